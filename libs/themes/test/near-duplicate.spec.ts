import * as fc from 'fast-check';
import { nearDuplicate, NearDuplicateIndex } from '@app/themes';
import { statementId } from './statements.js';

const TEXTS = [
  'Wij krijgen de afdeling niet mee in het nieuwe proces',
  'De wethouder beslist over 3 projecten in de gemeente',
  'Our colleagues never answer questions about the budget',
  'Two municipalities work together on a shared platform',
  'Les collègues ne répondent jamais aux questions du conseil',
  'Die Abteilung unterstützt neue Projekte mit großer Begeisterung',
  'הצוות שלנו לא מקבל תמיכה מהנהלת העירייה',
  'Innovatie vraagt om draagvlak bij het hele team van de gemeente',
];

/** Drops, doubles or swaps a letter inside one long word. */
function mistyped(text: string, at: number, kind: number): string {
  const words = text.split(' ');
  const places = words.flatMap((word, place) => (/^\p{L}{7,}$/u.test(word) ? [place] : []));
  const place = places[at % Math.max(1, places.length)];
  const word = place === undefined ? undefined : words[place];
  if (place === undefined || word === undefined) return text;
  const i = 2 + (at % (word.length - 4));
  const middle =
    [word.slice(i + 1), word[i] + word.slice(i), `${word[i + 1]}${word[i]}${word.slice(i + 2)}`][kind] ?? '';
  words[place] = word.slice(0, i) + middle;
  return words.join(' ');
}

describe('nearDuplicate', () => {
  it('sees through case, punctuation and spaces', () => {
    const texts = fc.constantFrom(...TEXTS);
    const ends = fc.constantFrom('', '.', '!', ' …', '?!');
    fc.assert(
      fc.property(texts, ends, fc.boolean(), (text, end, isUpper) => {
        const changed = ` ${(isUpper ? text.toUpperCase() : text).replaceAll(' ', '  ')}${end} `;
        expect(nearDuplicate(text, changed)).toBe('same');
      }),
    );
  });

  it('sees through a slip of the finger', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(40), fc.nat(2), (text, at, kind) => {
        expect(nearDuplicate(text, mistyped(text, at, kind))).toBe('same');
      }),
    );
  });

  it('is symmetric, and each text is the same as itself', () => {
    const texts = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(nearDuplicate(a, b)).toBe(nearDuplicate(b, a));
        expect(nearDuplicate(a, a)).toBe('same');
      }),
    );
  });

  it.each([
    ['Wij krijgen voldoende steun van het college', 'Wij krijgen niet voldoende steun van het college'],
    ['Er is een plan voor innovatie in onze gemeente', 'Er is geen plan voor innovatie in onze gemeente'],
    ['We can change the rules of the department', "We can't change the rules of the department"],
    ['We do talk about failure in our organisation', 'We dont talk about failure in our organisation'],
    [
      'Nous avons du temps pour les projets innovants',
      "Nous n'avons pas de temps pour les projets innovants",
    ],
    ['Wir haben eine Strategie für neue Technologien', 'Wir haben keine Strategie für neue Technologien'],
    ['Die Sitzung findet nicht statt im neuen Rathaus', 'Die Sitzung findet nacht statt im neuen Rathaus'],
    ['הוא לא קיבל תמיכה מהנהלת העירייה', 'הוא לו קיבל תמיכה מהנהלת העירייה'],
    ['יש לנו תמיכה מהנהלת העירייה בפרויקטים', 'אין לנו תמיכה מהנהלת העירייה בפרויקטים'],
    [
      'Het is mogelijk om samen te werken met andere gemeenten',
      'Het is onmogelijk om samen te werken met andere gemeenten',
    ],
    ['We hebben 3 dagen nodig voor de aanvraag', 'We hebben 30 dagen nodig voor de aanvraag'],
    [
      'Wij werken met twee gemeenten samen aan het platform',
      'Wij werken met tien gemeenten samen aan het platform',
    ],
    ['De hele afdeling stemde voor het nieuwe voorstel', 'De hele afdeling stemde tegen het nieuwe voorstel'],
  ])('never calls the same: %s | %s', (a, b) => {
    expect(nearDuplicate(a, b)).not.toBe('same');
  });

  it('calls alike what overlaps, and different what does not', () => {
    expect(
      nearDuplicate('Er is te weinig tijd voor innovatie', 'Er is veel te weinig geld voor innovatie'),
    ).toBe('alike');
    expect(nearDuplicate('Er is te weinig tijd voor innovatie', 'De wethouder wil een motie')).toBe(
      'different',
    );
  });
});

describe('NearDuplicateIndex', () => {
  const index = new NearDuplicateIndex();
  for (const [i, text] of TEXTS.entries()) index.add(statementId(`s${i}`), text);

  it('finds exactly what comparing with each finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(40), fc.nat(2), (text, at, kind) => {
        const typed = mistyped(text, at, kind);
        const expected = TEXTS.flatMap((other, i) =>
          nearDuplicate(typed, other) === 'different' ? [] : [`s${i}`],
        );
        expect(
          index
            .find(typed)
            .map((found) => found.statementId as string)
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });

  it('puts the same first, and forgets what is removed or replaced', () => {
    const some = new NearDuplicateIndex();
    some.add(statementId('a'), 'Er is veel te weinig geld voor innovatie');
    some.add(statementId('b'), 'Er is te weinig tijd voor innovatie');
    const find = () => some.find('er is te weinig tijd voor innovatie!').map((found) => found.statementId);
    expect(find()).toEqual(['b', 'a']);
    some.add(statementId('a'), 'Iets heel anders');
    expect(find()).toEqual(['b']);
    some.remove(statementId('b'));
    expect(find()).toEqual([]);
  });
});
