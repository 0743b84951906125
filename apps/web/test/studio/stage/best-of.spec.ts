import type { AgendaItemId, ModeratedRow, StagedStatement, StageRow, ThemeId } from '@app/dialogue';
import {
  renewedContent,
  statementIdsOf,
  topOfItem,
  topOfSession,
} from '../../../src/studio/room/stage/best-of.js';
import { isOnStage } from '../../../src/studio/room/stage/is-on-stage.js';
import {
  analysisFrame,
  moderatedRow as row,
  rankedRow as ranked,
  statementId as id,
  themeRow,
} from '../room/analysis-fixture.js';

const ITEM = row().itemId;
const OTHER = 'item-b' as AgendaItemId;
const THEME = 'theme-a' as ThemeId;

const statements: Record<string, ModeratedRow> = {
  a: row({ themeId: THEME }),
  b: row(),
  c: row({ themeId: THEME }),
  d: row(),
  hidden: row({ standing: 'hidden' }),
  unsure: row(),
  x: row({ itemId: OTHER }),
  y: row({ itemId: OTHER }),
};
const shared = { statements, themes: { [THEME]: themeRow() } };
const analysis = analysisFrame({
  statements: [
    ranked('x', 1, 0.99),
    ranked('hidden', 2, 0.95),
    ranked('a', 3, 0.9),
    ranked('b', 4, 0.8),
    ranked('y', 5, 0.7),
    ranked('c', 6, 0.6),
    ranked('d', 7, 0.5),
    ranked('unsure', null, 0.97, 'cannot-say'),
  ],
});

const staged = (one: string): StagedStatement => {
  const { itemId, intent, language, tally } = statements[one] ?? row();
  return { statementId: id(one), itemId, intent, text: one, language, tally };
};
const showing = (...ids: string[]): StageRow => ({
  kind: 'statements',
  statements: ids.map(staged),
  title: null,
  since: 1,
});

describe('what can be shown', () => {
  it('is the three of an item with the highest places, without what is hidden or has no place', () => {
    expect(statementIdsOf(topOfItem(shared, analysis, ITEM))).toEqual(['a', 'b', 'c']);
    expect(statementIdsOf(topOfItem(shared, analysis, OTHER))).toEqual(['x', 'y']);
  });

  it('is the five of the whole session', () => {
    expect(statementIdsOf(topOfSession(shared, analysis))).toEqual(['x', 'a', 'b', 'y', 'c']);
  });

  it('is nothing as long as there is no ranking', () => {
    expect(topOfItem(shared, null, ITEM)).toEqual([]);
    expect(topOfSession(shared, analysisFrame())).toEqual([]);
  });
});

describe('what is on the stage', () => {
  it('is renewed when the order is another one now', () => {
    expect(renewedContent(showing('b', 'a', 'c'), shared, analysis)).toEqual({
      kind: 'statements',
      statementIds: ['a', 'b', 'c'],
    });
    expect(renewedContent(showing('a', 'x', 'b', 'y', 'c'), shared, analysis)).toMatchObject({
      statementIds: ['x', 'a', 'b', 'y', 'c'],
    });
  });

  it('is left alone when it is the order of now, when it is one statement, and without a ranking', () => {
    expect(renewedContent(showing('a', 'b', 'c'), shared, analysis)).toBeNull();
    expect(renewedContent(showing('d'), shared, analysis)).toBeNull();
    expect(renewedContent(showing('b', 'a'), shared, null)).toBeNull();
    expect(renewedContent({ kind: 'words', words: [], title: null, since: 1 }, shared, analysis)).toBeNull();
  });

  it('is filled up when a statement left it', () => {
    expect(renewedContent(showing('a', 'b'), shared, analysis)).toMatchObject({
      statementIds: ['a', 'b', 'c'],
    });
  });

  it('of a theme is renewed with the best of that theme', () => {
    const stage: StageRow = {
      ...showing('c', 'a'),
      kind: 'theme',
      themeId: THEME,
      statements: [staged('c')],
    };
    expect(renewedContent(stage, shared, analysis)).toEqual({
      kind: 'theme',
      themeId: THEME,
      statementIds: ['a', 'c'],
    });
  });

  it('is known again only in the same order', () => {
    const content = (...ids: string[]) => ({ kind: 'statements', statementIds: ids.map(id) }) as const;
    expect(isOnStage(showing('a', 'b'), content('a', 'b'))).toBe(true);
    expect(isOnStage(showing('a', 'b'), content('b', 'a'))).toBe(false);
    expect(isOnStage(showing(), content())).toBe(false);
    expect(isOnStage(undefined, { kind: 'words' })).toBe(false);
  });
});
