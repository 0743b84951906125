import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether the focus is within an element; also right when what had the focus was taken away. */
export function useFocusWithin<E extends HTMLElement>(): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [isWithin, setIsWithin] = useState(false);
  useEffect(() => {
    const look = () => {
      setIsWithin(element.current?.contains(document.activeElement) === true);
    };
    const lookSoon = () => setTimeout(look);
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', lookSoon);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', lookSoon);
    };
  }, []);
  return [element, isWithin];
}
