import { themeConstraintsOf, type StatementId, type ThemeId } from '@app/dialogue';
import {
  ask,
  finding,
  must,
  nextId,
  post,
  refusal,
  statementOf,
  themesOf,
  withThemes,
} from './session-builder.js';

function splittable() {
  const live = withThemes();
  const intoId = nextId<ThemeId>(live.session);
  const split = (...statementIds: StatementId[]) =>
    ask(live.session, live.moderator, { kind: 'split-theme', themeId: live.roomId, intoId, statementIds });
  return { ...live, intoId, split };
}

describe('split-theme', () => {
  it('makes a theme of some statements of another, set by hand', () => {
    const { session, roomId, intoId, first, second, split } = splittable();
    split(second);
    expect(themesOf(session, first, second)).toEqual([roomId, intoId]);
    expect(statementOf(session, second).isThemeSet).toBe(true);
    expect(session.state.themes.get(intoId)).toMatchObject({ language: 'nl', mergedIntoId: null });
  });

  it('is undone by merging back, or by releasing statement by statement', () => {
    const { session, moderator, roomId, intoId, first, second, split } = splittable();
    split(first, second);
    must(session, moderator, { kind: 'release-statement', statementId: first });
    expect(themeConstraintsOf(session.state).splits).toEqual([
      { themeId: roomId, intoId, statementIds: [second] },
    ]);
    must(session, 'system', finding(session, { placements: [[first, roomId, []]] }));
    must(session, moderator, { kind: 'merge-themes', fromId: intoId, intoId: roomId });
    expect(themesOf(session, first, second)).toEqual([roomId, roomId]);
  });

  it('makes a theme of statements that have none, in the language of the first', () => {
    const { session, itemId, bert, moderator, intoId } = splittable();
    const statementIds = ['fr', 'nl'].map((language) => post(session, bert, itemId, { language }));
    must(session, moderator, { kind: 'split-theme', themeId: null, intoId, statementIds });
    expect(themesOf(session, ...statementIds)).toEqual([intoId, intoId]);
    expect(session.state.themes.get(intoId)?.language).toBe('fr');
    expect(themeConstraintsOf(session.state).splits).toEqual([{ themeId: null, intoId, statementIds }]);
  });

  it('leaves out what was withdrawn meanwhile, and takes the rest', () => {
    const { session, anna, intoId, first, second, split } = splittable();
    must(session, anna, { kind: 'withdraw-statement', statementId: first });
    expect(split(first, second, second)).toMatchObject([{ kind: 'theme-split', statementIds: [second] }]);
    expect(themesOf(session, second)).toEqual([intoId]);
  });

  it('refuses a theme that is not there, an id that is taken, and unknown or no statements', () => {
    const { session, moderator, roomId, moneyId, intoId, first, split } = splittable();
    const asked = { kind: 'split-theme', themeId: roomId, intoId, statementIds: [first] } as const;
    expect(ask(session, moderator, { ...asked, themeId: nextId(session) })).toStrictEqual(
      refusal('unknown-theme', 'themeId'),
    );
    expect(ask(session, moderator, { ...asked, intoId: moneyId })).toStrictEqual(
      refusal('id-taken', 'intoId'),
    );
    expect(split(first, nextId(session))).toStrictEqual(refusal('unknown-statement', 'statementIds'));
    expect(split()).toStrictEqual(refusal('unknown-statement', 'statementIds'));
    must(session, 'system', { kind: 'close-session' });
    must(session, 'system', { kind: 'archive-session' });
    expect(split(first)).toStrictEqual(refusal('session-closed'));
  });
});
