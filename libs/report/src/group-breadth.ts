import type { AttendeeId, Session, Statement } from '@app/dialogue';
import {
  foldSmallSegments,
  groupBreadth,
  publishBreakdown,
  type CountRange,
  type DegreeCounts,
  type GroupAnswers,
  type StatementRanking,
} from '@app/ranking';
import { answersTo, isRecognising, participantIdsOf } from './people.js';
import type { ReportGroup, ReportGroupBreadth } from './report-model.js';

/** The opinion groups that a report may tell apart, and where everyone stands in a breakdown by them. */
export interface ToldGroups {
  groups: ReportGroup[];
  /** The row of each participant: that of their group, or the last one for everyone else. */
  rowOf: ReadonlyMap<AttendeeId, number>;
  sizes: readonly number[];
}

/** @returns null when fewer than two groups may be told apart */
export function toldGroupsOf(session: Session, groupOf: ReadonlyMap<AttendeeId, number>): ToldGroups | null {
  const people = participantIdsOf(session);
  const sizeOf = new Map<number, number>();
  for (const id of people) {
    const group = groupOf.get(id);
    if (group !== undefined) sizeOf.set(group, (sizeOf.get(group) ?? 0) + 1);
  }
  const inGroups = [...sizeOf.values()].reduce((sum, size) => sum + size, 0);
  const { segments, restCount } = foldSmallSegments(sizeOf, people.length - inGroups);
  if (segments.length < 2) return null;
  const groups = segments.map((group) => ({ group, participantCount: sizeOf.get(group) ?? 0 }));
  const rowOf = new Map(
    people.map((id) => {
      const row = segments.indexOf(groupOf.get(id) ?? Number.NaN);
      return [id, row < 0 ? segments.length : row];
    }),
  );
  const sizes = groups.map(({ participantCount }) => participantCount);
  return { groups, rowOf, sizes: restCount === 0 ? sizes : [...sizes, restCount] };
}

/** Columns of the breakdown: who recognises it mostly or fully, who does not, and everyone without a degree. */
function breakdownOf(session: Session, statement: Statement, { rowOf, sizes }: ToldGroups): number[][] {
  const rows = sizes.map((size) => [0, 0, size]);
  for (const [attendeeId, answer] of answersTo(session, statement)) {
    const row = rows[rowOf.get(attendeeId) ?? -1];
    if (!row || answer === 'cannot-say') continue;
    const column = isRecognising(answer) ? 0 : 1;
    row[column] = (row[column] ?? 0) + 1;
    row[2] = (row[2] ?? 0) - 1;
  }
  return rows;
}

/** So many who do and do not recognise it, over the degrees as they are in the whole session. */
function spread(
  recognised: number,
  notRecognised: number,
  [none, little, mostly, fully]: DegreeCounts,
): DegreeCounts {
  const fullyShare = mostly + fully === 0 ? 0 : fully / (mostly + fully);
  const littleShare = none + little === 0 ? 0 : little / (none + little);
  const fullyCount = recognised * fullyShare;
  const littleCount = notRecognised * littleShare;
  return [notRecognised - littleCount, littleCount, recognised - fullyCount, fullyCount];
}

/**
 * The answers of a group as far as the published ranges tell, once least and once most in the statement's favour. Only
 * what is published goes in, so a score by group tells nothing that its counts do not.
 */
function answersOfGroup(
  { group, participantCount }: ReportGroup,
  recognised: CountRange,
  notRecognised: CountRange,
  degrees: DegreeCounts,
): GroupAnswers {
  const known = (yes: number, no: number) => ({
    degrees: spread(yes, no, degrees),
    cannotSayCount: 0,
    populationCount: participantCount,
  });
  return {
    group,
    atLeast: known(recognised.least, Math.min(notRecognised.most, participantCount - recognised.least)),
    atMost: known(recognised.most, Math.min(notRecognised.least, participantCount - recognised.most)),
  };
}

/** How a statement's recognition is spread over the groups, without telling of fewer than five people. */
export function groupBreadthOf(
  session: Session,
  statement: Statement,
  told: ToldGroups,
  { prior, options }: StatementRanking,
): ReportGroupBreadth | null {
  const published = publishBreakdown(breakdownOf(session, statement, told));
  if (!published) return null;
  const rows = told.groups.flatMap((group, index) => {
    const [recognised, notRecognised] = published[index] ?? [];
    return recognised && notRecognised ? [{ group, recognised, notRecognised }] : [];
  });
  const answers = rows.map(({ group, recognised, notRecognised }) =>
    answersOfGroup(group, recognised, notRecognised, statement.tally.degrees),
  );
  const breadth = groupBreadth(answers, prior, options);
  return (
    breadth && {
      lowestGroupScore: breadth.lowestGroupScore,
      recognisedBy: breadth.recognisedBy,
      isDivided: breadth.isDivided,
      rows: rows.map(({ group: { group }, recognised, notRecognised }, index) => ({
        group,
        stance: breadth.groups[index]?.stance ?? 'too-few',
        recognised,
        notRecognised,
      })),
    }
  );
}
