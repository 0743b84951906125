import type { AgendaItemId, AgendaItemPhase, SessionPhase } from '@app/dialogue';
import {
  asksEverybody,
  followUpPosition,
  itemInView,
  nextItemOf,
  nextStepOf,
  notHeld,
  plannedEndOf,
} from '../../src/studio/room/next-step.js';
import type { AgendaEntry } from '../../src/studio/shell/agenda-of.js';

const waiting: AgendaItemPhase = { kind: 'waiting' };
const closed = (openedAt: number): AgendaItemPhase => ({ kind: 'closed', openedAt, closedAt: openedAt + 1 });
const open = (kind: 'writing' | 'dialogue' | 'endorse-only' | 'running'): AgendaItemPhase => ({
  kind,
  openedAt: 50,
  plannedEndAt: 1_050,
});

const agendaOf = (...phases: AgendaItemPhase[]): AgendaEntry[] =>
  phases.map((phase, position) => ({
    itemId: `item-${position}` as AgendaItemId,
    position,
    itemKind: 'dialogue',
    title: `Vraag ${position}`,
    question: '',
    plannedMs: 1_000,
    phase,
  }));

const live = (openItemId: string | null): SessionPhase => ({
  kind: 'live',
  startedAt: 0,
  openItemId: openItemId as AgendaItemId | null,
});

describe('the next step', () => {
  it.each([
    [{ kind: 'draft' }, 'open-lobby'],
    [{ kind: 'open' }, 'open-lobby'],
    [{ kind: 'lobby', openedAt: 0 }, 'start-session'],
    [live(null), 'open-item'],
  ] as const)('before anything is open: %j', (phase, kind) => {
    expect(nextStepOf(phase, agendaOf(waiting))?.kind).toBe(kind);
  });

  it.each([
    ['writing', 'to-dialogue'],
    ['dialogue', 'to-endorse-only'],
    ['endorse-only', 'close-item'],
    ['running', 'close-item'],
  ] as const)('from %s', (inner, kind) => {
    expect(nextStepOf(live('item-0'), agendaOf(open(inner), waiting))?.kind).toBe(kind);
  });

  it('goes on after the item that was opened last, and comes back to one passed over', () => {
    expect(nextItemOf(agendaOf(waiting, closed(1), waiting))?.position).toBe(2);
    expect(nextItemOf(agendaOf(waiting, closed(1)))?.position).toBe(0);
    expect(nextItemOf(agendaOf(closed(1)))).toBeUndefined();
  });

  it('is to close the session when all is done, and nothing after that', () => {
    expect(nextStepOf(live(null), agendaOf(closed(1)))?.kind).toBe('close-session');
    expect(nextStepOf({ kind: 'closed', startedAt: 0, closedAt: 9 }, agendaOf(closed(1)))).toBeNull();
  });
});

describe('the item in view', () => {
  it('is the open one, else the one opened last, else none', () => {
    expect(itemInView(live('item-1'), agendaOf(closed(1), open('dialogue')))).toBe('item-1');
    expect(itemInView(live(null), agendaOf(closed(7), closed(3), waiting))).toBe('item-0');
    expect(itemInView({ kind: 'draft' }, agendaOf(waiting))).toBeNull();
  });
});

describe('a follow-up question', () => {
  it('comes right after the open item, else after the one opened last', () => {
    expect(followUpPosition(live('item-0'), agendaOf(open('dialogue'), closed(1), waiting))).toBe(1);
    expect(followUpPosition(live(null), agendaOf(closed(1), closed(2), waiting))).toBe(2);
    expect(followUpPosition(live(null), [])).toBe(0);
  });
});

describe('the planned end', () => {
  it('adds what is left of the open item and all that waits', () => {
    expect(plannedEndOf(agendaOf(closed(1), open('dialogue'), waiting, waiting), 250)).toBe(3_050);
  });

  it('counts nothing for an item that is over its time', () => {
    expect(plannedEndOf(agendaOf(open('dialogue'), waiting), 5_000)).toBe(6_000);
  });
});

it('of the script was not held what was neither opened nor passed over', () => {
  const agenda = agendaOf(closed(1), waiting, { kind: 'skipped' }, open('dialogue'), waiting);
  expect(notHeld(agenda).map(({ position }) => position)).toEqual([1, 4]);
});

it('to a presentation and in a break nobody is asked to do anything', () => {
  const kinds = ['presentation', 'dialogue', 'scale', 'final-round', 'convergence', 'break'] as const;
  expect(kinds.filter((itemKind) => asksEverybody({ itemKind }))).toEqual([
    'dialogue',
    'scale',
    'final-round',
    'convergence',
  ]);
});
