import {
  DEFAULT_SETTINGS,
  type Actor,
  type AgendaItemPlan,
  type Intent,
  type Redactable,
  type Role,
  type Session,
  type SessionPlan,
  type SessionSettings,
  type StageContent,
} from '@app/dialogue';
import { anyItem, anyNote, anyPoll, anyStatement, anyTheme, SEGMENTS, statementThatIs } from './pools.js';
import type { Random } from './random.js';

/** What a random command is drawn from. */
export interface Draw {
  random: Random;
  session: Session;
  by: Actor;
  /** A text that nobody wrote before: `‹kind number›`. */
  write: (kind: TextKind) => string;
}
export type TextKind =
  'statement' | 'reason' | 'announcement' | 'name' | 'note' | 'prompt' | 'title' | 'poll';

export const INTENTS: readonly Intent[] = ['experience', 'tip', 'warning', 'question'];
export const LANGUAGES = ['nl', 'fr', 'he'] as const;
export const ITEM_KINDS: readonly AgendaItemPlan['itemKind'][] = [
  ...Array<AgendaItemPlan['itemKind']>(12).fill('dialogue'),
  ...(['scale', 'scale', 'final-round', 'break', 'presentation', 'convergence'] as const),
];

/** Usually fine; now and then blank, or longer than allowed. */
export const textOf = ({ random, write }: Draw, kind: TextKind): string => {
  const text = write(kind);
  if (random.chance(0.02)) return ' \n';
  return random.chance(0.03) ? `${text}${'👩‍👩‍👧'.repeat(1_001)}` : text;
};

const settingsOf = (random: Random): SessionSettings => ({
  ...DEFAULT_SETTINGS,
  statementGraphemeCount: random.pick([40, 280]),
  correctionMs: random.pick([0, 20_000, 120_000]),
  statementsPerItemCount: random.pick([null, null, 3]),
  pausingFlagCount: 1 + random.int(3),
  dealing: random.pick(['balanced', 'balanced', 'recorded'] as const),
  premoderated: random.chance(0.15),
  autopilot: random.chance(0.3),
});

export const languagesOf = (random: Random): string[] =>
  random.chance(0.02) ? [] : LANGUAGES.filter((_, index) => index === 0 || random.chance(0.3));

export const planOf = (random: Random): SessionPlan => ({
  title: `Sessie ${random.int(100)}`,
  purpose: 'Proef',
  fictional: random.chance(0.5),
  languages: languagesOf(random),
  timeZone: 'Europe/Amsterdam',
  startsAt: random.chance(0.3) ? null : 1_795_510_800_000 + random.int(3) * 3_600_000,
  settings: settingsOf(random),
});

export const changesOf = (random: Random): Partial<SessionPlan> =>
  Object.fromEntries(
    // A live session refuses another start, with whatever else was to change.
    Object.entries(planOf(random)).filter(([name]) => random.chance(name === 'startsAt' ? 0.1 : 0.4)),
  );

export const several = <T>(random: Random, below: number, one: () => T): T[] =>
  Array.from({ length: random.int(below) }, one);

/** Of few, written in more than one way, so that many give the same. */
export const wordOf = ({ random }: Draw): string => {
  if (random.chance(0.05)) return random.pick([' ', 'a'.repeat(31)]);
  return random.pick(['‹word %›', '‹WORD %›', ' ‹Word  %› ']).replace('%', String(random.int(4)));
};

export const segmentsOf = (random: Random, role: Role): number[] => {
  const [first, second, ...others] = SEGMENTS;
  const chosen: number[] = role === 'participant' ? [random.chance(0.55) ? first : second] : [];
  return random.chance(0.03) ? [] : [...chosen, ...others.filter(() => random.chance(0.3))];
};

/** From what is on the shortlist, mostly. */
export const choiceOf = ({ random, session }: Draw) =>
  several(random, random.chance(0.1) ? 6 : 4, () =>
    session.shortlist !== null && session.shortlist.statementIds.length > 0 && random.chance(0.95)
      ? random.pick(session.shortlist.statementIds)
      : anyStatement(random, session),
  );

export function redactableOf(draw: Draw): Redactable {
  const { random, session } = draw;
  const kind = random.pick([
    'word',
    'word',
    'stage',
    'announcement',
    'prompt',
    'poll',
    'note',
    'theme',
  ] as const);
  switch (kind) {
    case 'word':
      return { kind, word: wordOf(draw) };
    case 'poll':
      return { kind, pollId: anyPoll(random, session) };
    case 'note':
      return { kind, noteId: anyNote(random, session) };
    case 'theme':
      return { kind, themeId: anyTheme(random, session) };
    default:
      return { kind };
  }
}

const stagedOf = ({ random, session }: Draw) =>
  several(random, random.chance(0.1) ? 8 : 4, () => statementThatIs(random, session, 'shown'));

export function stageOf(draw: Draw): StageContent {
  const { random, session } = draw;
  const scales = session.agenda.filter(({ itemKind }) => itemKind === 'scale');
  switch (random.pick(['statements', 'statements', 'theme', 'scale', 'poll', 'words'] as const)) {
    case 'statements':
      return { kind: 'statements', statementIds: stagedOf(draw) };
    case 'theme':
      return { kind: 'theme', themeId: anyTheme(random, session), statementIds: stagedOf(draw) };
    case 'scale':
      return {
        kind: 'scale',
        itemId: scales.length > 0 && random.chance(0.9) ? random.pick(scales).id : anyItem(random, session),
      };
    case 'poll':
      return { kind: 'poll', pollId: anyPoll(random, session) };
    case 'words':
      return { kind: 'words' };
  }
}
