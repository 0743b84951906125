import type { AttendeeId } from '@app/dialogue';
import type { Recount, StatementRecount } from './recount.js';

const RECOGNISED = 2;

/** The answers of all statements together, each person by the highest degree they gave; `null`: only *cannot say*. */
export function highestDegrees(statements: readonly StatementRecount[]): Map<AttendeeId, number | null> {
  const highest = new Map<AttendeeId, number | null>();
  for (const { answers } of statements)
    for (const [id, answer] of answers) {
      const before = highest.get(id) ?? null;
      if (answer === 'cannot-say') highest.set(id, before);
      else highest.set(id, before === null ? answer : Math.max(before, answer));
    }
  return highest;
}

export const recognisers = (degrees: ReadonlyMap<AttendeeId, number | null>): AttendeeId[] =>
  [...degrees].flatMap(([id, degree]) => (degree !== null && degree >= RECOGNISED ? [id] : []));

/** From how many known organisations these people are; null for too few people to tell, and when none is known. */
export function organisationCountOf(
  people: readonly AttendeeId[],
  { participants }: Recount,
  least: number,
): number | null {
  const organisations = new Set(people.flatMap((id) => participants.get(id) ?? []));
  return people.length < least || organisations.size === 0 ? null : organisations.size;
}
