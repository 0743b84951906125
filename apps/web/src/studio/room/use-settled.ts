import { useEffect, useState } from 'react';

const SETTLES_MS = 1_000;

/** Whether a value has stood for a moment: what was clicked just as it changed was not meant for what came. */
export function useSettled(value: string): boolean {
  const [settled, setSettled] = useState<string | null>(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLES_MS);
    return () => {
      clearTimeout(timer);
      setSettled(null);
    };
  }, [value]);
  return settled === value;
}
