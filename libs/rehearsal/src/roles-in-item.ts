import { mulberry32, shuffle } from '@app/numeric';
import { SCRIPTS, type ScriptKey } from './scripts.js';
import type { Casting, SimulatedPerson } from './simulated-person.js';

/** With few people an item gets fewer statements, so that the next items still have new ones. */
const SCRIPTS_FOR_FEW = 16;
const SCRIPTS_PER_PERSON = 0.8;

const countFor = (peopleCount: number): number =>
  Math.min(SCRIPTS.length, Math.max(SCRIPTS_FOR_FEW, Math.round(peopleCount * SCRIPTS_PER_PERSON)));

/**
 * What one person is to say in an item, in order. Everything is said by one person at most; what builds on something
 * else is said in the same item, by somebody else.
 *
 * @param position of the item among those in which one writes, from 0
 */
export function rolesInItem(
  { seed, peopleCount }: Casting,
  { index }: SimulatedPerson,
  position: number,
): ScriptKey[] {
  const count = countFor(peopleCount);
  const from = (position * count) % SCRIPTS.length;
  const inItem = Array.from({ length: count }, (_, offset) => SCRIPTS[(from + offset) % SCRIPTS.length]);
  const authors = shuffle(
    Array.from({ length: peopleCount }, (_, person) => person),
    mulberry32(seed + position),
  );
  return inItem.flatMap((script, at) =>
    script !== undefined && authors[at % peopleCount] === index ? [script.key] : [],
  );
}
