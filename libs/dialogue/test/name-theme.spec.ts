import { ask, liveDialogue, must, nextId, refusal, withThemes } from './session-builder.js';

describe('name-theme', () => {
  it('gives a theme the name that the moderators last chose', () => {
    const { session, moderator, roomId } = withThemes();
    for (const name of ['Ruimte', 'Ruimte om te proberen'])
      must(session, moderator, { kind: 'name-theme', themeId: roomId, name });
    expect(session.state.themes.get(roomId)).toMatchObject({ name: 'Ruimte om te proberen' });
    expect(session.state.themes.get(roomId)?.nameTextIds).toHaveLength(2);
  });

  it('gives back the label of the software by a blank name', () => {
    const { session, moderator, roomId } = withThemes();
    must(session, moderator, { kind: 'name-theme', themeId: roomId, name: 'Ruimte' });
    for (const name of [' ', ''])
      expect(must(session, moderator, { kind: 'name-theme', themeId: roomId, name })).toHaveLength(1);
    expect(session.state.themes.get(roomId)?.name).toBeNull();
  });

  it('counts as a reader would, and refuses more than 80 characters', () => {
    const { session, moderator, roomId } = withThemes();
    const family = '👩‍👩‍👧';
    must(session, moderator, { kind: 'name-theme', themeId: roomId, name: family.repeat(80) });
    expect(
      ask(session, moderator, { kind: 'name-theme', themeId: roomId, name: family.repeat(81) }),
    ).toStrictEqual(refusal('too-long', 'name', 80));
  });

  it('is possible after closing, for the report, until the session is archived', () => {
    const { session, moderator, roomId } = withThemes();
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, moderator, { kind: 'name-theme', themeId: roomId, name: 'Ruimte' })).toHaveLength(1);
    must(session, 'system', { kind: 'archive-session' });
    expect(ask(session, moderator, { kind: 'name-theme', themeId: roomId, name: 'Tijd' })).toStrictEqual(
      refusal('session-closed'),
    );
  });

  it('refuses a theme that is not there', () => {
    const { session, moderator } = liveDialogue();
    expect(
      ask(session, moderator, { kind: 'name-theme', themeId: nextId(session), name: 'Ruimte' }),
    ).toStrictEqual(refusal('unknown-theme', 'themeId'));
  });
});
