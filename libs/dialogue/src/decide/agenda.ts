import type { Fact } from '../facts.js';
import { agendaItemOf, isOpen, type AgendaItem, type Session } from '../session.js';
import type { DialogueError } from '../errors.js';
import type { AgendaItemId } from '../ids.js';
import { plannedStep } from '../planned-step.js';
import type { Deciders } from './decider.js';
import {
  findItem,
  isRefusal,
  refuse,
  refuseStaleLease,
  refuseUnlessLive,
  refuseWhenEnded,
} from './guards.js';

/** A moderator who takes a closing back has at least so long before the planned end. */
const LEAST_REOPENED_MS = 60_000;

const isAnyOpen = ({ phase }: Session): boolean => phase.kind === 'live' && phase.openItemId !== null;

/** Closing the item that is open, if one is: the first thing when another opens or the session closes. */
export const closingOfOpenItem = (session: Session): Fact[] =>
  session.phase.kind === 'live' && session.phase.openItemId !== null
    ? [{ kind: 'agenda-item-closed', itemId: session.phase.openItemId }]
    : [];

function findOpenItem(session: Session, id: AgendaItemId): AgendaItem | DialogueError {
  const item = refuseUnlessLive(session) ?? findItem(session, id);
  if (isRefusal(item) || isOpen(item.phase)) return item;
  return refuse(item.phase.kind === 'closed' ? 'agenda-item-closed' : 'agenda-item-not-open', 'itemId');
}

function findWaitingItem(session: Session, id: AgendaItemId): AgendaItem | DialogueError {
  const item = refuseWhenEnded(session) ?? findItem(session, id);
  if (isRefusal(item) || item.phase.kind === 'waiting' || item.phase.kind === 'skipped') return item;
  return refuse(item.phase.kind === 'closed' ? 'agenda-item-closed' : 'agenda-item-open', 'itemId');
}

const isPosition = (position: number, count: number): boolean =>
  Number.isInteger(position) && position >= 0 && position < count;

export const agendaDeciders: Deciders<
  | 'add-agenda-item'
  | 'change-agenda-item'
  | 'remove-agenda-item'
  | 'place-agenda-item'
  | 'open-agenda-item'
  | 'advance-agenda-item'
  | 'extend-agenda-item'
  | 'skip-agenda-item'
  | 'close-agenda-item'
  | 'reopen-agenda-item'
  | 'follow-plan'
> = {
  'add-agenda-item': (session, { kind: _kind, position, ...item }) => {
    const ended = refuseWhenEnded(session);
    if (ended) return ended;
    if (agendaItemOf(session, item.itemId)) return refuse('id-taken', 'itemId');
    const at = position ?? session.agenda.length;
    if (!isPosition(at, session.agenda.length + 1)) return refuse('invalid-position', 'position');
    return [{ kind: 'agenda-item-added', position: at, ...item }];
  },
  'change-agenda-item': (session, { itemId, changes }) => {
    const item = refuseWhenEnded(session) ?? findItem(session, itemId);
    if (isRefusal(item)) return item;
    if (item.phase.kind === 'closed') return refuse('agenda-item-closed', 'itemId');
    return [{ kind: 'agenda-item-changed', itemId, changes }];
  },
  'remove-agenda-item': (session, { itemId }) => {
    const item = findWaitingItem(session, itemId);
    if (isRefusal(item)) return item;
    const hasStatements = [...session.statements.values()].some((statement) => statement.itemId === itemId);
    return hasStatements ? refuse('not-allowed', 'itemId') : [{ kind: 'agenda-item-removed', itemId }];
  },
  'place-agenda-item': (session, { itemId, position }) => {
    const item = findWaitingItem(session, itemId);
    if (isRefusal(item)) return item;
    if (!isPosition(position, session.agenda.length)) return refuse('invalid-position', 'position');
    return [{ kind: 'agenda-item-placed', itemId, position }];
  },
  'open-agenda-item': (session, { itemId }, { at }) => {
    const item = refuseUnlessLive(session) ?? findItem(session, itemId);
    if (isRefusal(item)) return item;
    if (item.phase.kind === 'closed') return refuse('agenda-item-closed', 'itemId');
    if (isOpen(item.phase)) return [];
    const clearing: Fact[] = session.stage === null ? [] : [{ kind: 'stage-cleared' }];
    return [
      ...closingOfOpenItem(session),
      ...clearing,
      {
        kind: 'agenda-item-opened',
        itemId,
        phase: item.itemKind === 'dialogue' ? 'writing' : 'running',
        plannedEndAt: at + item.plannedMs,
      },
    ];
  },
  'advance-agenda-item': (session, { itemId, to }) => {
    const item = findOpenItem(session, itemId);
    if (isRefusal(item)) return item;
    if (item.itemKind !== 'dialogue') return refuse('wrong-phase', 'to');
    return [{ kind: 'agenda-item-advanced', itemId, phase: to }];
  },
  'extend-agenda-item': (session, { itemId, byMs }) => {
    const item = findOpenItem(session, itemId);
    if (isRefusal(item)) return item;
    if (!isOpen(item.phase)) return refuse('agenda-item-not-open', 'itemId');
    return [{ kind: 'agenda-item-extended', itemId, plannedEndAt: item.phase.plannedEndAt + byMs }];
  },
  'skip-agenda-item': (session, { itemId, isSkipped }) => {
    const item = findWaitingItem(session, itemId);
    if (isRefusal(item)) return item;
    return [{ kind: isSkipped ? 'agenda-item-skipped' : 'agenda-item-planned', itemId }];
  },
  'close-agenda-item': (session, { itemId }) => {
    const item = refuseUnlessLive(session) ?? findItem(session, itemId);
    if (isRefusal(item)) return item;
    return isOpen(item.phase) || item.phase.kind === 'closed'
      ? [{ kind: 'agenda-item-closed', itemId }]
      : refuse('agenda-item-not-open', 'itemId');
  },
  'reopen-agenda-item': (session, { itemId }, { at }) => {
    const item = refuseUnlessLive(session) ?? findItem(session, itemId);
    if (isRefusal(item)) return item;
    const { phase } = item;
    if (isOpen(phase))
      return [{ kind: 'agenda-item-reopened', itemId, phase: phase.kind, plannedEndAt: phase.plannedEndAt }];
    if (phase.kind !== 'closed') return refuse('agenda-item-not-open', 'itemId');
    if (isAnyOpen(session) || session.lastClosedItemId !== itemId)
      return refuse('agenda-item-passed', 'itemId');
    const plannedEndAt = Math.max(phase.closedFrom.plannedEndAt, at + LEAST_REOPENED_MS);
    return [{ kind: 'agenda-item-reopened', itemId, phase: phase.closedFrom.phase, plannedEndAt }];
  },
  'follow-plan': (session, { epoch }, asked) => {
    const refusal = refuseUnlessLive(session) ?? refuseStaleLease(session, epoch);
    if (refusal) return refusal;
    const step = session.settings.autopilot ? plannedStep(session, asked.at) : null;
    switch (step?.kind) {
      case 'open-agenda-item':
        return agendaDeciders['open-agenda-item'](session, step, asked);
      case 'advance-agenda-item':
        return agendaDeciders['advance-agenda-item'](session, step, asked);
      case 'close-agenda-item':
        return agendaDeciders['close-agenda-item'](session, step, asked);
      case undefined:
        // Not "it is already so": the same command may have something to do a minute later.
        return refuse('wrong-phase');
    }
  },
};
