import { changesFor, viewOf, type ViewerKind } from '@app/dialogue';
import { must, withThemes } from './session-builder.js';

type Live = ReturnType<typeof withThemes>;

const seenBy = ({ session, ...live }: Live, kind: ViewerKind) =>
  viewOf(session.state, {
    kind,
    attendeeId: { participant: live.bert, moderator: live.moderator, observer: live.observer }[kind],
  }).shared;

const WATCHING: readonly ViewerKind[] = ['moderator', 'observer'];

describe('themes on screens', () => {
  it.each(WATCHING)(
    'show a %s what they are called and stand for, and where each statement belongs',
    (kind) => {
      const live = withThemes();
      const { session, moderator, roomId, moneyId, first, third } = live;
      must(session, moderator, { kind: 'name-theme', themeId: roomId, name: 'Ruimte' });
      must(session, moderator, { kind: 'merge-themes', fromId: moneyId, intoId: roomId });
      must(session, moderator, { kind: 'set-theme-fineness', fineness: 2 });
      must(session, 'system', { kind: 'choose-group-count', epoch: 0, groupCount: 2 });
      const shared = seenBy(live, kind);
      expect(shared.themes).toEqual({
        [roomId]: { language: 'nl', exampleId: first, name: 'Ruimte', mergedIntoId: null },
        [moneyId]: { language: 'nl', exampleId: third, name: null, mergedIntoId: roomId },
      });
      expect(shared.statements[third]).toMatchObject({ themeId: roomId, secondaryThemeIds: [] });
      expect(shared.analysis).toEqual({ themeFineness: 2, groupCount: 2 });
    },
  );

  it('show a participant nothing', () => {
    const live = withThemes();
    const { session, bert, moderator, first } = live;
    const before = session.journal.length;
    must(session, moderator, { kind: 'place-statement', statementId: first, themeId: null });
    must(session, moderator, { kind: 'set-theme-fineness', fineness: 2 });
    must(session, moderator, { kind: 'separate-themes', fromId: live.roomId });
    const { themes, analysis, statements } = seenBy(live, 'participant');
    expect({ themes, analysis, statements }).toEqual({ themes: {}, analysis: {}, statements: {} });
    expect(
      changesFor(session.state, { kind: 'participant', attendeeId: bert }, session.journal.slice(before)),
    ).toEqual({ shared: {}, personal: {} });
  });

  it.each(WATCHING)('show a %s no example that may not be read, and it again when it may', (kind) => {
    const live = withThemes();
    const { session, moderator, roomId, first } = live;
    const examples = [
      { kind: 'hide-statement', statementId: first, reason: 'Noemt een naam' } as const,
      { kind: 'restore-statement', statementId: first } as const,
    ].map((command) => {
      const before = session.journal.length;
      must(session, moderator, command);
      const entries = session.journal.slice(before);
      const changed = changesFor(session.state, { kind, attendeeId: moderator }, entries);
      return [changed.shared.themes?.[roomId]?.exampleId, seenBy(live, kind).themes[roomId]?.exampleId];
    });
    expect(examples).toEqual([
      [null, null],
      [first, first],
    ]);
  });

  it('tell that a statement was placed by hand', () => {
    const live = withThemes();
    const { session, moderator, first } = live;
    must(session, moderator, { kind: 'place-statement', statementId: first, themeId: null });
    for (const kind of ['moderator', 'observer'] as const)
      expect(seenBy(live, kind).statements[first]).toMatchObject({ isThemeSet: true });
  });
});
