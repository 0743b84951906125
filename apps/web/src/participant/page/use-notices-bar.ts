import { useLayoutEffect, useRef, type RefObject } from 'react';

const SIZE = '--weerklank-notices-size';

/** A browser holds what is in view still when something comes in above it, but not at the very top of a page. */
function holdStill(bar: HTMLElement, grownBy: number): void {
  const staysInSight = getComputedStyle(bar).position === 'sticky';
  if (grownBy > 0 && scrollY === 0 && staysInSight) scrollBy({ top: grownBy, behavior: 'instant' });
}

/**
 * Tells the styles how tall the bar of notices is, so that what sticks below it, and what is scrolled to, keeps clear of
 * it; a notice that comes moves nothing under one's hands. A bar with more than it can show can be scrolled by keyboard
 * too.
 */
export function useNoticesBar(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    let size = current.offsetHeight;
    const measure = () => {
      const { clientHeight, offsetHeight, scrollHeight } = current;
      style.setProperty(SIZE, `${offsetHeight}px`);
      if (clientHeight > 0 && scrollHeight > clientHeight) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
      holdStill(current, offsetHeight - size);
      size = offsetHeight;
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
