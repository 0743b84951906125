import { boardOf, inBoardOrder, type Board } from '../../../src/studio/room/themes/board.js';
import { heldBoard, heldOn } from '../../../src/studio/room/themes/held-board.js';
import { splitFrom } from '../../../src/studio/room/themes/split-from.js';
import {
  analysisFrame,
  moderatedRow,
  rankedRow,
  rankedTheme,
  statementId,
  themeId,
  themeRow,
} from './analysis-fixture.js';

const of = (id: string) => moderatedRow({ themeId: themeId(id) });

const themes = {
  time: themeRow({ exampleId: statementId('t2') }),
  money: themeRow({ name: 'Geld' }),
  fresh: themeRow(),
  empty: themeRow(),
  planned: themeRow({ name: 'Komt nog' }),
  old: themeRow({ mergedIntoId: themeId('time'), exampleId: statementId('t1') }),
};
const statements = {
  t1: { ...of('time'), text: 'Geen uren' },
  t2: of('time'),
  m1: of('money'),
  f1: of('fresh'),
  lost: of('nowhere'),
  loose: moderatedRow(),
  hidden: { ...of('money'), standing: 'hidden' as const },
};
const analysis = analysisFrame({
  statements: [rankedRow('t2', 1, 0.9), rankedRow('t1', 2, 0.8)],
  themes: [rankedTheme('money', 2, ['budget']), rankedTheme('time', 1, ['tijd', 'uren'])],
});

const idsOf = (board: Board) => board.map((theme) => theme.themeId);
const statementsOf = (board: Board, id: string | null) =>
  board.find((theme) => theme.themeId === id)?.statements.map((listed) => listed.statementId);

describe('the board of themes', () => {
  const board = boardOf({ themes, statements }, analysis);

  it('stands by place, then what no analysis knows yet; other is last', () => {
    expect(idsOf(board)).toEqual(['time', 'money', 'fresh', 'planned', null]);
  });

  it('calls a theme as moderators do, else by its words', () => {
    expect(board.map(({ label }) => label)).toEqual(['Tijd en uren', 'Geld', null, 'Komt nog', null]);
  });

  it('has the statements that may be read with their theme, the most recognised first, and the rest as other', () => {
    expect(statementsOf(board, 'time')).toEqual(['t2', 't1']);
    expect(statementsOf(board, 'money')).toEqual(['m1']);
    expect(statementsOf(board, null)?.toSorted()).toEqual(['loose', 'lost']);
  });

  it('tells what was merged into a theme', () => {
    expect(board[0]?.merged).toEqual([{ themeId: 'old', label: 'Geen uren' }]);
  });

  it('is empty without themes', () => {
    expect(boardOf({ themes: {}, statements }, null)).toEqual([]);
  });

  it('takes a new theme from the first chosen statement that has one', () => {
    expect(splitFrom(board, [statementId('loose'), statementId('m1')])).toBe('money');
    expect(splitFrom(board, [statementId('loose')])).toBeNull();
  });
});

describe('a board that somebody works on', () => {
  const before = boardOf({ themes, statements }, analysis);
  const after = boardOf(
    {
      themes: { ...themes, late: themeRow() },
      statements: { ...statements, l1: of('late'), t3: of('time') },
    },
    analysisFrame({
      statements: [rankedRow('t3', 1, 0.95), rankedRow('t1', 2, 0.9), rankedRow('t2', 3, 0.8)],
      themes: [rankedTheme('late', 1, []), rankedTheme('money', 2, []), rankedTheme('time', 3, [])],
    }),
  );

  it('keeps its order; what is new comes after it, and other stays last', () => {
    const shown = inBoardOrder(after, before);
    expect(idsOf(shown)).toEqual(['time', 'money', 'fresh', 'planned', 'late', null]);
    expect(statementsOf(shown, 'time')).toEqual(['t2', 't1', 't3']);
  });

  it('stands still while something is moved, and then says once that it caught up', () => {
    const still = heldOn(heldOn(heldBoard(before), before, 'all'), after, 'all');
    expect(still.shown).toBe(before);
    const free = heldOn(still, after, 'nothing');
    expect(free).toMatchObject({ shown: after, caughtUpCount: 1 });
    expect(heldOn(free, after, 'nothing')).toBe(free);
    expect(heldOn(free, before, 'nothing').caughtUpCount).toBe(1);
  });

  it('does not say so when nothing came meanwhile', () => {
    const moving = heldOn(heldBoard(before), before, 'all');
    expect(heldOn(moving, before, 'order').caughtUpCount).toBe(0);
  });
});
