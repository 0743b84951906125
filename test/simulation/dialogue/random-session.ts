import {
  decide,
  DialogueError,
  emptySession,
  evolve,
  type Command,
  type CommandId,
  type CommandKind,
  type Decision,
  type IssuedCommand,
  type JournalEntry,
  type Session,
  type SessionId,
  type Timestamp,
} from '@app/dialogue';
import { actorFor, commandOf } from './random-command.js';
import type { Draw } from './random-content.js';
import { seededRandom, type Random } from './random.js';

/** A command as it arrived, and what the rules said. */
export interface Arrival {
  issued: IssuedCommand;
  at: Timestamp;
  decision: Decision;
}

export interface PlayedSession {
  seed: number;
  arrivals: readonly Arrival[];
  journal: readonly JournalEntry[];
  /** The live state after the last arrival. */
  session: Session;
  /** For further choices about this session, reproducible from the same seed. */
  random: Random;
}

export const COMMAND_COUNT = 180;

/** How often each kind is asked, against the others. */
const WEIGHTS: Readonly<Record<CommandKind, number>> = {
  'create-session': 0.5,
  'change-session': 2,
  'open-session': 1,
  'open-lobby': 1,
  'start-session': 2,
  'close-session': 0.3,
  'archive-session': 1,
  'add-agenda-item': 3,
  'change-agenda-item': 2,
  'remove-agenda-item': 1,
  'place-agenda-item': 2,
  'open-agenda-item': 1,
  'advance-agenda-item': 6,
  'extend-agenda-item': 2,
  'skip-agenda-item': 2,
  'close-agenda-item': 0.5,
  'reopen-agenda-item': 2,
  'admit-attendee': 4,
  'change-role': 2,
  'choose-languages': 2,
  'revoke-attendee': 0.5,
  'mute-author': 2,
  'unmute-author': 2,
  'post-statement': 26,
  'seed-statement': 3,
  'withdraw-statement': 2,
  'correct-statement': 5,
  'raise-theme': 3,
  'hide-statement': 3,
  'restore-statement': 3,
  'merge-statements': 5,
  'merge-twins': 3,
  'follow-plan': 2,
  'separate-statement': 3,
  'redact-statement': 0.7,
  'deal-statements': 16,
  'endorse-statement': 40,
  'take-up-statement': 3,
  'flag-statement': 8,
  'clear-flags': 2,
  'restore-flags': 2,
  'find-themes': 8,
  'name-theme': 2,
  'place-statement': 3,
  'release-statement': 2,
  'merge-themes': 5,
  'separate-themes': 2,
  'split-theme': 2,
  'set-theme-fineness': 1,
  'choose-group-count': 1,
  'answer-scale': 2,
  'shortlist-statements': 3,
  'choose-statements': 8,
  'give-word': 7,
  'hide-word': 3,
  'set-stage': 6,
  'clear-stage': 1,
  'open-poll': 2,
  'answer-poll': 6,
  'close-poll': 1,
  'write-note': 3,
  'withdraw-note': 1,
  'set-autopilot': 1,
  'prompt-segment': 2,
  'withdraw-prompt': 1,
  announce: 2,
  'withdraw-announcement': 1,
  'redact-text': 2,
  'take-lease': 1,
};

const KINDS = Object.entries(WEIGHTS) as [CommandKind, number][];
const TOTAL_WEIGHT = KINDS.reduce((sum, [, weight]) => sum + weight, 0);

function kindOf(random: Random): CommandKind {
  let left = random.next() * TOTAL_WEIGHT;
  for (const [kind, weight] of KINDS) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'endorse-statement';
}

/** How a session usually begins; most seeds follow it, with other things in between. */
const openingWith = (admissionCount: number): CommandKind[] => [
  'create-session',
  ...Array<CommandKind>(admissionCount).fill('admit-attendee'),
  ...Array<CommandKind>(3).fill('add-agenda-item'),
  ...(['seed-statement', 'start-session', 'open-agenda-item', 'advance-agenda-item'] as const),
  ...(['post-statement', 'deal-statements'] as const),
];

interface Choices {
  random: Random;
  session: Session;
  opening: CommandKind[];
  write: Draw['write'];
}

/** What a session needs to go on: to exist, and to have an item open in which people may write. */
function neededKind({ seq, phase, agenda }: Session): CommandKind | undefined {
  if (seq === 0) return 'create-session';
  if (phase.kind !== 'live') return undefined;
  const open = agenda.find(({ id }) => id === phase.openItemId);
  if (open) return open.phase.kind === 'writing' ? 'advance-agenda-item' : undefined;
  return agenda.some((item) => item.phase.kind === 'waiting') ? 'open-agenda-item' : 'add-agenda-item';
}

/** What the open item is there for. */
function fittingKind({ phase, agenda, shortlist }: Session): CommandKind | undefined {
  const open = phase.kind === 'live' ? agenda.find(({ id }) => id === phase.openItemId) : undefined;
  if (open?.itemKind === 'scale') return 'answer-scale';
  return shortlist !== null && shortlist.itemId === open?.id ? 'choose-statements' : undefined;
}

function nextKind({ random, session, opening }: Choices): CommandKind {
  const needed = neededKind(session) ?? (random.chance(0.3) ? fittingKind(session) : undefined);
  if (needed && random.chance(0.4)) return needed;
  return (random.chance(0.8) ? opening.shift() : undefined) ?? kindOf(random);
}

/** Plays the rules' own way: what they accept is folded in at once. */
export function accept(
  session: Session,
  { commandId, by }: IssuedCommand,
  at: Timestamp,
  decision: Decision,
): JournalEntry[] {
  if (decision instanceof DialogueError) return [];
  return decision.map((fact, part) => {
    const entry = { seq: session.seq + 1, at, by, commandId, part, fact };
    evolve(session, entry);
    return entry;
  });
}

export const newState = (): Session => emptySession('session-0' as SessionId);

function issue(choices: Choices, number: number): IssuedCommand {
  const { random, session, write } = choices;
  const kind = nextKind(choices);
  const by = actorFor(kind, random, session);
  const command: Command = commandOf(kind, { random, session, by, write });
  return { commandId: `command-${number}-` as CommandId, by, command };
}

/**
 * A session of random commands, valid and invalid, of all kinds; the same for the same seed.
 *
 * @param look called before each command is decided
 */
export function play(seed: number, look?: (session: Session, issued: IssuedCommand) => void): PlayedSession {
  const random = seededRandom(seed);
  const session = newState();
  let textCount = 0;
  const write = (kind: string): string => `‹${kind} ${(textCount += 1)}›`;
  const opening = random.chance(0.95) ? openingWith(random.pick([7, 7, 18])) : [];
  const choices = { random, session, opening, write };
  const arrivals: Arrival[] = [];
  const journal: JournalEntry[] = [];
  let at = 1_600_000_000_000;
  for (let number = 0; number < COMMAND_COUNT; number += 1) {
    at += random.int(10_000);
    const issued = issue(choices, number);
    look?.(session, issued);
    const decision = decide(session, issued, at);
    arrivals.push({ issued, at, decision });
    journal.push(...accept(session, issued, at, decision));
  }
  return { seed, arrivals, journal, session, random };
}

/** The state after the first `count` entries, folded from nothing. */
export function foldUpTo(journal: readonly JournalEntry[], count = journal.length): Session {
  const session = newState();
  for (const entry of journal.slice(0, count)) evolve(session, entry);
  return session;
}
