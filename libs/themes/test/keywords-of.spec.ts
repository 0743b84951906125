import { keywordsOf } from '../src/labels/keywords-of.js';
import { wordReader } from '../src/text/read-words.js';

const read = wordReader('nl');
const keywords = (...themes: string[][]) => keywordsOf(themes.map((texts) => texts.map(read)));

const MONEY = [
  'De begroting is krap',
  'Onze begrotingen zijn krap',
  'Geen geld in de begroting',
  'De begroting en geld',
];
const PEOPLE = [
  'Weinig draagvlak bij collega’s',
  'Draagvlak is alles',
  'Collega’s geven draagvlak',
  'Zonder draagvlak niets',
];

describe('keywordsOf', () => {
  it('says what tells a theme from the others, in its commonest written form', () => {
    const [money, people] = keywords(MONEY, PEOPLE);
    expect(money?.[0]).toContain('begroting');
    expect(people?.[0]).toContain('draagvlak');
  });

  it('says at most three things, no stop words, and nothing twice', () => {
    for (const words of keywords(MONEY, PEOPLE)) {
      expect(words.length).toBeLessThanOrEqual(3);
      const single = words.flatMap((word) => word.split(' '));
      expect(new Set(single).size).toBe(single.length);
      for (const stop of ['de', 'is', 'bij', 'geen', 'en']) expect(single).not.toContain(stop);
    }
  });

  it('does not say a word and its compound or plural', () => {
    const [words] = keywords(['budget budgetten budgettekort', 'budgetten en een budget', 'budgettekort']);
    expect(words?.filter((word) => word.startsWith('budget'))).toHaveLength(1);
  });

  it('prefers a phrase that recurs', () => {
    const [words] = keywords(
      ['digitale inclusie telt', 'werk aan digitale inclusie', 'digitale inclusie nu'],
      PEOPLE,
    );
    expect(words?.[0]).toBe('digitale inclusie');
  });
});
