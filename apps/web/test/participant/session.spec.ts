/** @jest-environment node */
import type { AgendaItemId, AgendaItemRow, OwnRow, SessionPhase, StatementId, View } from '@app/dialogue';
import { minutesLeft } from '../../src/participant/item/minutes-left.js';
import { ownOf, secondThoughtsMs, takesStatements } from '../../src/participant/own/own-of.js';
import { aroundNow, openItemOf } from '../../src/participant/page/agenda.js';
import { roughly, timeOfDay } from '../../src/participant/page/time-of-day.js';
import { topOf } from '../../src/participant/result/report.js';

const item = (position: number, phase: AgendaItemRow['phase']): AgendaItemRow => ({
  position,
  itemKind: 'dialogue',
  title: `item ${position}`,
  question: '',
  plannedMs: 60_000,
  phase,
});

const ownRow = (changes: Partial<OwnRow>): OwnRow => ({
  itemId: 'b' as AgendaItemId,
  intent: 'tip',
  text: 'text',
  language: 'nl',
  postedAt: 1_000,
  raisesTheme: false,
  standing: 'shown',
  hiddenReason: null,
  mergedInto: null,
  builtOnByCount: 0,
  reach: 0,
  ...changes,
});

const viewIn = (phase: SessionPhase, own: Record<string, OwnRow> = {}): View => ({
  shared: {
    session: { phase, correctionMs: 120_000 },
    agenda: {
      ['c' as AgendaItemId]: item(2, { kind: 'waiting' }),
      ['a' as AgendaItemId]: item(0, { kind: 'closed', openedAt: 1, closedAt: 2 }),
      ['b' as AgendaItemId]: item(1, { kind: 'dialogue', openedAt: 3, plannedEndAt: 4 }),
    },
    participation: {},
    statements: {},
    themes: {},
    analysis: {},
  },
  personal: { me: {}, dealt: {}, answers: {}, tallies: {}, own },
});

const live = (openItemId: string | null): SessionPhase => ({
  kind: 'live',
  startedAt: 0,
  openItemId: openItemId as AgendaItemId | null,
});

describe('the agenda', () => {
  it('knows the open item of a live session', () => {
    expect(openItemOf(viewIn(live('b')))?.title).toBe('item 1');
    expect(openItemOf(viewIn(live(null)))).toBeNull();
    expect(openItemOf(viewIn({ kind: 'lobby', openedAt: 0 }))).toBeNull();
  });

  it('knows what was and what comes', () => {
    const { was, next } = aroundNow(viewIn(live(null)));
    expect([was?.title, next?.title]).toEqual(['item 0', 'item 2']);
  });
});

describe('own statements', () => {
  it('come newest first, of one item or of all', () => {
    const view = viewIn(live('b'), {
      p: ownRow({ postedAt: 1 }),
      q: ownRow({ postedAt: 2 }),
      r: ownRow({ postedAt: 3, itemId: 'a' as AgendaItemId }),
    });
    const idsIn = (itemId: string | null): StatementId[] =>
      ownOf(view, itemId as AgendaItemId | null).map(({ statementId }) => statementId);
    expect(idsIn('b')).toEqual(['q', 'p']);
    expect(idsIn(null)).toEqual(['r', 'q', 'p']);
  });

  it.each([
    ['right after posting', {}, live('b'), 1_000, 120_000],
    ['just in time', {}, live('b'), 120_999, 1],
    ['too late', {}, live('b'), 121_000, 0],
    ['while a moderator reads it first', { standing: 'held' } as const, live('b'), 1_000, 120_000],
    ['once withdrawn', { standing: 'withdrawn' } as const, live('b'), 1_000, 0],
    ['after the session', {}, { kind: 'closed', startedAt: 0, closedAt: 1 } as const, 1_000, 0],
  ])('leave time for second thoughts: %s', (_when, changes, phase, now, expected) => {
    const own = { statementId: 'p' as StatementId, ...ownRow(changes) };
    expect(secondThoughtsMs(viewIn(phase), own, now)).toBe(expected);
  });

  it('are corrected only while their item takes statements', () => {
    expect(
      ['a', 'b', 'c', 'gone'].map((id) => takesStatements(viewIn(live('b')), id as AgendaItemId)),
    ).toEqual([false, true, false, false]);
  });
});

describe('time', () => {
  it('counts the minute that has begun, and nothing below zero', () => {
    expect([60_001, 60_000, 1, 0, -5].map((left) => minutesLeft(left, 0))).toEqual([2, 1, 1, 0, 0]);
  });

  it('goes down in steps of ten seconds', () => {
    expect([120_000, 119_000, 60_001, 9_000].map(roughly)).toEqual(['2:00', '2:00', '1:10', '0:10']);
  });

  it('is the time at the place of the session', () => {
    expect(timeOfDay(Date.UTC(2026, 0, 5, 13, 7), 'nl', 'Europe/Amsterdam')).toBe('14:07');
  });
});

describe('the top of the report', () => {
  it('has the first ten places in order and no unranked statement', () => {
    const statements = [12, 3, null, 1, 10, 11].map((place) => ({ place }) as never);
    expect(topOf({ statements }).map(({ place }) => place)).toEqual([1, 3, 10]);
  });
});
