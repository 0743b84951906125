import type { CommandId, ThemeId } from '@app/dialogue';
import { decide } from '@app/dialogue';
import {
  ask,
  finding,
  found,
  liveDialogue,
  must,
  newSession,
  nextId,
  refusal,
  statementOf,
  themesOf,
  withThemes,
} from './session-builder.js';

const unknown = 'nl-99' as ThemeId;

describe('find-themes', () => {
  it('brings themes, the example of each, and where statements belong', () => {
    const { session, roomId, moneyId, first, second, third, fourth } = withThemes();
    expect(session.state.themes.get(roomId)).toMatchObject({ language: 'nl', exampleId: first, name: null });
    expect(themesOf(session, first, second, third, fourth)).toEqual([roomId, roomId, moneyId, moneyId]);
    expect(statementOf(session, third)).toMatchObject({ secondaryThemeIds: [roomId], isThemeSet: false });
  });

  it('keeps with the fact the seed by which they were found', () => {
    const { session, first } = withThemes();
    const facts = must(session, 'system', finding(session, { seed: 41, placements: [[first, null, []]] }));
    expect(facts).toEqual([
      { kind: 'themes-found', epoch: 0, seed: 41, themes: [], goneIds: [], placements: [[first, null, []]] },
    ]);
    expect(themesOf(session, first)).toEqual([null]);
  });

  it('moves nothing that a moderator placed by hand', () => {
    const { session, moderator, roomId, moneyId, first, second } = withThemes();
    must(session, moderator, { kind: 'place-statement', statementId: first, themeId: moneyId });
    const placements = [first, second].map((id) => [id, null, [roomId]] as const);
    must(session, 'system', finding(session, { placements }));
    expect(themesOf(session, first, second)).toEqual([moneyId, null]);
    expect(statementOf(session, first).secondaryThemeIds).toEqual([]);
  });

  it('takes a theme away, and leaves no statement in it that it did not name', () => {
    const { session, roomId, moneyId, first, third, fourth } = withThemes();
    const placements = [[third, roomId, [moneyId]]] as const;
    must(session, 'system', finding(session, { goneIds: [moneyId], placements }));
    expect([...session.state.themes.keys()]).toEqual([roomId]);
    expect(themesOf(session, first, third, fourth)).toEqual([roomId, roomId, null]);
    expect(statementOf(session, third).secondaryThemeIds).toEqual([]);
  });

  it.each(['named', 'placed by hand into', 'merged', 'merged into', 'split'])(
    'takes no theme away that was %s',
    (how) => {
      const { session, moderator, roomId, moneyId, first } = withThemes();
      const intoId = nextId<ThemeId>(session);
      must(
        session,
        moderator,
        {
          named: { kind: 'name-theme', themeId: moneyId, name: 'Geld' } as const,
          'placed by hand into': {
            kind: 'place-statement',
            statementId: first,
            themeId: moneyId,
          } as const,
          merged: { kind: 'merge-themes', fromId: moneyId, intoId: roomId } as const,
          'merged into': { kind: 'merge-themes', fromId: roomId, intoId: moneyId } as const,
          split: { kind: 'split-theme', themeId: moneyId, intoId, statementIds: [first] } as const,
        }[how] ?? { kind: 'withdraw-announcement' },
      );
      const [fact] = must(session, 'system', finding(session, { goneIds: [moneyId] }));
      expect(fact).toMatchObject({ kind: 'themes-found', goneIds: [] });
      expect(session.state.themes.has(moneyId)).toBe(true);
    },
  );

  it('puts into the whole what it finds in a part that was merged away', () => {
    const { session, moderator, roomId, moneyId, first, third, fourth } = withThemes();
    must(session, moderator, { kind: 'merge-themes', fromId: moneyId, intoId: roomId });
    const placements = [[fourth, null, []] as const, [first, moneyId, [roomId, moneyId]] as const];
    const [fact] = must(session, 'system', {
      ...finding(session, { placements }),
      themes: [found(moneyId, fourth)],
    });
    expect(fact).toMatchObject({
      themes: [],
      placements: [
        [fourth, null, []],
        [first, roomId, []],
      ],
    });
    expect(session.state.themes.get(moneyId)).toMatchObject({ exampleId: third });
  });

  it('leaves out statements, themes and examples that are not there', () => {
    const { session, first, roomId } = withThemes();
    const [fact] = must(
      session,
      'system',
      finding(session, {
        themes: [found(roomId, nextId(session))],
        goneIds: [unknown],
        placements: [
          [nextId(session), roomId, []],
          [first, unknown, [roomId]],
        ],
      }),
    );
    expect(fact).toMatchObject({
      themes: [{ themeId: roomId, exampleId: null }],
      goneIds: [],
      placements: [[first, null, []]],
    });
  });

  it('is remembered when none of it stands now but might later', () => {
    const { session, moderator, moneyId } = withThemes();
    must(session, moderator, { kind: 'name-theme', themeId: moneyId, name: 'Geld' });
    expect(must(session, 'system', finding(session, { goneIds: [moneyId] }))).toHaveLength(1);
    expect(must(session, 'system', finding(session))).toEqual([]);
  });

  it('refuses an analysis whose lease another took over', () => {
    const { session, first } = withThemes();
    const late = finding(session, { placements: [[first, null, []]] });
    must(session, 'system', { kind: 'take-lease' });
    expect(ask(session, 'system', late)).toStrictEqual(refusal('stale-lease', 'epoch', 1));
  });

  it('is for the system alone, while the session is live', () => {
    const { session, moderator } = liveDialogue();
    const command = finding(session, { themes: [found(unknown)] });
    const commandId = nextId<CommandId>(session);
    for (const by of [moderator, session.organiser])
      expect(decide(session.state, { commandId, by, command }, session.now)).toStrictEqual(
        refusal('not-allowed'),
      );
    must(session, moderator, { kind: 'close-session' });
    expect(ask(session, 'system', command)).toStrictEqual(refusal('session-closed'));
    expect(ask(newSession(), 'system', command)).toStrictEqual(refusal('session-not-live'));
  });
});
