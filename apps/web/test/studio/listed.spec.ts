import type { AgendaItemId, ModeratedRow, ShownRow, StatementId } from '@app/dialogue';
import {
  flagCountOf,
  foundIn,
  inHeldOrder,
  inLane,
  listedOf,
  recognisedOf,
  type Listed,
} from '../../src/studio/room/listed.js';
import { moderatedRow as row, rankedRow as ranked } from './room/analysis-fixture.js';

const ITEM = row().itemId;

const idsOf = (listed: readonly Listed[]): string[] => listed.map(({ statementId }) => statementId);

const statements: Record<string, ModeratedRow> = {
  first: row({ postedAt: 1, reach: 30 }),
  few: row({ postedAt: 2, reach: 2, flags: { unclear: 1 } }),
  second: row({ postedAt: 3, reach: 20, text: 'De wéthouder wil scoren' }),
  unsure: row({ postedAt: 4, reach: 25 }),
  fresh: row({ postedAt: 5, reach: 0 }),
  paused: row({ postedAt: 6, reach: 9, dealingPaused: true, flags: { hurtful: 3 } }),
  hidden: row({ standing: 'hidden', hiddenReason: 'Kwetsend' }),
  elsewhere: row({ itemId: 'item-b' as AgendaItemId }),
};
const analysis = {
  statements: [
    ranked('elsewhere', 1, 0.95, 'ranked'),
    ranked('first', 2, 0.9, 'ranked'),
    ranked('second', 5, 0.7, 'ranked'),
    ranked('unsure', null, 0.6, 'cannot-say'),
    ranked('few', null, 0.5, 'too-few'),
    ranked('paused', null, 0.4, 'too-few'),
  ],
};

describe('the statements of an item', () => {
  const listed = listedOf(statements, analysis, 'shown', ITEM);

  it('stand by list, place and score, with their rank within the item', () => {
    expect(idsOf(listed)).toEqual(['first', 'second', 'unsure', 'few', 'paused', 'fresh']);
    expect(listed.map(({ rank }) => rank)).toEqual([1, 2, null, null, null, null]);
  });

  it('stand in the other orders', () => {
    expect(idsOf(inLane(listed, 'newest'))).toEqual(['paused', 'fresh', 'unsure', 'second', 'few', 'first']);
    expect(idsOf(inLane(listed, 'fewest-seen')).slice(0, 3)).toEqual(['fresh', 'few', 'paused']);
    expect(idsOf(inLane(listed, 'flagged'))).toEqual(['paused', 'few']);
  });

  it('are found by all words, whatever their accents and capitals', () => {
    expect(idsOf(foundIn(listed, ' WETHOUDER  scor '))).toEqual(['second']);
    expect(foundIn(listed, ' ')).toBe(listed);
    expect(foundIn(listed, 'wethouder idee')).toEqual([]);
  });

  it('keep an order that is held; what is new comes after it', () => {
    const held = ['few', 'gone', 'first'] as StatementId[];
    expect(idsOf(inHeldOrder(listed, held))).toEqual(['few', 'first', 'second', 'unsure', 'paused', 'fresh']);
  });
});

it('lists what is hidden apart, of all items', () => {
  expect(idsOf(listedOf(statements, analysis, 'hidden', null))).toEqual(['hidden']);
});

it('reads an observer’s row as a statement that is shown', () => {
  const { itemId, intent, text, language, postedAt, buildsOnId, raisesTheme, reach, tally } = row();
  const { themeId, secondaryThemeIds } = row();
  const shown: ShownRow = {
    itemId,
    intent,
    text: text ?? '',
    language,
    postedAt,
    buildsOnId,
    raisesTheme,
    reach,
    tally,
    themeId,
    secondaryThemeIds,
  };
  const [seen] = listedOf({ ['a' as StatementId]: shown }, null, 'shown', null);
  expect(seen).toMatchObject({ ranked: null, rank: null, row: { standing: 'shown', flags: {} } });
});

it('counts who recognises and who flags', () => {
  expect(recognisedOf([1, 2, 3, 4, 5])).toEqual({ recognisedCount: 7, answeredCount: 10 });
  expect(flagCountOf(row({ flags: { unclear: 1, hurtful: 2 } }))).toBe(3);
});
