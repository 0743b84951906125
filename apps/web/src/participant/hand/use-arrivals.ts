import type { StatementId } from '@app/dialogue';
import { useEffect, useRef, useState } from 'react';
import { unseenIn, type Dealt } from './hand-of.js';

const EVERY_MS = 10_000;
const SHOWN_MS = 6_000;
const NONE: readonly StatementId[] = [];

/**
 * How many came into the hand by themselves since it was last told and have no answer yet, at most once in ten seconds; 0
 * when there is nothing to tell. What comes because one answered is seen with that.
 *
 * @param answeredCount how many one has answered by now
 */
export function useArrivals(hand: readonly Dealt[], answeredCount: number): number {
  const latest = useRef(hand);
  const seen = useRef<ReadonlySet<StatementId>>(new Set());
  const answeredBefore = useRef<number | null>(null);
  const [arrived, setArrived] = useState(NONE);
  useEffect(() => {
    if (answeredBefore.current !== answeredCount)
      seen.current = new Set([...seen.current, ...hand.map(({ statementId }) => statementId)]);
    answeredBefore.current = answeredCount;
    latest.current = hand;
  });
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const timer = setInterval(() => {
      const more = unseenIn(latest.current, seen.current);
      if (more.length === 0) return;
      seen.current = new Set([...seen.current, ...more]);
      setArrived(more);
      quiet = setTimeout(() => setArrived(NONE), SHOWN_MS);
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(quiet);
    };
  }, []);
  return hand.filter(({ statementId }) => arrived.includes(statementId)).length;
}
