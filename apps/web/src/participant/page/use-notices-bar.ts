import { useLayoutEffect, useRef, type RefObject } from 'react';

const SIZE = '--weerklank-notices-size';

/** More than this share of the window is not taken from what lies at the top of it. */
const MOST_SHARE = 0.2;

/**
 * A browser holds what is in view still when something comes in above it, but not at the very top of a page; here that
 * is done for a notice that leaves the rest of the window to the page.
 */
function holdStill(bar: HTMLElement, grownBy: number): void {
  const isSmall = grownBy > 0 && grownBy < MOST_SHARE * innerHeight;
  const staysInSight = getComputedStyle(bar).position === 'sticky';
  if (isSmall && scrollY === 0 && staysInSight) scrollBy({ top: grownBy, behavior: 'instant' });
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
    let [size, width] = [current.offsetHeight, current.offsetWidth];
    const measure = () => {
      const { clientHeight, offsetHeight, offsetWidth, scrollHeight } = current;
      style.setProperty(SIZE, `${offsetHeight}px`);
      if (clientHeight > 0 && scrollHeight > clientHeight) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
      // In another width the same notices take more room or less.
      if (offsetWidth === width) holdStill(current, offsetHeight - size);
      [size, width] = [offsetHeight, offsetWidth];
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
