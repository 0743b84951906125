import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, LANGUAGES, textsFor, type TextKey } from '@app/texts';

const keys = Object.keys(CATALOGUES.nl) as TextKey[];

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of all placeholders in a message, those inside a choice included. */
const placeholders = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && part.type !== 0 ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => placeholders(value)) : []),
  ]);

const placeholdersOf = (message: string, language: string): string[] =>
  [
    ...new Set(
      placeholders(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()),
    ),
  ].sort();

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

  it('uses a word of the project for what the project has a word for', () => {
    const said = Object.values(catalogue).join('\n');
    expect(said).not.toMatch(/\b(vote|comment|user|opinion|gebruiker|stemmen|stelling)\b/i);
  });
});
