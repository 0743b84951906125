import type { StatementId } from '@app/dialogue';
import {
  flagsClearedDeed,
  heldShownDeed,
  hiddenDeed,
  mergedDeed,
  mutedDeed,
  restoredDeed,
  separatedDeed,
  unmutedDeed,
} from '../../../src/studio/room/statement-deeds.js';

const ONE = 'one' as StatementId;
const TWO = 'two' as StatementId;

describe('what a moderator did about a statement', () => {
  it('can be taken back, also what silences an author', () => {
    expect(hiddenDeed(ONE, false, TWO).undo).toEqual([{ kind: 'restore-statement', statementId: ONE }]);
    expect(mutedDeed(ONE).undo).toEqual([{ kind: 'unmute-author', statementId: ONE }]);
    expect(flagsClearedDeed(ONE).undo).toEqual([{ kind: 'restore-flags', statementId: ONE }]);
    expect(unmutedDeed(ONE).undo).toEqual([{ kind: 'mute-author', statementId: ONE }]);
    expect(restoredDeed(ONE, 'Kwetsend').undo).toEqual([
      { kind: 'hide-statement', statementId: ONE, reason: 'Kwetsend' },
    ]);
  });

  it('is not called undoing where taking it back shows to all what nobody had seen, or hides it from who had', () => {
    expect(hiddenDeed(ONE, false, null).undoSaid).toBe('room.undo');
    expect(hiddenDeed(ONE, true, null).undoSaid).toBe('room.held.show-after-all');
    expect(heldShownDeed(ONE, 'Nog eens kijken', null).undoSaid).toBe('room.held.hide-after-all');
  });

  it('offers no way back where there is none', () => {
    expect(restoredDeed(ONE, '').undo).toEqual([]);
  });

  it('leads on to the row beside one that went, to the one that stands for both, or nowhere when the row stays', () => {
    expect(hiddenDeed(ONE, false, TWO).onTo).toEqual([TWO]);
    expect(hiddenDeed(ONE, false, null).onTo).toEqual([]);
    expect(mergedDeed(ONE, TWO, []).onTo).toEqual([TWO]);
    expect(separatedDeed(ONE, TWO).onTo).toEqual([ONE, TWO]);
    expect(mutedDeed(ONE).onTo).toEqual([]);
  });

  it('leads back to the row it was about', () => {
    expect(hiddenDeed(ONE, false, TWO).backTo).toBe(ONE);
    expect(mergedDeed(ONE, TWO, []).backTo).toBe(ONE);
    expect(separatedDeed(ONE, TWO).backTo).toBe(TWO);
  });
});
