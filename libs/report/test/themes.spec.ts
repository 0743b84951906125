import type { Answer, ThemeId } from '@app/dialogue';
import { composeReport, type ReportModel, type ThemeFigures } from '@app/report';
import { HeldSession, personId, STARTED_AT, statementId } from './held-session.js';

const themeId = (name: string): ThemeId => `theme-${name}` as ThemeId;
const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);

/** A theme as an analysis knows it; what the test is about comes in. */
const figures = (name: string, details: Partial<ThemeFigures> = {}): ThemeFigures => ({
  themeId: themeId(name),
  keywords: ['geld', 'tijd'],
  statementCount: 2,
  askedCount: 14,
  recognisedCount: 9,
  score: 0.625,
  lower: 0.42,
  upper: 0.81,
  place: 1,
  ...details,
});

const composed = (held: HeldSession, themes?: readonly ThemeFigures[]): ReportModel =>
  composeReport(
    held.session,
    { uptoSeq: held.session.seq, composedAt: STARTED_AT },
    { groupOf: null, seed: 1, ...(themes && { themes }) },
  );

/** Each statement to its theme, in the order of the names; `other` to none. */
function place(held: HeldSession, placed: Record<string, string>): HeldSession {
  const names = [...new Set(Object.values(placed))].filter((name) => name !== 'other');
  return held.ask(
    {
      kind: 'find-themes',
      epoch: 0,
      seed: 1,
      themes: names.map((name) => ({ themeId: themeId(name), language: 'nl', exampleId: null })),
      goneIds: [],
      placements: Object.entries(placed).map(([statement, name]) => [
        statementId(statement),
        name === 'other' ? null : themeId(name),
        [],
      ]),
    },
    'system',
  );
}

describe('the themes of a report', () => {
  const held = HeldSession.live(20);
  for (const name of ['a', 'b', 'c', 'd', 'few', 'lone']) held.post(name, 1);
  held
    .endorse('a', 2, times(6, 3))
    .endorse('b', 5, times(8, 2))
    .endorse('c', 2, times(9, 1))
    .endorse('d', 2, times(9, 0))
    .endorse('few', 2, [3, 3])
    .endorse('lone', 2, times(6, 3));
  place(held, { a: 'x', b: 'x', c: 'x', d: 'x', few: 'y', lone: 'other' }).ask({
    kind: 'name-theme',
    themeId: themeId('x'),
    name: 'Geld en tijd',
  });
  const themes = [figures('x', { statementCount: 4 }), figures('y', { askedCount: 2, place: null })];
  const model = composed(held, themes);

  it('carry the moderator’s name or else keywords, and what the analysis counted', () => {
    expect(model.themes?.ranked).toMatchObject([
      { themeId: 'theme-x', name: 'Geld en tijd', place: 1, statementCount: 4, language: 'nl' },
      { themeId: 'theme-y', name: null, keywords: ['geld', 'tijd'], place: null },
    ]);
    expect(model.themes?.ranked[0]?.recognition).toMatchObject({ askedCount: 14, recognisedCount: 9 });
  });

  it('count the organisations of whoever recognises any of their statements, each once', () => {
    // Persons 2 to 7 recognise the one, 5 to 12 the other: organisations 1 to 6.
    expect(model.themes?.ranked[0]?.recognition?.organisationCount).toBe(6);
  });

  it('are shown by their strongest ranked statements, at most three', () => {
    expect(model.themes?.ranked[0]?.best).toEqual(['a', 'b', 'c']);
    expect(model.themes?.ranked[1]?.best).toEqual([]);
  });

  it('tell nothing of who recognises a theme that too few people answered', () => {
    expect(model.themes?.ranked[1]?.recognition).toBeNull();
  });

  it('keep apart what speaks of nothing that others speak of', () => {
    expect(model.themes?.other).toEqual({ statementCount: 1, best: ['lone'] });
    expect(model.statements.map((row) => [row.statementId, row.themeId])).toContainEqual(['lone', null]);
  });

  it('do not tell organisations where fewer than five people recognise a theme', () => {
    const small = HeldSession.live(12).post('one', 1).endorse('one', 2, [3, 3, 3, 3, 0, 0]);
    const [theme] = composed(place(small, { one: 'x' }), [figures('x')]).themes?.ranked ?? [];
    expect(theme?.recognition?.organisationCount).toBeNull();
  });

  it('are provisional below fifty statements', () => {
    const many = HeldSession.live(3);
    for (let index = 0; index < 49; index += 1) many.post(`s${index}`, (index % 3) + 1);
    place(many, { s0: 'x' });
    expect(composed(many, themes).themes?.isProvisional).toBe(true);
    expect(composed(many.post('s49', 1), themes).themes?.isProvisional).toBe(false);
  });

  it('hold no statement that may no longer be read', () => {
    const hidden = HeldSession.live(12).post('one', 1).post('two', 2);
    hidden.endorse('one', 3, times(6, 3)).endorse('two', 3, times(6, 3));
    place(hidden, { one: 'x', two: 'other' });
    for (const name of ['one', 'two'])
      hidden.ask({ kind: 'hide-statement', statementId: statementId(name), reason: 'a name' });
    const { themes: found } = composed(hidden, [figures('x')]);
    expect(found?.ranked[0]?.best).toEqual([]);
    expect(found?.other).toEqual({ statementCount: 0, best: [] });
    expect(found?.ranked[0]?.recognition?.organisationCount).toBeNull();
  });

  it('name nobody, and are absent where none were found', () => {
    expect(JSON.stringify(model)).not.toContain('canary');
    expect(JSON.stringify(model)).not.toContain(personId(2));
    for (const without of [composed(held), composed(held, [])]) {
      expect(without.themes).toBeUndefined();
      expect(Object.keys(without.statements[0] ?? {})).not.toContain('themeId');
    }
  });
});

describe('the time of an item', () => {
  it('is from opening to closing, and not told while it is open', () => {
    const held = HeldSession.live(2);
    expect(composed(held).agenda[0]).toMatchObject({ plannedMs: 600_000, actualMs: null });
    held.ask({ kind: 'close-session' });
    const [item] = held.session.agenda;
    const phase = item?.phase.kind === 'closed' ? item.phase : null;
    expect(composed(held).agenda[0]?.actualMs).toBe((phase?.closedAt ?? 0) - (phase?.openedAt ?? 0));
    expect(composed(held).agenda[0]?.actualMs).toBeGreaterThan(0);
  });
});
