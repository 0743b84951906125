import { adjustedRandIndex, mulberry32 } from '@app/numeric';
import { assign, fitThemes, transferablesOf, type ThemeModel } from '@app/themes';
import { plantedStatements, PLANTED_THEMES, statementId } from './statements.js';

const planted = plantedStatements(160, 3);
const model = fitThemes(planted);

const themesIn = ({ assignments }: ThemeModel) =>
  new Map(assignments.map(({ statementId: id, themeId }) => [id, themeId] as const));

const numbered = (names: readonly (string | null)[]) => {
  const distinct = [...new Set(names)];
  return Int32Array.from(names, (name) => distinct.indexOf(name));
};

describe('fitThemes', () => {
  it('finds planted themes and about their number by itself', () => {
    const found = themesIn(model);
    const themes = numbered(planted.map(({ statementId: id }) => found.get(id) ?? null));
    const truth = numbered(planted.map((statement) => statement.planted));
    expect(adjustedRandIndex(themes, truth)).toBeGreaterThan(0.6);
    expect(model.themes.length).toBeGreaterThanOrEqual(PLANTED_THEMES.length);
    expect(model.themes.length).toBeLessThanOrEqual(2 * PLANTED_THEMES.length);
  });

  it('puts nothing together that was planted apart', () => {
    const plantedOf = new Map(planted.map((statement) => [statement.statementId, statement.planted]));
    const pairs = model.assignments.map(({ statementId: id, themeId }) => `${themeId} ${plantedOf.get(id)}`);
    expect(new Set(pairs).size).toBe(model.themes.length);
  });

  it('gives the same for every order of the same statements, and each time', () => {
    expect(fitThemes([...planted].reverse())).toEqual(model);
    expect(fitThemes(planted)).toEqual(model);
  });

  it('counts its statements, and takes the example from among them', () => {
    const found = themesIn(model);
    for (const { themeId, statementCount, medoidId } of model.themes) {
      expect([...found.values()].filter((id) => id === themeId)).toHaveLength(statementCount);
      expect(found.get(medoidId)).toBe(themeId);
    }
  });

  it('puts every statement to one theme and at most two more', () => {
    expect(model.assignments).toHaveLength(planted.length);
    for (const { themeId, secondaryIds } of model.assignments) {
      expect(secondaryIds.length).toBeLessThanOrEqual(2);
      expect(secondaryIds).not.toContain(themeId);
    }
  });

  it('calls themes provisional while there are few statements', () => {
    expect(fitThemes(planted.slice(0, 49)).isProvisional).toBe(true);
    expect(fitThemes(planted.slice(0, 50)).isProvisional).toBe(false);
  });

  it('says other of what nothing else speaks of', () => {
    const odd = { statementId: statementId('odd'), text: 'Xylofoonqwerty', language: 'nl' };
    expect(themesIn(fitThemes([...planted, odd])).get(odd.statementId)).toBeNull();
  });

  it('copes with nothing, with one statement, and with empty texts', () => {
    expect(fitThemes([]).themes).toEqual([]);
    expect(fitThemes(planted.slice(0, 1)).assignments).toHaveLength(1);
    const empty = planted.slice(0, 9).map((statement) => ({ ...statement, text: '…' }));
    expect(fitThemes(empty).assignments.every(({ themeId }) => themeId === null)).toBe(true);
  });

  it('keeps languages apart', () => {
    const english = planted.slice(0, 40).map((statement) => ({
      ...statement,
      statementId: statementId(`en-${statement.statementId}`),
      language: 'en',
    }));
    const { themes, assignments } = fitThemes([...planted, ...english]);
    const languageOf = new Map(themes.map(({ themeId, language }) => [themeId, language]));
    const themed = assignments.filter(({ themeId }) => themeId !== null);
    const languages = themed.map(({ themeId }) => languageOf.get(themeId ?? ''));
    expect(languages).toEqual(themed.map(({ language }) => language));
  });

  it('can be sent between threads', () => {
    const copy = structuredClone(model);
    expect(copy).toEqual(model);
    expect(structuredClone(copy, { transfer: transferablesOf(copy) })).toEqual(model);
  });

  it('hears the slider: finer gives no fewer themes than coarser', () => {
    const counts = [0.4, 1, 3].map(
      (fineness) => fitThemes(planted, null, undefined, { fineness }).themes.length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('joins by meaning what shares no words, where there are vectors', () => {
    const random = mulberry32(9);
    const word = () =>
      Array.from({ length: 9 }, () => String.fromCodePoint(97 + Math.floor(random() * 26))).join('');
    const vectored = planted.map((statement) => ({
      ...statement,
      text: `${word()} ${word()}`,
      vector: Float32Array.from(PLANTED_THEMES, (theme) => (theme === statement.planted ? 1 : 0)),
    }));
    const found = themesIn(fitThemes(vectored));
    const themes = numbered(vectored.map(({ statementId: id }) => found.get(id) ?? null));
    expect(
      adjustedRandIndex(themes, numbered(vectored.map((statement) => statement.planted))),
    ).toBeGreaterThan(0.6);
  });
});

describe('assign', () => {
  it('agrees with the fit on what both know', () => {
    const found = themesIn(model);
    const agreeing = planted.filter(
      (statement) => assign(model, statement).themeId === found.get(statement.statementId),
    );
    expect(agreeing.length / planted.length).toBeGreaterThan(0.9);
  });

  it('puts a new statement with those that speak of the same', () => {
    const found = themesIn(model);
    const budget = planted.filter((statement) => statement.planted === 'budget');
    const arrival = {
      statementId: statementId('new'),
      text: 'De subsidie en het budget zijn op',
      language: 'nl',
    };
    expect(budget.map(({ statementId: id }) => found.get(id))).toContain(assign(model, arrival).themeId);
  });

  it('says other when nothing is known of it', () => {
    const arrival = { statementId: statementId('new'), text: 'Zzyzx qqqq', language: 'nl' };
    expect(assign(model, arrival)).toMatchObject({ themeId: null, secondaryIds: [] });
    expect(assign(model, { ...arrival, language: 'he' })).toMatchObject({ themeId: null });
  });
});

describe('a later fit', () => {
  const all = plantedStatements(260, 5);
  const before = fitThemes(all.slice(0, 200));

  it('keeps ids, and nearly all statements where they were', () => {
    const after = themesIn(fitThemes(all.slice(0, 210), before));
    const changed = before.assignments.filter(({ statementId: id, themeId }) => after.get(id) !== themeId);
    expect(changed.length / before.assignments.length).toBeLessThanOrEqual(0.03);
  });

  it('gives a new theme an id that was never used', () => {
    const later = fitThemes(all, before, undefined, { fineness: 4 });
    const known = new Set(before.themes.map(({ themeId }) => themeId));
    const fresh = later.themes.filter(({ themeId }) => !known.has(themeId));
    for (const { themeId } of fresh)
      expect(Number(themeId.replace('theme-', ''))).toBeGreaterThanOrEqual(before.nextNumber);
  });
});
