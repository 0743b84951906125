import type { AdvanceAgendaItem, CloseAgendaItem, OpenAgendaItem } from './commands.js';
import type { Timestamp } from './ids.js';
import { agendaItemOf, isOpen, type Session } from './session.js';

export type PlannedStep = OpenAgendaItem | AdvanceAgendaItem | CloseAgendaItem;

/** Shares of a dialogue item's planned time, and the most that they take. */
const WRITING = { share: 0.15, mostMs: 90_000 };
const ENDORSE_ONLY = { share: 0.2, mostMs: 120_000 };
/** Between a dialogue item and the next one the moderator shows what came out. */
const SHARING_MS = 60_000;

const lasting = (plannedMs: number, { share, mostMs }: typeof WRITING): number =>
  Math.min(mostMs, plannedMs * share);

/** The next item of the script, once what came before it has been shared. */
function opening({ agenda }: Session, now: Timestamp): PlannedStep | null {
  const last = agenda.findLastIndex(({ phase }) => phase.kind === 'closed' || isOpen(phase));
  const next = agenda.slice(last + 1).find(({ phase }) => phase.kind === 'waiting');
  const closed = agenda[last];
  if (!next || closed?.phase.kind !== 'closed') return null;
  const sharingMs = closed.itemKind === 'dialogue' ? SHARING_MS : 0;
  return now >= closed.phase.closedAt + sharingMs ? { kind: 'open-agenda-item', itemId: next.id } : null;
}

/**
 * What a moderator who keeps to the plan would do now; null: nothing. The first item is opened, and the session closed, by
 * a moderator alone.
 */
export function plannedStep(session: Session, now: Timestamp): PlannedStep | null {
  const { phase } = session;
  if (phase.kind !== 'live') return null;
  if (phase.openItemId === null) return opening(session, now);
  const item = agendaItemOf(session, phase.openItemId);
  if (!item || !isOpen(item.phase)) return null;
  const { id: itemId, plannedMs } = item;
  const { kind, openedAt, plannedEndAt } = item.phase;
  if (now >= plannedEndAt) return { kind: 'close-agenda-item', itemId };
  if ((kind === 'writing' || kind === 'dialogue') && now >= plannedEndAt - lasting(plannedMs, ENDORSE_ONLY))
    return { kind: 'advance-agenda-item', itemId, to: 'endorse-only' };
  if (kind === 'writing' && now >= openedAt + lasting(plannedMs, WRITING))
    return { kind: 'advance-agenda-item', itemId, to: 'dialogue' };
  return null;
}
