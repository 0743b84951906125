import { useEffect } from 'react';

const SIZE = '--weerklank-keyboard-size';

/** Tells the styles how much of the page the keyboard of a phone covers, where it does not make the page shorter. */
export function useKeyboardSize(): void {
  useEffect(() => {
    const { visualViewport: seen } = globalThis;
    if (!seen) return undefined;
    const { style } = document.documentElement;
    const measure = () => {
      // Who zooms in sees less of the page too, and needs no room.
      const covered = seen.scale > 1 ? 0 : innerHeight - seen.height - seen.offsetTop;
      style.setProperty(SIZE, `${Math.max(0, Math.round(covered))}px`);
    };
    measure();
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
      style.removeProperty(SIZE);
    };
  }, []);
}
