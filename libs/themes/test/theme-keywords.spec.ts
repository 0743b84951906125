import { themeKeywords, type LabelledTheme } from '@app/themes';

const MONEY = [
  'De begroting is krap dit jaar',
  'Wij krijgen geen geld in de begroting',
  'Onze begroting gaat voor en het geld is op',
  'Het geld is weg voor de begroting begint',
];
const PEOPLE = [
  'Er is weinig draagvlak bij de collega’s',
  'Zonder draagvlak gaat het niet lukken',
  'Mijn collega’s geven geen draagvlak',
  'Het draagvlak is alles, zeggen mijn collega’s',
];
/** What a live session gave once, with words that nobody would name a theme by. */
const SAYING = [
  'Iedereen zegt ja als je erbij staat, uren later niet meer',
  'Zij zegt dat het werkt en dan gelooft de hele gang het',
  'Hij zegt altijd dat het in de volgende versie zit, met veel erbij',
  'Ze zegt het erbij en het kost weer uren',
];

const dutch = (...themes: string[][]): LabelledTheme[] => themes.map((texts) => ({ language: 'nl', texts }));
const isQuote = (label: readonly string[] | undefined) =>
  label?.length === 1 && /^[‘“„«״]/u.test(label[0] ?? '');
const words = (label: readonly string[] | undefined) => (label ?? []).flatMap((entry) => entry.split(' '));

describe('themeKeywords', () => {
  it('says what tells a theme from the others', () => {
    const [money, people] = themeKeywords(dutch(MONEY, PEOPLE));
    expect(money).toEqual(['begroting', 'geld']);
    expect(people).toContain('draagvlak');
  });

  it('never says verbs, adverbs and times, however often they come', () => {
    const labels = themeKeywords(dutch(MONEY, PEOPLE, SAYING));
    for (const unsayable of ['zegt', 'erbij', 'uren', 'altijd', 'gaat', 'jaar'])
      expect(labels.filter((label) => !isQuote(label)).flatMap(words)).not.toContain(unsayable);
  });

  it('never says function words, and no word that two of a few statements share by chance', () => {
    const small = [
      'Het systeem van de ene afdeling praat niet met het andere',
      'De ene typt alles over, de ander wacht op het systeem',
      'Het typen doen we dubbel, in het ene en in het andere scherm',
      'Wij overtypen de aanvraag en dan nog eens de beschikking',
    ];
    const [label] = themeKeywords(dutch(small, MONEY, PEOPLE));
    expect(isQuote(label)).toBe(true);
    const many = [...small, ...small.map((text) => `Bij ons: ${text}`)];
    for (const word of ['ene', 'typen', 'overtypen', 'typt', 'ander'])
      expect(words(themeKeywords(dutch(many, MONEY, PEOPLE))[0])).not.toContain(word);
  });

  it('says at most two words of a few statements', () => {
    const texts = [
      'De wethouder en de raad en de begroting',
      'Over de wethouder, de raad en de begroting',
      'Met de wethouder, met de raad, met de begroting',
    ];
    expect(themeKeywords(dutch(texts, PEOPLE))[0]?.length).toBeLessThanOrEqual(2);
    expect(themeKeywords(dutch([...texts, ...texts], PEOPLE))[0]).toHaveLength(3);
  });

  it('quotes the example where no word stands for the theme', () => {
    const [, , saying] = themeKeywords([
      ...dutch(MONEY, PEOPLE),
      { language: 'nl', texts: SAYING, example: SAYING[1]! },
    ]);
    expect(saying).toEqual(['‘Zij zegt dat het werkt en dan gelooft de hele gang het’']);
  });

  it('takes a word only when enough statements have it', () => {
    const scattered = Array.from(
      { length: 12 },
      (_, i) => `Dit gaat over de ${'bcdfghjklmnp'[i]}aanleg van iets`,
    );
    const rare = ['De fiets staat in de schuur', 'De fiets is van mij', ...scattered];
    expect(isQuote(themeKeywords(dutch(MONEY, rare))[1])).toBe(true);
  });

  it('prefers a phrase that recurs', () => {
    const skills = [
      'Er is weinig aandacht voor digitale vaardigheden',
      'Zonder digitale vaardigheden kan niemand mee',
      'Wij oefenen met digitale vaardigheden in de bibliotheek',
    ];
    expect(themeKeywords(dutch(skills, PEOPLE))[0]?.[0]).toBe('digitale vaardigheden');
  });

  it('does not join words over a comma to a phrase', () => {
    const list = ['Over privacy, inkoop', 'Met privacy, inkoop', 'Door privacy, inkoop'];
    expect(themeKeywords(dutch(list, PEOPLE))[0]).toEqual(['privacy']);
  });

  it('says nothing twice: no word beside its plural or compound', () => {
    const budget = [
      'Het budget en de budgetten zijn op',
      'Een budgettekort bij het budget',
      'Over budgetten en een budget',
    ];
    expect(
      words(themeKeywords(dutch(budget, PEOPLE))[0]).filter((word) => word.startsWith('budget')),
    ).toHaveLength(1);
  });

  it('counts a compound for what it is', () => {
    const forms = [
      'Ons meldingenformulier is te lang',
      'Niemand snapt het aanvraagformulier',
      'Met een formulier kom je er niet',
      'Wie leest dat formulier eigenlijk?',
      'Schaf het inschrijfformulier af',
    ];
    expect(themeKeywords(dutch(forms, MONEY, PEOPLE))[0]?.[0]).toBe('formulier');
  });

  it('writes words as people do inside a sentence, short forms with their capitals', () => {
    const forms = [
      'Draagvlak is er niet',
      'De DPIA duurt',
      'Een DPIA zonder draagvlak',
      'Voor draagvlak is de DPIA er',
    ];
    expect([...(themeKeywords(dutch(forms, MONEY))[0] ?? [])].sort()).toEqual(['DPIA', 'draagvlak']);
    const german = ['Die Förderung fehlt', 'Mehr Förderung für alle', 'Eine Förderung ist gut'];
    expect(themeKeywords([{ language: 'de', texts: german }])[0]).toEqual(['Förderung']);
  });

  it('takes French articles off', () => {
    const school = ["L'école est trop loin", "Dans l'école il fait froid", 'Une école pour tous'];
    expect(themeKeywords([{ language: 'fr', texts: school }])[0]).toEqual(['école']);
  });

  it('gives no two themes the same words', () => {
    const labels = themeKeywords(dutch(MONEY, [...MONEY, ...MONEY.slice(0, 2)], PEOPLE, PEOPLE));
    const said = labels.filter((label) => !isQuote(label)).map((label) => label.join());
    expect(new Set(said).size).toBe(said.length);
  });

  it('stays while statements arrive, until something else is clearly better', () => {
    const texts = [
      ...PEOPLE,
      'De wethouder heeft draagvlak',
      'De wethouder komt langs',
      'Voor de wethouder is het klaar',
    ];
    const early = themeKeywords(dutch(texts.slice(0, 4), MONEY))[0]?.[0];
    for (let count = 5; count <= texts.length; count += 1)
      expect(themeKeywords(dutch(texts.slice(0, count), MONEY))[0]?.[0]).toBe(early);
    const turned = [...texts, ...Array.from({ length: 40 }, (_, i) => `De wethouder van wijk ${i} is tegen`)];
    expect(themeKeywords(dutch(turned, MONEY))[0]?.[0]).toBe('wethouder');
  });

  it('keeps languages apart, and says nothing in one that it does not know', () => {
    const [first] = themeKeywords(dutch(MONEY));
    expect(themeKeywords([...dutch(MONEY), { language: 'en', texts: ['The budget is gone'] }])[0]).toEqual(
      first,
    );
    expect(themeKeywords([{ language: 'xx', texts: MONEY }])).toEqual([[]]);
    expect(themeKeywords([{ language: 'nl', texts: [] }])).toEqual([[]]);
  });
});

describe('a quoted example', () => {
  const quoted = (example: string) =>
    themeKeywords([{ language: 'nl', texts: [example], example }])[0]?.[0] ?? '';

  it('is the first sentence that says something, without its full stop', () => {
    expect(quoted('Fijn dat je dat zegt. Ik kreeg een cursus timemanagement.')).toBe(
      '‘Ik kreeg een cursus timemanagement’',
    );
    expect(quoted('Wie betaalt het beheer van de balie?')).toBe('‘Wie betaalt het beheer van de balie?’');
  });

  it('is cut after a comma, or at a word with an ellipsis, within 60 graphemes', () => {
    expect(quoted('Moet je nou altijd een DPIA doen, ook als je maar met tien inwoners iets probeert?')).toBe(
      '‘Moet je nou altijd een DPIA doen’',
    );
    const long = `Gemeenten ${'en provincies '.repeat(12)}`;
    expect(quoted(long)).toMatch(/^‘Gemeenten .*provincies…’$/u);
    for (const text of [long, '👩🏽‍🔧'.repeat(90), 'x'.repeat(200)])
      expect([...new Intl.Segmenter().segment(quoted(text).slice(1, -1))].length).toBeLessThanOrEqual(60);
  });
});
