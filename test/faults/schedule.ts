import { shuffle, type Random } from '@app/numeric';
import { UsageError } from '../../apps/cli/src/terminal.js';
import type { Fault } from './fault.js';
import { hostileInput } from './faults/hostile-input.js';
import { faultsOfCrowds } from './faults/of-crowds.js';
import { faultsOfLines, plainFaultsOfLines } from './faults/of-lines.js';
import { faultsOfNodes } from './faults/of-nodes.js';
import { faultsOfPeople } from './faults/of-people.js';
import { faultsOfStores } from './faults/of-stores.js';
import { pairsOf } from './faults/two-at-once.js';
import type { World } from './world.js';

const PAIR_COUNT = 3;
const OF_SERVERS = [...faultsOfNodes, ...faultsOfStores];
const ALL = [...OF_SERVERS, ...faultsOfLines, ...faultsOfCrowds, ...faultsOfPeople, hostileInput];

/** The faults with this in their name that this machine can do, and why it cannot do others. */
export function possibleFaults(world: World, only: string): { faults: Fault[]; skipped: string[] } {
  const wanted = ALL.filter(({ name }) => name.includes(only));
  const reasons = wanted.map((fault) => ({ fault, reason: fault.missing?.(world) ?? null }));
  return {
    faults: reasons.filter(({ reason }) => reason === null).map(({ fault }) => fault),
    skipped: reasons.flatMap(({ fault, reason }) => (reason === null ? [] : [`${fault.name}: ${reason}`])),
  };
}

/**
 * Rounds in which every fault comes once, and some in pairs, each round in an order of its own.
 *
 * @param count how many; 0: one round
 */
export function schedule(faults: readonly Fault[], count: number, random: Random): Fault[] {
  if (faults.length === 0) throw new UsageError('No fault is called so, or none is possible here');
  const ofServers = faults.filter((fault) => OF_SERVERS.includes(fault));
  const ofLines = faults.filter((fault) => plainFaultsOfLines.includes(fault));
  const round = () => shuffle([...faults, ...pairsOf(ofServers, ofLines, PAIR_COUNT, random)], random);
  const order = round();
  while (order.length < count) order.push(...round());
  return count === 0 ? order : order.slice(0, count);
}
