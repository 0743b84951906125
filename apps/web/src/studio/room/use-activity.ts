import { useState } from 'react';
import { useNow } from '../../live/use-now.js';
import { minuteOf, noted, perMinute, type Sample } from './activity.js';

const EVERY_MS = 1_000;
const NOTHING: readonly Sample[] = [];

/** How a count that only grows has grown each minute since this page is open. */
export function useActivity(count: number | undefined): { minute: number; count: number }[] {
  const now = useNow(EVERY_MS);
  const minute = minuteOf(now);
  const [samples, setSamples] = useState(NOTHING);
  const latest = count === undefined ? samples : noted(samples, minute, count);
  if (latest !== samples) setSamples(latest);
  return perMinute(latest, minute);
}
