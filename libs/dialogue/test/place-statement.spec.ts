import { ask, finding, must, nextId, refusal, statementOf, themesOf, withThemes } from './session-builder.js';

describe('place-statement', () => {
  it('puts a statement into a theme, or among the others, and says so', () => {
    const { session, moderator, roomId, moneyId, first, third } = withThemes();
    must(session, moderator, { kind: 'place-statement', statementId: third, themeId: roomId });
    must(session, moderator, { kind: 'place-statement', statementId: first, themeId: null });
    expect(themesOf(session, third, first)).toEqual([roomId, null]);
    for (const id of [first, third])
      expect(statementOf(session, id)).toMatchObject({ secondaryThemeIds: [], isThemeSet: true });
    expect(session.state.themes.has(moneyId)).toBe(true);
  });

  it('puts it into the whole when the theme was merged away meanwhile', () => {
    const { session, moderator, roomId, moneyId, first } = withThemes();
    must(session, moderator, { kind: 'merge-themes', fromId: moneyId, intoId: roomId });
    const placing = { kind: 'place-statement', statementId: first, themeId: moneyId } as const;
    expect(must(session, moderator, placing)).toEqual([
      { kind: 'statement-placed', statementId: first, themeId: roomId },
    ]);
  });

  it('stays when a merge is undone that had brought it there', () => {
    const { session, moderator, roomId, moneyId, third, fourth } = withThemes();
    must(session, moderator, { kind: 'merge-themes', fromId: moneyId, intoId: roomId });
    must(session, moderator, { kind: 'place-statement', statementId: third, themeId: roomId });
    must(session, moderator, { kind: 'separate-themes', fromId: moneyId });
    expect(themesOf(session, third, fourth)).toEqual([roomId, moneyId]);
  });

  it('answers with a fact also when nothing changes, as it can be undone', () => {
    const { session, moderator, roomId, first } = withThemes();
    for (let time = 0; time < 2; time += 1)
      expect(
        must(session, moderator, { kind: 'place-statement', statementId: first, themeId: roomId }),
      ).toHaveLength(1);
  });

  it('refuses what is not there, what was withdrawn or redacted, and any once the session is archived', () => {
    const { session, anna, moderator, roomId, first, second, third } = withThemes();
    const place = (statementId: typeof first, themeId = roomId) =>
      ask(session, moderator, { kind: 'place-statement', statementId, themeId });
    must(session, anna, { kind: 'withdraw-statement', statementId: first });
    must(session, session.organiser, { kind: 'redact-statement', statementId: second });
    expect(place(nextId(session))).toStrictEqual(refusal('unknown-statement', 'statementId'));
    expect(place(third, nextId(session))).toStrictEqual(refusal('unknown-theme', 'themeId'));
    expect(place(first)).toStrictEqual(refusal('statement-withdrawn', 'statementId'));
    expect(place(second)).toStrictEqual(refusal('statement-redacted', 'statementId'));
    must(session, 'system', { kind: 'close-session' });
    expect(place(third)).toHaveLength(1);
    must(session, 'system', { kind: 'archive-session' });
    expect(place(third)).toStrictEqual(refusal('session-closed'));
  });
});

describe('release-statement', () => {
  it('gives a statement back to the software, which may move it again', () => {
    const { session, moderator, roomId, moneyId, first } = withThemes();
    must(session, moderator, { kind: 'place-statement', statementId: first, themeId: moneyId });
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, { kind: 'release-statement', statementId: first })).toHaveLength(1);
    expect(statementOf(session, first)).toMatchObject({ themeId: moneyId, isThemeSet: false });
    must(session, 'system', finding(session, { placements: [[first, roomId, []]] }));
    expect(themesOf(session, first)).toEqual([roomId]);
  });

  it('refuses a statement that is not there, and any once the session is archived', () => {
    const { session, moderator, first } = withThemes();
    expect(
      ask(session, moderator, { kind: 'release-statement', statementId: nextId(session) }),
    ).toStrictEqual(refusal('unknown-statement', 'statementId'));
    must(session, 'system', { kind: 'close-session' });
    must(session, 'system', { kind: 'archive-session' });
    expect(ask(session, moderator, { kind: 'release-statement', statementId: first })).toStrictEqual(
      refusal('session-closed'),
    );
  });
});
