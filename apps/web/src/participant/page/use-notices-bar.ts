import { useLayoutEffect, useRef, type RefObject } from 'react';

const SIZE = '--weerklank-notices-size';

/**
 * Tells the styles how tall the bar of notices is, so that what sticks below it, and what is scrolled to, keeps clear of
 * it. A bar with more than it can show can be scrolled by keyboard too.
 */
export function useNoticesBar(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const measure = () => {
      style.setProperty(SIZE, `${current.offsetHeight}px`);
      const { clientHeight, scrollHeight } = current;
      if (clientHeight > 0 && scrollHeight > clientHeight) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    for (const region of current.children) observer.observe(region);
    return () => {
      observer.disconnect();
      style.removeProperty(SIZE);
    };
  }, []);
  return bar;
}
