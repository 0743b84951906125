import { loadScreenTexts } from '@app/texts';
import { groupLetter } from '../../../src/studio/room/groups/group-letter.js';
import { saidOf } from '../../../src/studio/room/groups/said-of.js';
import { takes } from '../../../src/studio/room/themes/dragged.js';
import { FINENESS_STEPS, finenessAt, stepOf } from '../../../src/studio/room/themes/fineness.js';
import { keywordsLabel, quotes, ringsOf, shortened } from '../../../src/studio/room/themes/labels.js';
import { themeName } from '../../../src/studio/room/themes/theme-name.js';
import { moderatedRow, statementId, themeId } from './analysis-fixture.js';

describe('the label of a theme', () => {
  it('may be what somebody said, whole or cut, in the quotation marks of any language', () => {
    const text = 'De burgemeester ken ik gewoon van het voetbalveld. Dat is handig.';
    expect(quotes('‘De burgemeester ken ik gewoon van het voetbalveld’', text)).toBe(true);
    expect(quotes('« De burgemeester ken ik… »', text)).toBe(true);
    expect(quotes('״De burgemeester״', text)).toBe(true);
    expect(quotes('‘De wethouder ken ik’', text)).toBe(false);
    expect(quotes('De burgemeester', text)).toBe(false);
    expect(quotes(null, text)).toBe(false);
  });

  it('lists its words as its language does', () => {
    expect(keywordsLabel(['tijd', 'geld', 'draagvlak'], 'nl')).toBe('Tijd, geld en draagvlak');
    expect(keywordsLabel(['time', 'money'], 'en')).toBe('Time and money');
    expect(keywordsLabel(['énergie'], 'fr')).toBe('Énergie');
    expect(keywordsLabel([], 'nl')).toBeNull();
  });

  it('is made also where the language is not known', () => {
    expect(keywordsLabel(['tijd', 'geld'], 'not a tag')).toBe('Tijd and geld');
  });

  it('is cut where it is long, between what one reads as letters', () => {
    const text = '👩🏽‍🔧'.repeat(70);
    expect([...new Intl.Segmenter().segment(shortened(text))]).toHaveLength(60);
    expect(shortened('Kort')).toBe('Kort');
  });

  it('says so when there is none', async () => {
    const say = await loadScreenTexts('nl');
    expect(themeName(say, { themeId: 'a', label: null })).toBe('Thema zonder naam');
    expect(themeName(say, { themeId: null, label: null })).toBe('Overig');
    expect(themeName(say, { themeId: 'a', label: 'Tijd' })).toBe('Tijd');
  });
});

it('draws more rings for a larger share', () => {
  expect([0, 0.1, 0.2, 0.5, 0.8, 0.9, 1].map(ringsOf)).toEqual([0, 0, 1, 2, 2, 3, 3]);
});

it('finds the step of the slider that is nearest by ratio', () => {
  expect(FINENESS_STEPS.map(stepOf)).toEqual([0, 1, 2, 3, 4]);
  expect([0.1, 1.1, 3].map((fineness) => finenessAt(stepOf(fineness)))).toEqual([0.5, 1, 2]);
});

describe('letting go of what is dragged', () => {
  const one = { kind: 'statements', statementIds: [statementId('s')], fromId: themeId('a') } as const;

  it('moves a statement to another theme or to none', () => {
    expect([takes(themeId('b'), one), takes(null, one), takes(themeId('a'), one)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('merges a theme into another, not into itself or into none', () => {
    const theme = { kind: 'theme', themeId: themeId('a') } as const;
    expect([takes(themeId('b'), theme), takes(themeId('a'), theme), takes(null, theme)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('opinion groups', () => {
  it('have letters', () => {
    expect([0, 1, 4].map(groupLetter)).toEqual(['A', 'B', 'E']);
  });

  it('are told apart by statements that may be read', () => {
    const statements = {
      [statementId('shown')]: moderatedRow(),
      [statementId('hidden')]: moderatedRow({ standing: 'hidden' }),
      [statementId('redacted')]: moderatedRow({ text: null, standing: 'redacted' }),
    };
    const said = saidOf(statements, ['hidden', 'redacted', 'gone', 'shown'].map(statementId));
    expect(said.map((one) => one.statementId)).toEqual(['shown']);
  });
});
