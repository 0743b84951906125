import type { AttendeeId, Session, StatementId } from '@app/dialogue';
import { endorsementMatrix, opinionGroups, type NoOpinionGroups, type OpinionGroups } from '@app/groups';
import type { GroupMap, GroupOf } from './analysis.js';

/** What the number of groups that was chosen for the session stands for in the method's own memory. */
const chosen = (groupCount: number) => ({ memory: { k: groupCount, best: groupCount, winCount: 1 } });

/** The opinion groups by the facts alone: their number is the one that the session's leader chose last. */
export const groupsNow = (session: Session, seed: number): OpinionGroups | NoOpinionGroups =>
  opinionGroups(
    endorsementMatrix(session),
    { seed },
    session.groupCount === null ? null : chosen(session.groupCount),
  );

/**
 * A number for each group that stays when groups grow past each other: the group of whoever came into the session first is
 * 0, of the rest the group of whoever came first is 1, and so on.
 */
function numbersByArrival(session: Session, { participantIds, groupOf, k }: OpinionGroups): number[] {
  const groupById = new Map(participantIds.map((id, index) => [id, groupOf[index] ?? -1]));
  const numbers = Array<number>(k).fill(-1);
  let next = 0;
  for (const id of session.attendees.keys()) {
    const group = groupById.get(id) ?? -1;
    if (group < 0 || numbers[group] !== -1) continue;
    numbers[group] = next;
    next += 1;
  }
  return numbers;
}

export function groupOfEach(session: Session, found: OpinionGroups): GroupOf {
  const numbers = numbersByArrival(session, found);
  const entries = found.participantIds.flatMap((id, index): [AttendeeId, number][] => {
    const group = found.groupOf[index] ?? -1;
    return group < 0 ? [] : [[id as AttendeeId, numbers[group] ?? group]];
  });
  return new Map(entries);
}

/** Groups as screens show them. Points stand in order of their place, so that nobody can tell whose they are. */
export function groupMapOf(session: Session, found: OpinionGroups | NoOpinionGroups): GroupMap {
  if (found.kind === 'none') return { kind: 'none', reason: found.reason };
  const numbers = numbersByArrival(session, found);
  const points = found.participantIds.flatMap((_, index) => {
    const group = found.groupOf[index] ?? -1;
    const [x, y] = [found.projection.x[index] ?? 0, found.projection.y[index] ?? 0];
    return group < 0 ? [] : [{ x, y, group: numbers[group] ?? group }];
  });
  return {
    kind: 'groups',
    groups: found.groups
      .map(({ id, size, representative }) => ({
        group: numbers[id] ?? id,
        size,
        representative: representative.map(({ statementId, direction }) => ({
          statementId: statementId as StatementId,
          recognises: direction === 'agree',
        })),
      }))
      .toSorted((a, b) => a.group - b.group),
    points: points.toSorted((a, b) => a.x - b.x || a.y - b.y),
    silhouette: found.silhouettes.find(({ k }) => k === found.k)?.silhouette ?? 0,
  };
}
