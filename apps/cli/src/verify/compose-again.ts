import { analyse } from '@app/analysis';
import { emptySession, evolve, type AttendeeId, type Session, type SessionId } from '@app/dialogue';
import { endorsementMatrix, opinionGroups } from '@app/groups';
import { composeReport, type ReportModel } from '@app/report';
import type { Recount } from './recount.js';

/** What was worked out beside the session for a report. */
interface ComposedWith {
  sessionId: SessionId;
  /** Seed of the draws and of the opinion groups; undefined: composed without either. */
  seed: number | undefined;
  hasThemes: boolean;
}

export interface ComposedAgain {
  model: ReportModel;
  /** The opinion group of each participant who is in one; null when there are none. */
  groupOf: ReadonlyMap<AttendeeId, number> | null;
}

/** The published method, from the answers alone; only the number of groups is the one that was chosen. */
function groupsAgain(
  session: Session,
  seed: number,
  groupCount: number | null,
): Map<AttendeeId, number> | null {
  const found = opinionGroups(
    endorsementMatrix(session),
    { seed },
    groupCount === null ? null : { memory: { k: groupCount, best: groupCount, winCount: 1 } },
  );
  if (found.kind === 'none') return null;
  const groupById = new Map(found.participantIds.map((id, index) => [id, found.groupOf[index] ?? -1]));
  return new Map(
    [...session.attendees.keys()].flatMap((id) => {
      const group = groupById.get(id) ?? -1;
      return group < 0 ? [] : [[id, group] as const];
    }),
  );
}

/** The report of these facts, composed once more by the published method with the given seed. */
export function composeAgain(
  { entries, groupCount }: Recount,
  { sessionId, seed, hasThemes }: ComposedWith,
): ComposedAgain {
  const session = emptySession(sessionId);
  for (const entry of entries) evolve(session, entry);
  const occasion = { uptoSeq: session.seq, composedAt: session.lastAt };
  if (seed === undefined) return { model: composeReport(session, occasion), groupOf: null };
  const groupOf = groupsAgain(session, seed, groupCount);
  const themes = hasThemes ? analyse(session).themes : [];
  return { model: composeReport(session, occasion, { groupOf, seed, themes }), groupOf };
}
