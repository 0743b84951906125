import { setTimeout as delay } from 'node:timers/promises';
import { Gate } from '../../replay/gate.js';
import type { FullSeat } from './full-seat.js';
import type { LightSeat } from './light-seat.js';
import type { Seat } from './seat.js';
import type { Seating } from './seating.js';

const CONVERGED_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 50;
/** The dealer may still have something to say; nothing new for so long is the end. */
const QUIET_MS = 600;
const COMPARING_AT_ONCE = 8;
const COMPARED_WITHIN_MS = 30_000;

const lowest = (seats: readonly Seat[]): number =>
  seats.reduce((least, { seq }) => Math.min(least, seq), Infinity);
const highest = (seats: readonly Seat[]): number => seats.reduce((most, { seq }) => Math.max(most, seq), 0);

/**
 * Waits until every screen shows the last fact that any server has.
 *
 * @returns how long that took; null when it took too long
 */
export async function convergence({ everyone, light }: Seating): Promise<number | null> {
  const start = performance.now();
  let last = highest(everyone);
  let reachedAt: number | null = null;
  for (;;) {
    const now = performance.now();
    const newest = Math.max(highest(everyone), await serverSeq(light));
    if (newest > last || lowest(everyone) < newest) reachedAt = null;
    else reachedAt ??= now;
    last = newest;
    if (reachedAt !== null && now - reachedAt >= QUIET_MS) return reachedAt - start;
    if (reachedAt === null && now - start > CONVERGED_WITHIN_MS) return null;
    await delay(LOOK_EVERY_MS);
  }
}

/** People are spread over the nodes in turn, so that the last few sit on every one of them. */
async function serverSeq(light: readonly LightSeat[]): Promise<number> {
  const seqs = await Promise.all(light.slice(-8).map((seat) => seat.serverSeq().catch(() => 0)));
  return Math.max(0, ...seqs);
}

const within = (verdict: Promise<boolean>): Promise<boolean> =>
  Promise.race([verdict, delay(COMPARED_WITHIN_MS, false, { ref: false })]);

/** Whether those who look at the same from different nodes see the same. */
async function agreeAmongThem(seats: readonly FullSeat[]): Promise<boolean> {
  const digests = await Promise.all(seats.map(({ client }) => client.digest()));
  return new Set(digests).size <= 1;
}

/** Compares every complete view with its server's, and the moderators' and observers' with those on other nodes. */
export async function compareDigests({
  full,
  moderators,
  observers,
}: Seating): Promise<{ digestsCompared: number; digestsEqual: boolean; digestsUnequal: number }> {
  const gate = new Gate(COMPARING_AT_ONCE);
  const verdicts = await Promise.all(
    full.map(({ client }) => gate.pass(() => within(client.agreesWithServer()))),
  );
  const acrossNodes = await Promise.all([moderators, observers].map(agreeAmongThem));
  const unequalCount = [...verdicts, ...acrossNodes].filter((isEqual) => !isEqual).length;
  return { digestsCompared: verdicts.length, digestsEqual: unequalCount === 0, digestsUnequal: unequalCount };
}
