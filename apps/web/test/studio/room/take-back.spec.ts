import type { AgendaItemId, AgendaItemPhase, SessionPhase } from '@app/dialogue';
import { nextStepOf, stepKey } from '../../../src/studio/room/next-step.js';
import { steeringOf } from '../../../src/studio/room/steering.js';
import { reopenableOf, takeBackKey, takeBackOf } from '../../../src/studio/room/take-back.js';
import type { AgendaEntry } from '../../../src/studio/shell/agenda-of.js';

const closed = (closedAt: number): AgendaItemPhase => ({ kind: 'closed', openedAt: closedAt - 1, closedAt });
const open = (kind: 'dialogue' | 'endorse-only' | 'running'): AgendaItemPhase => ({
  kind,
  openedAt: 1,
  plannedEndAt: 100,
});
const WAITING: AgendaItemPhase = { kind: 'waiting' };

const agendaOf = (...phases: AgendaItemPhase[]): AgendaEntry[] =>
  phases.map((phase, position) => ({
    itemId: `item-${position}` as AgendaItemId,
    position,
    itemKind: 'dialogue',
    title: `Vraag ${position}`,
    question: 'Wat kom je tegen?',
    plannedMs: 1_000,
    phase,
  }));

const live = (openItemId: string | null): SessionPhase => ({
  kind: 'live',
  startedAt: 0,
  openItemId: openItemId as AgendaItemId | null,
});

describe('taking a step back', () => {
  it('opens the item again that was closed last, in whatever order they were held', () => {
    const agenda = agendaOf(closed(30), closed(20), WAITING);
    expect(takeBackOf(live(null), agenda)).toMatchObject({ kind: 'reopen', item: { position: 0 } });
  });

  it('opens nothing again once another item is open, or the session is over', () => {
    const agenda = agendaOf(closed(30), open('dialogue'));
    expect(reopenableOf(live('item-1'), agenda)).toBeUndefined();
    expect(takeBackOf(live('item-1'), agenda)).toBeNull();
    expect(takeBackOf({ kind: 'closed', startedAt: 0, closedAt: 40 }, agendaOf(closed(30)))).toBeNull();
    expect(takeBackOf(live(null), agendaOf(WAITING))).toBeNull();
  });

  it('leads from endorsing only back to the dialogue', () => {
    expect(takeBackOf(live('item-0'), agendaOf(open('endorse-only')))).toMatchObject({
      kind: 'back-to-dialogue',
    });
    expect(takeBackOf(live('item-0'), agendaOf(open('running')))).toBeNull();
  });

  it('is another offer each time that an item is closed', () => {
    const keys = [30, 50].map((at) => {
      const step = takeBackOf(live(null), agendaOf(closed(at)));
      return step && takeBackKey(step);
    });
    expect(new Set(keys).size).toBe(2);
  });
});

function steering(isSettled: boolean, phase: SessionPhase, agenda: readonly AgendaEntry[], isOnline = true) {
  const given: string[] = [];
  const made = steeringOf({
    planned: null,
    phase,
    agenda,
    isSettled,
    isOnline,
    steer: (...commands) => {
      given.push(...commands.map(({ kind }) => kind));
      return Promise.resolve(true);
    },
    ask: (dialog) => given.push(dialog),
  });
  return { made, given };
}

describe('steering', () => {
  const agenda = agendaOf(open('endorse-only'), WAITING);
  const next = nextStepOf(live('item-0'), agenda);

  it('takes no step just after another one, by whichever button or key', () => {
    const { made, given } = steering(false, live('item-0'), agenda);
    if (next) made.take(next);
    made.take({ kind: 'close-session' });
    made.close();
    made.open('item-1' as AgendaItemId);
    expect(given).toEqual([]);
  });

  it('does nothing at all without a connection', () => {
    const { made, given } = steering(true, live('item-0'), agenda, false);
    if (next) made.take(next);
    made.extend();
    made.skip('item-1' as AgendaItemId, true);
    made.setAutopilot(true);
    made.closeSession();
    made.followUp();
    expect(given).toEqual([]);
    expect(made.isSettled).toBe(false);
  });

  it('takes it a moment later', () => {
    const { made, given } = steering(true, live('item-0'), agenda);
    if (next) made.take(next);
    expect(given).toEqual(['close-agenda-item']);
  });

  it('gives more time and takes a step back at any moment', () => {
    const { made, given } = steering(false, live('item-0'), agenda);
    const back = takeBackOf(live('item-0'), agenda);
    made.extend();
    if (back) made.takeBack(back);
    const reopen = takeBackOf(live(null), agendaOf(closed(3)));
    if (reopen) made.takeBack(reopen);
    expect(given).toEqual(['extend-agenda-item', 'advance-agenda-item', 'reopen-agenda-item']);
  });

  it('sees another step in another phase, and in the same phase of another item', () => {
    const phases = [open('dialogue'), open('endorse-only')];
    const keys = phases.flatMap((phase) =>
      ['item-0', 'item-1'].map((id) => stepKey(nextStepOf(live(id), agendaOf(phase, phase)))),
    );
    expect(new Set(keys).size).toBe(4);
  });
});
