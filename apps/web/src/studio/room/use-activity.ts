import { useEffect, useState } from 'react';
import { useNow } from '../../live/use-now.js';
import { minuteOf, noted, perMinute, type Sample } from './activity.js';

const EVERY_MS = 5_000;
const NOTHING: readonly Sample[] = [];

/** How a count that only grows has grown each minute since this page is open. */
export function useActivity(count: number | undefined): { minute: number; count: number }[] {
  const now = useNow(EVERY_MS);
  const [samples, setSamples] = useState(NOTHING);
  useEffect(() => {
    if (count !== undefined) setSamples((before) => noted(before, minuteOf(Date.now()), count));
  }, [count]);
  return perMinute(samples, minuteOf(now));
}
