import { themeConstraintsOf, type ThemeId } from '@app/dialogue';
import { must, nextId, withThemes } from './session-builder.js';

describe('what moderators decided about themes', () => {
  it('is nothing at first', () => {
    expect(themeConstraintsOf(withThemes().session.state)).toEqual({
      pins: {},
      names: {},
      merges: [],
      splits: [],
    });
  });

  it('is where they placed statements, what they named, merged and split', () => {
    const { session, moderator, roomId, moneyId, first, second, third } = withThemes();
    const apartId = nextId<ThemeId>(session);
    const act = (command: Parameters<typeof must>[2]) => must(session, moderator, command);
    act({ kind: 'name-theme', themeId: roomId, name: 'Ruimte' });
    act({ kind: 'place-statement', statementId: first, themeId: null });
    act({ kind: 'split-theme', themeId: moneyId, intoId: apartId, statementIds: [second, third] });
    act({ kind: 'merge-themes', fromId: apartId, intoId: moneyId });
    act({ kind: 'merge-themes', fromId: moneyId, intoId: roomId });
    expect(themeConstraintsOf(session.state)).toEqual({
      pins: { [first]: null, [second]: roomId, [third]: roomId },
      names: { [roomId]: 'Ruimte' },
      merges: [
        { fromId: moneyId, intoId: roomId },
        { fromId: apartId, intoId: roomId },
      ],
      splits: [{ themeId: moneyId, intoId: apartId, statementIds: [second, third] }],
    });
  });

  it('is a copy', () => {
    const { session, moderator, roomId, first } = withThemes();
    const intoId = nextId<ThemeId>(session);
    must(session, moderator, { kind: 'split-theme', themeId: roomId, intoId, statementIds: [first] });
    themeConstraintsOf(session.state).splits[0]?.statementIds.pop();
    expect(themeConstraintsOf(session.state).splits[0]?.statementIds).toEqual([first]);
  });
});
