/** @jest-environment node */
import type { StatementId } from '@app/dialogue';
import { chosenAmong, choosesLater, hasChosen, toggled } from '../../src/participant/choose/chosen-of.js';
import { openItemOf } from '../../src/participant/page/agenda.js';
import { standingOf } from '../../src/participant/page/standing-of.js';
import { chosenStatements } from '../../src/participant/result/chosen-statements.js';
import { sizeOf } from '../../src/shared-parts/size-of.js';
import { asksForWord } from '../../src/participant/word/asks-for-word.js';
import { aView, liveView } from './a-view.js';

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as StatementId[] as [
  StatementId,
  StatementId,
  StatementId,
  StatementId,
];

describe('what somebody says about one thing', () => {
  it('counts before the server has taken it, and until the view is as new', () => {
    expect(standingOf(1, { value: 3, seq: null }, 10)).toBe(3);
    expect(standingOf(1, { value: 3, seq: 11 }, 10)).toBe(3);
    expect(standingOf(1, { value: 3, seq: 11 }, 11)).toBe(1);
    expect(standingOf(undefined, null, 11)).toBeUndefined();
  });
});

describe('choosing three', () => {
  it('adds a statement, and takes it out when it is chosen again', () => {
    expect(toggled([], A)).toEqual(['a']);
    expect(toggled(['a', 'b'] as StatementId[], A)).toEqual(['b']);
  });

  it('has no room for a fourth, but still lets one go', () => {
    const full = [A, B, C];
    expect(toggled(full, D)).toBeNull();
    expect(toggled(full, C)).toEqual(['a', 'b']);
  });

  it('counts only what can still be read, so that a hidden one takes no room', () => {
    expect(chosenAmong([A, B, C], [{ statementId: C }, { statementId: A }])).toEqual(['a', 'c']);
  });

  it.each([
    ['a convergence item follows', ['final-round', 'running'], ['convergence', 'waiting'], true],
    ['the one that follows is skipped', ['final-round', 'running'], ['convergence', 'skipped'], false],
    ['none follows', ['final-round', 'running'], ['presentation', 'waiting'], false],
    ['it came before', ['convergence', 'closed'], ['final-round', 'running'], false],
  ] as const)('is left by a final round to a later item: %s', (_when, first, second, expected) => {
    const view = liveView([first, second]);
    const open = openItemOf(view);
    expect(open && choosesLater(view, open)).toBe(expected);
  });

  it('knows whether anything was chosen in an item', () => {
    const view = aView({}, { chosen: { x: [A], y: [] } } as never);
    expect(['x', 'y', 'z'].map((id) => hasChosen(view, id as never))).toEqual([true, false, false]);
  });

  it('is shown afterwards in words: as dealt, as written, or as the report has it', () => {
    const view = aView({}, {
      chosen: { x: [A, B], y: [C, D, A] },
      dealt: { a: { text: 'dealt', language: 'nl' } },
      own: { b: { text: 'own', language: 'nl' } },
    } as never);
    const report = { statements: [{ statementId: C, text: 'reported', language: 'fr' }] } as never;
    expect(chosenStatements(view, report).map(({ text }) => text)).toEqual(['dealt', 'own', 'reported']);
    expect(chosenStatements(view, null).map(({ text }) => text)).toEqual(['dealt', 'own']);
  });
});

describe('one word about the session', () => {
  it.each([
    [
      'after the final round, before the closing item opens',
      [
        ['dialogue', 'closed'],
        ['final-round', 'closed'],
        ['presentation', 'waiting'],
      ],
    ],
    [
      'in the closing item',
      [
        ['presentation', 'closed'],
        ['dialogue', 'closed'],
        ['final-round', 'closed'],
        ['presentation', 'running'],
      ],
    ],
    ['when the last item has closed and there is no closing item', [['dialogue', 'closed']]],
    [
      'when an item before the last one was passed over',
      [
        ['dialogue', 'closed'],
        ['scale', 'waiting'],
        ['final-round', 'closed'],
      ],
    ],
    [
      'when what was still to be asked is skipped',
      [
        ['dialogue', 'closed'],
        ['final-round', 'skipped'],
      ],
    ],
  ] as const)('is asked %s', (_when, items) => {
    expect(asksForWord(liveView(items))).toBe(true);
  });

  it.each([
    ['before anything was', [['dialogue', 'waiting']]],
    [
      'between the last dialogue and the final round',
      [
        ['dialogue', 'closed'],
        ['final-round', 'waiting'],
      ],
    ],
    [
      'in a break before the final round',
      [
        ['dialogue', 'closed'],
        ['break', 'running'],
        ['final-round', 'waiting'],
      ],
    ],
    [
      'during the final round, also when it is the last item',
      [
        ['dialogue', 'closed'],
        ['final-round', 'running'],
      ],
    ],
    [
      'when nothing was asked in any item',
      [
        ['presentation', 'closed'],
        ['dialogue', 'skipped'],
      ],
    ],
    [
      'in a break between dialogues',
      [
        ['dialogue', 'closed'],
        ['break', 'running'],
        ['dialogue', 'waiting'],
      ],
    ],
    [
      'while there is more to choose',
      [
        ['dialogue', 'closed'],
        ['final-round', 'running'],
        ['convergence', 'waiting'],
      ],
    ],
    [
      'during a dialogue',
      [
        ['dialogue', 'closed'],
        ['dialogue', 'running'],
      ],
    ],
    [
      'during a question on the scale',
      [
        ['dialogue', 'closed'],
        ['scale', 'running'],
      ],
    ],
  ] as const)('is not asked %s', (_when, items) => {
    expect(asksForWord(liveView(items))).toBe(false);
  });

  it('is asked of participants alone, and only while it is live', () => {
    const items = [['dialogue', 'closed']] as const;
    expect(asksForWord(liveView(items, { me: { role: 'observer' } }))).toBe(false);
    const { shared, personal } = liveView(items);
    const closed = { phase: { kind: 'closed', startedAt: 0, closedAt: 9 } } as const;
    expect(asksForWord({ shared: { ...shared, session: closed }, personal })).toBe(false);
  });

  it('is larger the more often it was given, in four sizes', () => {
    expect([1, 2, 3, 4].map((count) => sizeOf(count, 4))).toEqual([1, 2, 3, 4]);
    expect([1, 20, 40].map((count) => sizeOf(count, 40))).toEqual([1, 2, 4]);
    expect(sizeOf(1, 1)).toBe(1);
  });
});
