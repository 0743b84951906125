import { useEffect, useRef, useState } from 'react';

const EVERY_MS = 10_000;
const SHOWN_MS = 6_000;

/**
 * How many came since it was last told, at most once in ten seconds; 0 when there is nothing to tell.
 *
 * @param count how many there are by now
 */
export function useArrivals(count: number): number {
  const latest = useRef(count);
  useEffect(() => {
    latest.current = count;
  });
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    let told = latest.current;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const timer = setInterval(() => {
      const more = latest.current - told;
      told = latest.current;
      if (more <= 0) return;
      setArrived(more);
      quiet = setTimeout(() => setArrived(0), SHOWN_MS);
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(quiet);
    };
  }, []);
  return arrived;
}
