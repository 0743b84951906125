import {
  matrixOf,
  opinionGroups,
  type EndorsementMatrix,
  type GroupsOptions,
  type OpinionGroups,
  type ParticipantAnswers,
} from '@app/groups';
import { mixBits } from '@app/numeric';

/** A number in [0, 1) that depends on the given whole numbers alone. */
export const drawn = (...from: number[]): number =>
  from.reduce((hash, number) => mixBits(hash ^ mixBits(number + 1)), 1) / 2 ** 32;

export interface Leaning {
  /** So many people. */
  count: number;
  /** They recognise statement j when `likes(j)`, mostly. */
  likes: (statement: number) => boolean;
}

export const STATEMENT_COUNT = 24;

/** Three ways to lean, each over a third of the statements. */
export const third =
  (part: number) =>
  (statement: number): boolean =>
    statement % 3 === part;

/** What people answer who lean one way or another; one answer in sixteen goes against it, a third is missing. */
export function answersOf(seed: number, leanings: readonly Leaning[]): ParticipantAnswers[] {
  const people = leanings.flatMap(({ count, likes }) => Array.from({ length: count }, () => likes));
  return people.map((likes, person) => {
    const answers = Array.from({ length: STATEMENT_COUNT }, (_, statement): [string, number] => {
      const isContrary = drawn(seed, person, statement, 1) < 1 / 16;
      const strength = drawn(seed, person, statement, 2) < 0.5 ? 1 : 1 / 3;
      return [`s${statement}`, likes(statement) === isContrary ? -strength : strength];
    });
    return [`p${person}`, answers.filter((_, statement) => drawn(seed, person, statement, 3) < 2 / 3)];
  });
}

export function groupsOf(
  matrix: EndorsementMatrix,
  options: Partial<GroupsOptions> = {},
  previous: OpinionGroups | null = null,
): OpinionGroups {
  const found = opinionGroups(matrix, options, previous);
  if (found.kind !== 'groups') throw new Error(found.reason);
  return found;
}

/** The members of each group, as one string a group. */
export const membersOf = ({ participantIds, groupOf, k }: OpinionGroups): string[] =>
  Array.from({ length: k }, (_, group) =>
    participantIds.filter((_id, row) => groupOf[row] === group).join(' '),
  );

export const threeWays = (seed: number, count = 12): ParticipantAnswers[] =>
  answersOf(
    seed,
    [0, 1, 2].map((part) => ({ count: count + 2 * part, likes: third(part) })),
  );

export const threeGroups = (seed: number): OpinionGroups => groupsOf(matrixOf(threeWays(seed)));
