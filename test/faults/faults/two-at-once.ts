import { pick, type Random } from '@app/numeric';
import type { Fault } from '../fault.js';

/** A fault while the lines of screens suffer from another; the first one is healed first. */
const together = (one: Fault, ofLines: Fault): Fault => ({
  name: `${one.name} + ${ofLines.name}`,
  lastsMs: one.lastsMs,
  inject: async (world, random) => {
    const healLines = await ofLines.inject(world, random);
    const heal = await one.inject(world, random);
    return async () => {
      await heal();
      await healLines();
    };
  },
});

/** So many pairs, drawn anew. */
export const pairsOf = (
  faults: readonly Fault[],
  linesFaults: readonly Fault[],
  count: number,
  random: Random,
): Fault[] =>
  faults.length === 0 || linesFaults.length === 0
    ? []
    : Array.from({ length: count }, () => together(pick(random, faults), pick(random, linesFaults)));
