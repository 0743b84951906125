import { givenCommand } from '@app/contract';

const uuid = '00000000-0000-4000-8000-000000000001';
const isTaken = (command: object): boolean => givenCommand.safeParse(command).success;
const splitting = (changes: object) => ({
  kind: 'split-theme',
  themeId: 'nl-1',
  intoId: uuid,
  statementIds: [uuid],
  ...changes,
});
const fineness = (value: unknown) => ({ kind: 'set-theme-fineness', fineness: value });

describe('commands about themes', () => {
  it.each([
    { kind: 'name-theme', themeId: 'nl-1', name: '' },
    { kind: 'place-statement', statementId: uuid, themeId: null },
    { kind: 'release-statement', statementId: uuid },
    { kind: 'merge-themes', fromId: uuid, intoId: 'A-1' },
    { kind: 'separate-themes', fromId: 'a'.repeat(64) },
    splitting({}),
    fineness(0.25),
    fineness(4),
  ])('are taken as people give them: %j', (command) => {
    expect(givenCommand.parse(command)).toEqual(command);
  });

  it.each([
    ['a theme by a name that is none', { kind: 'separate-themes', fromId: '__proto__' }],
    ['a theme without name', { kind: 'separate-themes', fromId: '' }],
    ['a name that is too long', { kind: 'separate-themes', fromId: 'a'.repeat(65) }],
    ['a new theme under a name that the software may find', splitting({ intoId: 'nl-2' })],
    ['a split of nothing', splitting({ statementIds: [] })],
    ['a split without end', splitting({ statementIds: Array<string>(1_001).fill(uuid) })],
    ['a field too many', { ...splitting({}), name: 'Ruimte' }],
    ['too coarse', fineness(0.2)],
    ['too fine', fineness(4.1)],
    ['no number', fineness(Number.NaN)],
    ['no place', { kind: 'place-statement', statementId: uuid }],
  ])('are refused with %s', (_what, command) => {
    expect(isTaken(command)).toBe(false);
  });

  it.each([
    {
      kind: 'find-themes',
      epoch: 0,
      seed: 1,
      themes: [],
      goneIds: [],
      placements: [],
    },
    { kind: 'choose-group-count', epoch: 0, groupCount: 2 },
  ])('are not taken from people where they are the system’s own: %j', (command) => {
    expect(isTaken(command)).toBe(false);
  });
});
