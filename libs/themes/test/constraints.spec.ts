import * as fc from 'fast-check';
import { fitThemes, NO_CONSTRAINTS, type ThemeConstraints, type ThemeModel } from '@app/themes';
import type { StatementId } from '@app/dialogue';
import { plantedStatements } from './statements.js';

const planted = plantedStatements(130, 11);
const first = fitThemes(planted);

const decided = (constraints: Partial<ThemeConstraints>): ThemeConstraints => ({
  ...NO_CONSTRAINTS,
  ...constraints,
});
const themeOf = ({ assignments }: ThemeModel, id: StatementId | undefined) =>
  assignments.find(({ statementId }) => statementId === id)?.themeId;
const membersOf = ({ assignments }: ThemeModel, themeId: string | undefined) =>
  assignments.filter((assignment) => assignment.themeId === themeId).map(({ statementId }) => statementId);

describe("the moderator's hand", () => {
  it('holds every pin, whatever the texts say', () => {
    const themeIds = [...first.themes.map(({ themeId }) => themeId), 'a theme of the moderator', null];
    const pins = fc.dictionary(
      fc.constantFrom(...planted.map(({ statementId }) => statementId as string)),
      fc.constantFrom(...themeIds),
      { maxKeys: 12 },
    );
    fc.assert(
      fc.property(pins, fc.boolean(), (given, isLater) => {
        const model = fitThemes(planted, isLater ? first : null, decided({ pins: given }));
        for (const [statementId, themeId] of Object.entries(given))
          expect(themeOf(model, statementId as StatementId)).toBe(themeId);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('draws others to a pinned theme', () => {
    const budget = planted.filter((statement) => statement.planted === 'budget');
    const pins = Object.fromEntries(budget.slice(0, 4).map(({ statementId }) => [statementId, 'money']));
    expect(membersOf(fitThemes(planted, null, decided({ pins })), 'money').length).toBeGreaterThan(
      budget.length / 2,
    );
  });

  it('keeps a merge in this fit and the next', () => {
    const [a, b] = first.themes;
    const constraints = decided({ merges: [{ fromId: b?.themeId ?? '', intoId: a?.themeId ?? '' }] });
    const once = fitThemes(planted, first, constraints);
    const twice = fitThemes(planted, once, constraints);
    for (const model of [once, twice]) {
      expect(membersOf(model, b?.themeId)).toEqual([]);
      for (const id of [...membersOf(first, a?.themeId), ...membersOf(first, b?.themeId)])
        expect(themeOf(model, id)).toBe(a?.themeId);
    }
  });

  it('keeps a split in this fit and the next', () => {
    const themeId = first.themes[0]?.themeId;
    const members = membersOf(first, themeId);
    const leaving = members.slice(0, 5);
    const splits = [{ themeId: themeId ?? '', intoId: 'split off', statementIds: leaving }];
    const once = fitThemes(planted, first, decided({ splits }));
    for (const model of [once, fitThemes(planted, once, decided({ splits }))]) {
      for (const id of leaving) expect(themeOf(model, id)).toBe('split off');
      for (const id of members.slice(5)) expect(themeOf(model, id)).toBe(themeId);
    }
  });

  it('keeps a named theme, its name and its id', () => {
    const themeId = first.themes.at(-1)?.themeId ?? '';
    const names = { [themeId]: 'Geld en tijd' };
    const coarse = fitThemes(planted, first, decided({ names }), { fineness: 0.3 });
    expect(coarse.themes.find((theme) => theme.themeId === themeId)?.name).toBe('Geld en tijd');
  });

  it('lets a pin win over a split, and a split over a merge', () => {
    const [a, b] = first.themes.map(({ themeId }) => themeId);
    const [one, two] = membersOf(first, a);
    const constraints = decided({
      merges: [{ fromId: a ?? '', intoId: b ?? '' }],
      splits: [{ themeId: b ?? '', intoId: 'apart', statementIds: [one, two].flatMap((id) => id ?? []) }],
      pins: { [one ?? '']: null },
    });
    const model = fitThemes(planted, first, constraints);
    expect(themeOf(model, one)).toBeNull();
    expect(themeOf(model, two)).toBe('apart');
  });
});
