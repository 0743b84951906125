import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const SMALLEST = 0.25;
const STEPS = 7;

const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

/** Finds the largest size, from a quarter to the whole, at which all that is in a box can be seen. */
function fit(box: HTMLElement): void {
  const set = (size: number) => box.style.setProperty('--fit', size.toFixed(3));
  set(1);
  if (!overflows(box)) return;
  let [small, large] = [SMALLEST, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (small + large) / 2;
    set(middle);
    if (overflows(box)) large = middle;
    else small = middle;
  }
  set(small);
}

/** A box whose text (sized by `--fit`) is as large as fits, also when what it holds or the window changes. */
export function useFitted<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    if (box.current) fit(box.current);
  });
  useEffect(() => {
    const again = () => box.current && fit(box.current);
    addEventListener('resize', again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      removeEventListener('resize', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return box;
}
