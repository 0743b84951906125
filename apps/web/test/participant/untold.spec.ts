/** @jest-environment node */
import type { AgendaItemId, OwnRow, View } from '@app/dialogue';
import { toldWith, untoldOf, type Told } from '../../src/participant/own/untold.js';
import { postedKey } from '../../src/participant/write/posted-key.js';
import { aView } from './a-view.js';

const own = (standing: OwnRow['standing'], postedAt = 1): OwnRow => ({
  itemId: 'item' as AgendaItemId,
  intent: 'tip',
  text: 'text',
  language: 'nl',
  postedAt,
  raisesTheme: false,
  standing,
  hiddenReason: standing === 'hidden' ? 'names somebody' : null,
  mergedInto: null,
  builtOnByCount: 0,
  reach: 0,
});

const viewWith = (rows: Record<string, OwnRow>): View => aView({}, { own: rows });
const tell = (view: View, told: Told): Told => {
  const next = untoldOf(view, told);
  if (next === null) throw new Error('There is something to tell');
  return toldWith(view, told, next);
};

describe('what became of one’s own statement', () => {
  it('is told when it was hidden or merged, the newest first and each once', () => {
    const view = viewWith({
      a: own('hidden', 1),
      b: own('merged', 2),
      c: own('shown', 3),
      d: own('held', 4),
    });
    expect(untoldOf(view, [])?.statementId).toBe('b');
    const told = tell(view, []);
    expect(untoldOf(view, told)?.statementId).toBe('a');
    expect(untoldOf(view, tell(view, told))).toBeNull();
  });

  it('is told again when it happens again', () => {
    const told = tell(viewWith({ a: own('hidden') }), []);
    const later = tell(viewWith({ a: own('shown'), b: own('merged') }), told);
    expect(untoldOf(viewWith({ a: own('hidden'), b: own('merged') }), later)?.statementId).toBe('a');
  });
});

describe('what one is told of what one just posted', () => {
  it.each([
    [false, undefined, 'write.posted'],
    [false, 'shown', 'write.posted'],
    [true, undefined, 'write.held'],
    [true, 'held', 'write.held'],
    [true, 'shown', 'write.approved'],
    [true, 'hidden', null],
  ] as const)('goes with how it stands (read first: %s, %s)', (premoderated, standing, said) => {
    expect(postedKey(premoderated, standing && { standing })).toBe(said);
  });
});
