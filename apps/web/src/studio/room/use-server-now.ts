import { useEffect, useState } from 'react';
import { useNow } from '../../live/use-now.js';

const HALF_SECOND_MS = 500;
/** Less than this is no difference: the header tells whole seconds. */
const LEAST_MS = 2_000;

async function offset(): Promise<number> {
  const before = Date.now();
  const answer = await fetch('/health/live');
  const told = Date.parse(answer.headers.get('Date') ?? '');
  const ms = told + HALF_SECOND_MS - (before + Date.now()) / 2;
  return Math.abs(ms) < LEAST_MS ? 0 : ms;
}

/** The time of the server, every second: this machine's clock may be wrong, and plans are made in the server's time. */
export function useServerNow(): number {
  const now = useNow();
  const [offsetMs, setOffsetMs] = useState(0);
  useEffect(() => {
    let isHere = true;
    offset().then(
      (ms) => isHere && Number.isFinite(ms) && setOffsetMs(ms),
      () => undefined,
    );
    return () => void (isHere = false);
  }, []);
  return now + offsetMs;
}
