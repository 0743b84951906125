import type { DealStatements } from '../commands.js';
import type { FlagsCleared, FlagsRestored } from '../facts.js';
import type { DialogueError } from '../errors.js';
import type { AttendeeId, StatementId } from '../ids.js';
import { agendaItemOf, isDealingPaused, type Attendee, type Session, type Statement } from '../session.js';
import type { Deciders, Decision } from './decider.js';
import {
  findShownStatement,
  findStatement,
  isRefusal,
  refuse,
  refuseStaleLease,
  refuseUnlessLive,
  refuseWhenEnded,
} from './guards.js';

/** Endorsing is possible from the dialogue phase until the item closes, and again during a final round. */
function refuseEndorsing(session: Session, statement: Statement): DialogueError | undefined {
  const live = refuseUnlessLive(session);
  if (live || session.phase.kind !== 'live') return live;
  const { openItemId } = session.phase;
  if (openItemId !== null && agendaItemOf(session, openItemId)?.itemKind === 'final-round') return undefined;
  const phase = agendaItemOf(session, statement.itemId)?.phase.kind;
  if (phase === 'dialogue' || phase === 'endorse-only') return undefined;
  return refuse(phase === 'closed' ? 'agenda-item-closed' : 'agenda-item-not-open', 'statementId');
}

function findOthersStatement(
  session: Session,
  id: StatementId,
  attendee: Attendee | undefined,
): Statement | DialogueError {
  const statement = findShownStatement(session, id);
  if (isRefusal(statement)) return statement;
  if (!attendee) return refuse('not-admitted');
  // Whoever had it before their own was merged into it may still answer it.
  if (statement.authorId === attendee.id) return refuse('own-statement', 'statementId');
  return attendee.dealt.has(id) ? statement : refuse('not-dealt', 'statementId');
}

/** Wrote it, or something that was merged into it. */
export const isAuthorOf = (session: Session, statement: Statement, id: AttendeeId): boolean =>
  statement.authorId === id ||
  statement.mergedIds.some((mergedId) => session.statements.get(mergedId)?.authorId === id);

/** What of a proposed deal still stands: participants and statements that exist, each pair new, nobody's own. */
function dealable(session: Session, attendeeId: AttendeeId, ids: readonly StatementId[]): StatementId[] {
  const attendee = session.attendees.get(attendeeId);
  if (attendee?.role !== 'participant' || attendee.standing === 'revoked') return [];
  return [...new Set(ids)].filter((id) => {
    const statement = session.statements.get(id);
    return (
      statement?.standing.kind === 'shown' &&
      !isAuthorOf(session, statement, attendeeId) &&
      !attendee.dealt.has(id)
    );
  });
}

/** The proposed deals with each participant named once, so that no pair is counted twice. */
function byParticipant(deals: DealStatements['deals']): Map<AttendeeId, StatementId[]> {
  const merged = new Map<AttendeeId, StatementId[]>();
  for (const [attendeeId, ids] of deals) merged.set(attendeeId, [...(merged.get(attendeeId) ?? []), ...ids]);
  return merged;
}

/** The flags of a statement go together with those of what it stands for. */
function onFlags(session: Session, id: StatementId, kind: (FlagsCleared | FlagsRestored)['kind']): Decision {
  const statement = refuseWhenEnded(session) ?? findStatement(session, id);
  return isRefusal(statement)
    ? statement
    : [id, ...statement.mergedIds].map((statementId) => ({ kind, statementId }));
}

export const recognitionDeciders: Deciders<
  | 'deal-statements'
  | 'take-up-statement'
  | 'endorse-statement'
  | 'flag-statement'
  | 'clear-flags'
  | 'restore-flags'
  | 'take-lease'
> = {
  'deal-statements': (session, { epoch, deals }, { by }) => {
    const refusal = refuseUnlessLive(session);
    if (refusal) return refusal;
    if (by !== 'system' && session.settings.dealing !== 'recorded') return refuse('not-allowed');
    const stale = by === 'system' ? refuseStaleLease(session, epoch) : undefined;
    if (stale) return stale;
    const standing = [...byParticipant(deals)]
      .map(([attendeeId, ids]) => [attendeeId, dealable(session, attendeeId, ids)] as const)
      .filter(([, ids]) => ids.length > 0);
    // A fact also when none stands now: a statement may be shown again, and a late repetition must not deal it then.
    return deals.length === 0 ? [] : [{ kind: 'statements-dealt', epoch, deals: standing }];
  },
  'take-up-statement': (session, { statementId }, { attendee }) => {
    const statement = refuseUnlessLive(session) ?? findShownStatement(session, statementId);
    if (isRefusal(statement)) return statement;
    if (!attendee) return refuse('not-admitted');
    if (isAuthorOf(session, statement, attendee.id)) return refuse('own-statement', 'statementId');
    if (attendee.dealt.has(statementId)) return [];
    if (isDealingPaused(session, statement)) return refuse('not-dealt', 'statementId');
    const deals = [[attendee.id, [statementId]] as const];
    return [{ kind: 'statements-dealt', epoch: session.leaseEpoch, deals }];
  },
  'endorse-statement': (session, { statementId, answer }, { attendee }) => {
    const statement = findOthersStatement(session, statementId, attendee);
    if (isRefusal(statement)) return statement;
    const refusal = refuseEndorsing(session, statement);
    if (refusal || !attendee) return refusal ?? refuse('not-admitted');
    return [{ kind: 'statement-endorsed', statementId, attendeeId: attendee.id, answer }];
  },
  'flag-statement': (session, { statementId, concern }, { attendee }) => {
    const statement = refuseUnlessLive(session) ?? findOthersStatement(session, statementId, attendee);
    if (isRefusal(statement)) return statement;
    if (!attendee) return refuse('not-admitted');
    return [{ kind: 'statement-flagged', statementId, attendeeId: attendee.id, concern }];
  },
  'clear-flags': (session, { statementId }) => onFlags(session, statementId, 'flags-cleared'),
  'restore-flags': (session, { statementId }) => onFlags(session, statementId, 'flags-restored'),
  'take-lease': (session) => [{ kind: 'lease-taken', epoch: session.leaseEpoch + 1 }],
};
