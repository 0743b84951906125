import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../api/api.js';
import { asProblem } from './problems.js';

export interface Loaded<T> {
  /** Null until it came; what came stays while it is asked again. */
  data: T | null;
  problem: Problem | null;
  reload: () => Promise<void>;
}

/**
 * What a question to the server brings, asked when the page is shown.
 *
 * @param ask the question; another function is another question
 */
export function useLoaded<T>(ask: () => Promise<T>): Loaded<T> {
  const [data, setData] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  const reload = useCallback((): Promise<void> => {
    const number = (latest.current += 1);
    return ask().then(
      (answer) => {
        if (number !== latest.current) return undefined;
        setData(answer);
        return setProblem(null);
      },
      (error: unknown) => {
        if (number === latest.current) setProblem(asProblem(error));
      },
    );
  }, [ask]);
  useEffect(() => {
    void reload();
    return () => void (latest.current += 1);
  }, [reload]);
  return { data, problem, reload };
}
