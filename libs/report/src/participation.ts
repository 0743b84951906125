import type { Session, StatementStanding } from '@app/dialogue';
import type { ReportParticipation } from './report-model.js';

/** Answers *cannot say* as they were given: one that a statement took over from another is no second answer. */
function cannotSayCountOf({ statements, attendees }: Session): number {
  let count = 0;
  for (const { tally, standing } of statements.values()) {
    count += tally.cannotSayCount;
    if (standing.kind === 'merged')
      for (const id of standing.answeredByIds)
        if (attendees.get(id)?.dealt.get(standing.intoId)?.answer === 'cannot-say') count -= 1;
  }
  return count;
}

/** Who took part and what they did, what is no longer shown included. */
export function participationOf(session: Session): ReportParticipation {
  const organisations = new Set<number>();
  for (const { role, organisation } of session.attendees.values())
    if (role === 'participant' && organisation !== null) organisations.add(organisation);
  const standing: { [Kind in StatementStanding['kind']]: number } = {
    shown: 0,
    held: 0,
    merged: 0,
    hidden: 0,
    withdrawn: 0,
    redacted: 0,
  };
  for (const statement of session.statements.values()) standing[statement.standing.kind] += 1;
  const { participantCount, postingCount, endorsingCount, statementCount, endorsementCount } = session.counts;
  return {
    participantCount,
    organisationCount: organisations.size,
    postingCount,
    endorsingCount,
    statementCount,
    endorsementCount,
    cannotSayCount: cannotSayCountOf(session),
    heldCount: standing.held,
    mergedCount: standing.merged,
    flaggedCount: [...session.statements.values()].filter(({ flags }) => flags.size > 0).length,
    hiddenCount: standing.hidden,
    withdrawnCount: standing.withdrawn,
    redactedCount: standing.redacted,
  };
}
