import { undoOf, type Before, type ThemeCommand } from '../../../src/studio/room/themes/undo-of.js';
import { moderatedRow, statementId, themeId, themeRow } from './analysis-fixture.js';

const before: Before = {
  themes: {
    [themeId('time')]: themeRow({ name: 'Tijd' }),
    [themeId('money')]: themeRow(),
    [themeId('old')]: themeRow({ mergedIntoId: themeId('money') }),
  },
  statements: {
    [statementId('found')]: moderatedRow({ themeId: themeId('time') }),
    [statementId('set')]: moderatedRow({ themeId: themeId('money'), isThemeSet: true }),
    [statementId('loose')]: moderatedRow(),
  },
  fineness: 1.4,
};

const place = (id: string, to: string | null): ThemeCommand => ({
  kind: 'place-statement',
  statementId: statementId(id),
  themeId: to === null ? null : themeId(to),
});
const release = (id: string): ThemeCommand => ({ kind: 'release-statement', statementId: statementId(id) });
const merge = (from: string, into: string): ThemeCommand => ({
  kind: 'merge-themes',
  fromId: themeId(from),
  intoId: themeId(into),
});
const separate = (from: string): ThemeCommand => ({ kind: 'separate-themes', fromId: themeId(from) });

describe('undoing', () => {
  it('puts a statement back, and leaves the choice to the software where it had it', () => {
    expect(undoOf([place('found', 'money')], before)).toEqual([place('found', 'time'), release('found')]);
    expect(undoOf([place('set', 'time')], before)).toEqual([place('set', 'money')]);
    expect(undoOf([place('loose', 'time')], before)).toEqual([place('loose', null), release('loose')]);
  });

  it('sets a released statement again; one that was not set stays as it is', () => {
    expect(undoOf([release('set')], before)).toEqual([place('set', 'money')]);
    expect(undoOf([release('found')], before)).toEqual([]);
  });

  it('separates what was merged and merges what was separated', () => {
    expect(undoOf([merge('time', 'money')], before)).toEqual([separate('time')]);
    expect(undoOf([separate('old')], before)).toEqual([merge('old', 'money')]);
  });

  it('gives back the name, or the one that the software makes', () => {
    const name = (id: string, given: string): ThemeCommand => ({
      kind: 'name-theme',
      themeId: themeId(id),
      name: given,
    });
    expect(undoOf([name('time', 'Uren')], before)).toEqual([name('time', 'Tijd')]);
    expect(undoOf([name('money', 'Geld')], before)).toEqual([name('money', '')]);
  });

  it('puts back what was split off', () => {
    const split: ThemeCommand = {
      kind: 'split-theme',
      themeId: themeId('time'),
      intoId: themeId('new'),
      statementIds: [statementId('found'), statementId('set')],
    };
    expect(undoOf([split], before)).toEqual([
      place('found', 'time'),
      release('found'),
      place('set', 'money'),
    ]);
  });

  it('goes back to the fineness that there was', () => {
    expect(undoOf([{ kind: 'set-theme-fineness', fineness: 2 }], before)).toEqual([
      { kind: 'set-theme-fineness', fineness: 1.4 },
    ]);
  });

  it('undoes the last one first', () => {
    const back = undoOf([place('set', 'time'), merge('time', 'money')], before);
    expect(back).toEqual([separate('time'), place('set', 'money')]);
  });
});
