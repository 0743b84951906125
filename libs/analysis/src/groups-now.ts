import type { AttendeeId, GroupMap, GroupProfile, Session, StatementId } from '@app/dialogue';
import {
  endorsementMatrix,
  opinionGroups,
  type NoOpinionGroups,
  type OpinionGroup,
  type OpinionGroups,
} from '@app/groups';
import { foldSmallSegments, SMALLEST_SEGMENT_COUNT } from '@app/ranking';

/** Points are told on a grid of so many steps a side: exact ones would move with a single answer. */
const GRID_COUNT = 50;

/** What the number of groups that was chosen for the session stands for in the method's own memory. */
export const memoryOf = ({ groupCount }: Session): Pick<OpinionGroups, 'memory'> | null =>
  groupCount === null ? null : { memory: { k: groupCount, best: groupCount, winCount: 1 } };

/** The opinion groups by the facts alone: their number is the one that the session's leader chose last. */
export const groupsNow = (session: Session, seed: number): OpinionGroups | NoOpinionGroups =>
  opinionGroups(endorsementMatrix(session), { seed }, memoryOf(session));

/** Which group each grouped participant is in, for a breakdown by groups. */
export function groupOfEach({ participantIds, groupOf }: OpinionGroups): ReadonlyMap<AttendeeId, number> {
  const entries = participantIds.flatMap((id, index): [AttendeeId, number][] => {
    const group = groupOf[index] ?? -1;
    return group < 0 ? [] : [[id as AttendeeId, group]];
  });
  return new Map(entries);
}

/** Groups that may be told apart: none when those in no group would be one to four people. */
function toldGroups({ groups }: OpinionGroups, participantCount: number): OpinionGroup[] {
  const sizes = new Map(groups.map(({ id, size }) => [id, size]));
  const grouped = groups.reduce((sum, { size }) => sum + size, 0);
  const { segments } = foldSmallSegments(sizes, Math.max(0, participantCount - grouped));
  return segments.length < 2 ? [] : groups.filter(({ id }) => segments.includes(id));
}

/** What sets a group apart, as far as five of its people said so. */
const profileOf = ({ id, size, representative }: OpinionGroup): GroupProfile => ({
  group: id,
  size,
  representative: representative
    .filter(({ successCount }) => successCount >= SMALLEST_SEGMENT_COUNT)
    .map(({ statementId, direction }) => ({
      statementId: statementId as StatementId,
      recognises: direction === 'agree',
    })),
});

const extentOf = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function pointsOf(
  { participantIds, groupOf, projection: { x, y } }: OpinionGroups,
  told: ReadonlySet<number>,
) {
  const step = (2 * Math.max(extentOf(x), extentOf(y), Number.EPSILON)) / GRID_COUNT;
  const onGrid = (value = 0): number => Math.round(value / step) * step;
  return participantIds
    .flatMap((_, index) => {
      const group = groupOf[index] ?? -1;
      return told.has(group) ? [{ x: onGrid(x[index]), y: onGrid(y[index]), group }] : [];
    })
    .toSorted((a, b) => a.group - b.group || a.x - b.x || a.y - b.y);
}

/** Groups as screens show them: nothing of fewer than five people, and points in an order that does not tell whose they are. */
export function groupMapOf(session: Session, found: OpinionGroups | NoOpinionGroups): GroupMap {
  if (found.kind === 'none') return { kind: 'none', reason: found.reason };
  const told = toldGroups(found, session.counts.participantCount);
  if (told.length === 0) return { kind: 'none', reason: 'too-few-endorsements' };
  return {
    kind: 'groups',
    groups: told.map(profileOf),
    points: pointsOf(found, new Set(told.map(({ id }) => id))),
    silhouette: found.silhouettes.find(({ k }) => k === found.k)?.silhouette ?? 0,
  };
}
