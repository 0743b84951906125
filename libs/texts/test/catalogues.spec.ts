import { CATALOGUES, LANGUAGES, loadScreenTexts, textsFor, type Language } from '@app/texts';
import type { ScreenTextKey, TextKey } from '@app/texts';
import { IntlMessageFormat } from 'intl-messageformat';
import { enScreen } from '../src/en/screen.js';
import { frScreen } from '../src/fr/screen.js';
import { heScreen } from '../src/he/screen.js';
import { nlScreen } from '../src/nl/screen.js';

const keys = Object.keys(CATALOGUES.nl) as TextKey[];
const SCREENS = { nl: nlScreen, en: enScreen, fr: frScreen, he: heScreen };

/** What people elsewhere call what has a word of its own here. */
const OTHER_WORDS: { readonly [L in Language]: RegExp } = {
  nl: /\b(vote|comment|user|opinion|gebruiker|stemmen|stelling)\b/i,
  en: /\b(vote|comment|user|opinion)\b/i,
  fr: /\b(votes?|voter|commentaires?|utilisateurs?|opinions?|sondage)\b/i,
  he: /הצבע|תגוב|משתמשים|סקר/,
};

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const parse = (message: string, language: string): readonly Part[] =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

/** The names of all placeholders in a message, those inside a choice included. */
const placeholders = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && part.type !== 0 ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => placeholders(value)) : []),
  ]);

const placeholdersOf = (message: string, language: string): string[] =>
  [...new Set(placeholders(parse(message, language)))].sort();

/** What each plural in a message tells apart: `one`, `other`, `=0` … */
const pluralChoices = (parts: readonly Part[]): string[][] =>
  parts.flatMap((part) =>
    'options' in part
      ? [
          ...('pluralType' in part ? [Object.keys(part.options)] : []),
          ...Object.values(part.options).flatMap(({ value }) => pluralChoices(value)),
        ]
      : [],
  );

/** The plurals that a language has among the numbers to 1,000 (Unicode CLDR). */
function pluralsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1_001 }, (_, count) => rules.select(count)))];
}

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const catalogue = CATALOGUES[language];

  it('has the keys of the Dutch one', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  it('has no empty text, and no white space at the ends', () => {
    expect(
      keys.filter((key) => catalogue[key].trim() === '' || catalogue[key].trim() !== catalogue[key]),
    ).toEqual([]);
  });

  it('has the same placeholders', () => {
    const placeholdersIn = (messages: typeof catalogue) =>
      Object.fromEntries(keys.map((key) => [key, placeholdersOf(messages[key], language)]));
    expect(placeholdersIn(catalogue)).toEqual(placeholdersIn(CATALOGUES.nl));
  });

  it('says every text, given its values', () => {
    const texts = textsFor(language);
    for (const key of keys) {
      const names = placeholdersOf(catalogue[key], language);
      const said = texts(key, Object.fromEntries(names.map((name) => [name, 2])));
      expect(said).not.toMatch(/[{}]/);
    }
  });

  it('has the plurals of the language wherever it has more than one', () => {
    const needed = pluralsOf(language);
    const lacking = keys.filter((key) =>
      pluralChoices(parse(catalogue[key], language)).some(
        (choices) => choices.includes('one') && needed.some((plural) => !choices.includes(plural)),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('uses a word of the project for what the project has a word for', () => {
    expect(Object.values(catalogue).join('\n')).not.toMatch(OTHER_WORDS[language]);
  });
});

describe.each(LANGUAGES)('the texts of the screens in %s', (language) => {
  it('say every text, given the values that the Dutch one takes', async () => {
    const say = await loadScreenTexts(language);
    for (const [key, message] of Object.entries(SCREENS[language]) as [ScreenTextKey, string][]) {
      const values = Object.fromEntries(placeholdersOf(message, language).map((name) => [name, 2]));
      expect(say(key, values)).not.toMatch(/[{}]/);
      expect(placeholdersOf(message, language)).toEqual(placeholdersOf(SCREENS.nl[key], 'nl'));
    }
  });

  it('have the keys of the Dutch ones, and their plurals', () => {
    expect(Object.keys(SCREENS[language]).sort()).toEqual(Object.keys(SCREENS.nl).sort());
    const needed = pluralsOf(language);
    const lacking = Object.entries(SCREENS[language]).filter(([, message]) =>
      pluralChoices(parse(message, language)).some(
        (choices) => choices.includes('one') && needed.some((plural) => !choices.includes(plural)),
      ),
    );
    expect(lacking).toEqual([]);
  });
});

describe('a Hebrew text', () => {
  it('is in Hebrew, unless it is made of values only', () => {
    const hasWords = (message: string): boolean => /\p{L}/u.test(message.replace(/\{\w+\}/gu, ''));
    const texts = Object.entries({ ...CATALOGUES.he, ...heScreen });
    const untranslated = texts.filter(
      ([, message]) => hasWords(message) && !/\p{Script=Hebrew}/u.test(message),
    );
    expect(untranslated).toEqual([]);
  });
});

describe('the scale', () => {
  it.each([
    ['nl', ['Niet', 'Een beetje', 'Grotendeels', 'Volledig', 'Kan ik niet zeggen']],
    ['en', ['Not at all', 'A little', 'Mostly', 'Fully', "I can't say"]],
    ['fr', ['Pas du tout', 'Un peu', 'En grande partie', 'Tout à fait', 'Je ne peux pas le dire']],
    ['he', ['בכלל לא', 'קצת', 'במידה רבה', 'לגמרי', 'אין לי דרך לדעת']],
  ])('has the same degrees in %s, by the words agreed', (language, words) => {
    const say = textsFor(language);
    const degrees = ([0, 1, 2, 3] as const).map((degree) => say(`scale.degree.${degree}`));
    expect([...degrees, say('scale.cannot-say')]).toEqual(words);
  });
});
