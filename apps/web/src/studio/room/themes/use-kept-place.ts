import { useLayoutEffect, useRef, type FocusEvent } from 'react';

const beside = (element: Element | null): (Element | null)[] =>
  element === null ? [] : [element, element.nextElementSibling, element.previousElementSibling];

/** Its statement or one beside it, else its theme or one beside that. */
const placesAround = (element: Element): HTMLElement[] =>
  [...beside(element.closest('.theme-statement')), ...beside(element.closest('.theme'))].filter(
    (one) => one instanceof HTMLElement,
  );

interface KeptPlace {
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
  /** Takes the focus to where it was last among the themes, or near it. @returns whether there is such a place */
  goOn: () => boolean;
}

/** Remembers where one works among the themes: the focus goes near there when what had it is taken away. */
export function useKeptPlace(): KeptPlace {
  const places = useRef<readonly HTMLElement[]>([]);
  const isHere = useRef(false);
  const goOn = () => {
    const place = places.current.find(({ isConnected }) => isConnected);
    place?.focus({ preventScroll: true });
    return place !== undefined;
  };
  useLayoutEffect(() => {
    // No blur is told when what has the focus is taken off the page.
    if (isHere.current && document.activeElement === document.body) isHere.current = goOn();
  });
  return {
    onFocus: ({ target }) => {
      places.current = placesAround(target);
      isHere.current = true;
    },
    onBlur: () => {
      isHere.current = false;
    },
    goOn,
  };
}
