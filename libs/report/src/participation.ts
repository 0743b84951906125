import type { Session, StatementStanding } from '@app/dialogue';
import type { ReportParticipation } from './report-model.js';

/** Who took part and what they did, what is no longer shown included. */
export function participationOf(session: Session): ReportParticipation {
  const organisations = new Set<number>();
  for (const { role, organisation } of session.attendees.values())
    if (role === 'participant' && organisation !== null) organisations.add(organisation);
  const standing: { [Kind in StatementStanding['kind']]: number } = {
    shown: 0,
    hidden: 0,
    withdrawn: 0,
    redacted: 0,
  };
  let cannotSayCount = 0;
  for (const statement of session.statements.values()) {
    standing[statement.standing.kind] += 1;
    cannotSayCount += statement.tally.cannotSayCount;
  }
  const { participantCount, postingCount, endorsingCount, statementCount, endorsementCount } = session.counts;
  return {
    participantCount,
    organisationCount: organisations.size,
    postingCount,
    endorsingCount,
    statementCount,
    endorsementCount,
    cannotSayCount,
    hiddenCount: standing.hidden,
    withdrawnCount: standing.withdrawn,
    redactedCount: standing.redacted,
  };
}
