/** How many there were at the end of a minute, so far as was seen. */
export interface Sample {
  /** Minutes since 1970. */
  minute: number;
  count: number;
}

const MINUTE_MS = 60_000;
const MOST_MINUTES = 90;

export const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS);

/** The samples with one more; the first of all is where counting begins. */
export function noted(samples: readonly Sample[], minute: number, count: number): readonly Sample[] {
  if (samples.length === 0) return [{ minute: minute - 1, count }];
  const last = samples.at(-1);
  if (last?.count === count) return samples;
  const before = last?.minute === minute ? samples.slice(0, -1) : samples;
  return [...before, { minute, count }].slice(-MOST_MINUTES);
}

/** What came in every minute since counting began, up to and with the minute that runs. */
export function perMinute(samples: readonly Sample[], now: number): { minute: number; count: number }[] {
  const [first] = samples;
  if (!first) return [];
  const counts = new Map(samples.map(({ minute, count }) => [minute, count]));
  const rows: { minute: number; count: number }[] = [];
  let sofar = first.count;
  for (let minute = first.minute + 1; minute <= Math.max(now, first.minute + 1); minute += 1) {
    const count = counts.get(minute) ?? sofar;
    rows.push({ minute, count: Math.max(0, count - sofar) });
    sofar = count;
  }
  return rows.slice(-MOST_MINUTES);
}
