import { useCallback, useEffect, useRef } from 'react';

/**
 * How long the way back from a deed stays before one: longer than the twenty seconds in which anybody is to be able to ask
 * for more time (WCAG 2.2.1). Whoever touches it has asked.
 */
const LASTS_MS = 30_000;

/**
 * Lets something leave by itself when it has been left alone for half a minute; it does so too if it was out of sight
 * meanwhile.
 *
 * @param what null: there is nothing; another value begins anew
 * @returns what gives it its whole time again
 */
export function useLasting(what: unknown, leave: () => void): () => void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  const seen = useRef<{ what: unknown; until: number }>({ what: null, until: 0 });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wait = useCallback((until: number) => {
    seen.current.until = until;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), Math.max(0, until - performance.now()));
  }, []);
  useEffect(() => {
    if (what === null) {
      seen.current.what = null;
      return undefined;
    }
    const isNew = seen.current.what !== what;
    seen.current.what = what;
    wait(isNew ? performance.now() + LASTS_MS : seen.current.until);
    return () => clearTimeout(timer.current);
  }, [what, wait]);
  return useCallback(() => {
    if (seen.current.what !== null) wait(performance.now() + LASTS_MS);
  }, [wait]);
}
