import {
  decide,
  DialogueError,
  themeConstraintsOf,
  type AttendeeId,
  type CommandId,
  type Session,
  type StatementId,
  type ThemeId,
} from '@app/dialogue';
import { accept, foldUpTo, play } from './random-session.js';
import type { Random } from './random.js';
import { failuresOver } from './seeds.js';

/** A theme that is there and is no part of another. */
const isWhole = ({ themes }: Session, id: ThemeId): boolean => themes.get(id)?.mergedIntoId === null;

function misplaced(session: Session): string[] {
  return [...session.statements.values()].flatMap(({ id, themeId, secondaryThemeIds, isThemeSet }) => {
    const all = themeId === null ? secondaryThemeIds : [themeId, ...secondaryThemeIds];
    return [
      ...all
        .filter((one) => !isWhole(session, one))
        .map((one) => `${id} is in ${one}, which is no whole theme`),
      ...(new Set(all).size < all.length ? [`${id} is in a theme twice`] : []),
      ...(themeId === null && all.length > 0 ? [`${id} is in no theme and yet in others`] : []),
      ...(isThemeSet && secondaryThemeIds.length > 0 ? [`${id} was moved by the software`] : []),
    ];
  });
}

/** What moderators decided is there to be held to. */
function undecided(session: Session): string[] {
  const { names, merges, splits } = themeConstraintsOf(session);
  const named = [
    ...Object.keys(names),
    ...splits.flatMap(({ themeId, intoId }) => [themeId ?? intoId, intoId]),
  ];
  return [
    ...named.filter((id) => !session.themes.has(id as ThemeId)).map((id) => `${id} is gone`),
    ...merges.filter(({ intoId }) => !isWhole(session, intoId)).map(({ fromId }) => `${fromId} hangs loose`),
  ];
}

const placesOf = ({ statements }: Session): Map<StatementId, ThemeId | null> =>
  new Map([...statements.values()].map(({ id, themeId }) => [id, themeId]));

const moved = (from: Map<StatementId, ThemeId | null>, to: Map<StatementId, ThemeId | null>): string[] =>
  [...to].filter(([id, themeId]) => from.get(id) !== themeId).map(([id]) => `${id} did not come back`);

const organiserOf = ({ attendees }: Session): AttendeeId | undefined =>
  [...attendees.values()].find(({ role, standing }) => role === 'organiser' && standing !== 'revoked')?.id;

/** Merges two themes and separates them again: every statement is where it was. */
function lostByMerging(session: Session, random: Random): string[] {
  const whole = [...session.themes.keys()].filter((id) => isWhole(session, id));
  const by = organiserOf(session);
  if (whole.length < 2 || by === undefined || session.phase.kind === 'archived') return [];
  const [fromId = '' as ThemeId, intoId = fromId] = random.chance(0.5) ? whole : whole.toReversed();
  const before = placesOf(session);
  for (const command of [
    { kind: 'merge-themes', fromId, intoId },
    { kind: 'separate-themes', fromId },
  ] as const) {
    const issued = { commandId: `undoing-${command.kind}` as CommandId, by, command };
    const decision = decide(session, issued, session.lastAt);
    if (decision instanceof DialogueError) return [`${command.kind} was refused: ${decision.code}`];
    accept(session, issued, session.lastAt, decision);
  }
  return moved(before, placesOf(session));
}

/** Statements set by hand that a fact of the software moved. */
function movedBySoftware(seed: number): string[] {
  const { journal } = play(seed);
  const session = foldUpTo(journal, 0);
  const found: string[] = [];
  for (const entry of journal) {
    const set = [...session.statements.values()].filter(({ isThemeSet }) => isThemeSet);
    const before = new Map(set.map(({ id, themeId }) => [id, themeId]));
    accept(session, { ...entry, command: { kind: 'take-lease' } }, entry.at, [entry.fact]);
    if (entry.fact.kind !== 'themes-found') continue;
    for (const [id, themeId] of before)
      if (session.statements.get(id)?.themeId !== themeId) found.push(`${id} was moved at ${entry.seq}`);
  }
  return found;
}

describe('themes, whatever software and moderators do to them', () => {
  it('are whole and there, wherever a statement is, in random sessions', () => {
    const judge = (seed: number): string[] => {
      const { journal, session, random } = play(seed);
      const earlier = foldUpTo(journal, random.int(journal.length + 1));
      return [earlier, session].flatMap((state) => [...misplaced(state), ...undecided(state)]);
    };
    expect(failuresOver(1_000, judge)).toEqual([]);
  }, 120_000);

  it('give every statement back when a merge is undone, in random sessions', () => {
    const judge = (seed: number): string[] => {
      const { journal, random } = play(seed);
      return lostByMerging(foldUpTo(journal, random.int(journal.length + 1)), random);
    };
    expect(failuresOver(1_000, judge)).toEqual([]);
  }, 120_000);

  it('keep what was placed by hand, whatever is found, in random sessions', () => {
    expect(failuresOver(500, movedBySoftware)).toEqual([]);
  }, 120_000);
});
