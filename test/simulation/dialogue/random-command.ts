import {
  PERMISSIONS,
  type Actor,
  type Attendee,
  type AttendeeId,
  type Command,
  type CommandKind,
  type CommandOf,
  type Session,
  type ThemeId,
} from '@app/dialogue';
import {
  anyAttendee,
  anyItem,
  anyNote,
  anyPoll,
  anyStatement,
  anyTheme,
  ATTENDEES,
  dealtStatement,
  freshAttendee,
  freshItem,
  freshNote,
  freshPoll,
  freshStatement,
  freshTheme,
  ownStatement,
  SEGMENTS,
  statementThatIs,
  THEMES,
  usualRole,
  waitingItem,
} from './pools.js';
import {
  changesOf,
  choiceOf,
  INTENTS,
  ITEM_KINDS,
  LANGUAGES,
  languagesOf,
  planOf,
  redactableOf,
  segmentsOf,
  several,
  stageOf,
  textOf,
  wordOf,
  type Draw,
} from './random-content.js';
import type { Random } from './random.js';

const themselves = ({ by, random, session }: Draw): AttendeeId =>
  by === 'system' ? anyAttendee(random, session) : by;

const oneOfOwn = (draw: Draw) => ownStatement(draw.random, draw.session, themselves(draw));
const oneDealt = (draw: Draw) => dealtStatement(draw.random, draw.session, themselves(draw));

function contentOf(draw: Draw) {
  const { random, session } = draw;
  const buildsOnId = random.chance(0.3) ? anyStatement(random, session) : null;
  const parent = buildsOnId === null ? undefined : session.statements.get(buildsOnId);
  return {
    statementId: freshStatement(random, session),
    itemId: parent && random.chance(0.9) ? parent.itemId : anyItem(random, session),
    intent: random.pick(INTENTS),
    text: textOf(draw, 'statement'),
    language: random.pick([null, ...LANGUAGES]),
    buildsOnId,
  };
}

/** Of what an analysis finds; sometimes with what is not there, or what moderators decided otherwise. */
function foundBy({ random, session }: Draw): Omit<CommandOf<'find-themes'>, 'kind' | 'epoch'> {
  const themeId = (): ThemeId => random.pick(THEMES);
  return {
    seed: random.int(1_000),
    themes: several(random, 5, () => ({
      themeId: themeId(),
      language: random.pick(LANGUAGES),
      exampleId: random.chance(0.8) ? anyStatement(random, session) : null,
    })),
    goneIds: random.chance(0.4) ? several(random, 3, themeId) : [],
    placements: several(random, 12, () => [
      anyStatement(random, session),
      random.chance(0.9) ? themeId() : null,
      several(random, 3, themeId),
    ]),
  };
}

const epochOf = ({ random, session }: Draw): number =>
  random.chance(0.95) ? session.leaseEpoch : random.int(3);

type Makers = { readonly [K in CommandKind]: (draw: Draw) => CommandOf<K> };

const makers: Makers = {
  'create-session': ({ random }) => ({
    kind: 'create-session',
    organiserId: ATTENDEES[0] ?? random.pick(ATTENDEES),
    ...planOf(random),
  }),
  'change-session': ({ random }) => ({ kind: 'change-session', changes: changesOf(random) }),
  'open-session': () => ({ kind: 'open-session' }),
  'open-lobby': () => ({ kind: 'open-lobby' }),
  'start-session': () => ({ kind: 'start-session' }),
  'close-session': () => ({ kind: 'close-session' }),
  'archive-session': () => ({ kind: 'archive-session' }),
  'add-agenda-item': ({ random, session }) => ({
    kind: 'add-agenda-item',
    position: random.pick([null, null, null, 0, 1, 7]),
    itemId: freshItem(random, session),
    itemKind: random.pick(ITEM_KINDS),
    title: 'Vraag',
    question: 'Wat houdt je tegen?',
    plannedMs: random.int(600_000),
  }),
  'change-agenda-item': ({ random, session }) => ({
    kind: 'change-agenda-item',
    itemId: anyItem(random, session),
    changes: random.pick([{ title: `Vraag ${random.int(100)}` }, { question: 'Wie?', plannedMs: 1 }, {}]),
  }),
  'remove-agenda-item': ({ random, session }) => ({
    kind: 'remove-agenda-item',
    itemId: anyItem(random, session),
  }),
  'place-agenda-item': ({ random, session }) => ({
    kind: 'place-agenda-item',
    itemId: anyItem(random, session),
    position: random.int(5),
  }),
  'open-agenda-item': ({ random, session }) => ({
    kind: 'open-agenda-item',
    itemId: waitingItem(random, session),
  }),
  'advance-agenda-item': ({ random, session }) => ({
    kind: 'advance-agenda-item',
    itemId: anyItem(random, session),
    to: random.pick(['writing', 'dialogue', 'dialogue', 'dialogue', 'endorse-only'] as const),
  }),
  'extend-agenda-item': ({ random, session }) => ({
    kind: 'extend-agenda-item',
    itemId: anyItem(random, session),
    byMs: random.int(120_000) - 30_000,
  }),
  'skip-agenda-item': ({ random, session }) => ({
    kind: 'skip-agenda-item',
    itemId: waitingItem(random, session),
    isSkipped: random.chance(0.5),
  }),
  'close-agenda-item': ({ random, session }) => ({
    kind: 'close-agenda-item',
    itemId: anyItem(random, session),
  }),
  'reopen-agenda-item': ({ random, session }) => ({
    kind: 'reopen-agenda-item',
    itemId: random.chance(0.5)
      ? (session.lastClosedItemId ?? anyItem(random, session))
      : anyItem(random, session),
  }),
  'admit-attendee': ({ random, session }) => {
    const attendeeId = freshAttendee(random, session);
    const role = random.chance(0.9) ? usualRole(attendeeId) : 'participant';
    const organisation = random.pick([null, random.int(5)]);
    const segments = segmentsOf(random, role);
    return {
      kind: 'admit-attendee',
      attendeeId,
      role,
      organisation,
      languages: languagesOf(random),
      segments,
    };
  },
  'change-role': ({ random, session }) => ({
    kind: 'change-role',
    attendeeId: anyAttendee(random, session),
    role: random.pick(['participant', 'moderator', 'organiser', 'editor', 'observer'] as const),
  }),
  'choose-languages': ({ random, session }) => ({
    kind: 'choose-languages',
    languages: random.chance(0.8) ? session.languages.filter(() => random.chance(0.6)) : languagesOf(random),
  }),
  'revoke-attendee': ({ random, session }) => ({
    kind: 'revoke-attendee',
    attendeeId: anyAttendee(random, session),
  }),
  'mute-author': ({ random, session }) => ({
    kind: 'mute-author',
    statementId: anyStatement(random, session),
  }),
  'unmute-author': ({ random, session }) => ({
    kind: 'unmute-author',
    statementId: anyStatement(random, session),
  }),
  'post-statement': (draw) => ({
    kind: 'post-statement',
    ...contentOf(draw),
    raisesTheme: draw.random.chance(0.2),
  }),
  'seed-statement': (draw) => ({ kind: 'seed-statement', ...contentOf(draw) }),
  'withdraw-statement': (draw) => ({ kind: 'withdraw-statement', statementId: oneOfOwn(draw) }),
  'correct-statement': (draw) => ({
    kind: 'correct-statement',
    statementId: oneOfOwn(draw),
    text: textOf(draw, 'statement'),
  }),
  'raise-theme': (draw) => ({ kind: 'raise-theme', statementId: oneOfOwn(draw) }),
  'hide-statement': ({ random, session, write }) => ({
    kind: 'hide-statement',
    statementId: anyStatement(random, session),
    reason: write('reason'),
  }),
  'restore-statement': ({ random, session }) => ({
    kind: 'restore-statement',
    statementId: statementThatIs(random, session, 'hidden', 'held'),
  }),
  'merge-statements': ({ random, session }) => ({
    kind: 'merge-statements',
    fromId: statementThatIs(random, session, 'shown'),
    intoId: statementThatIs(random, session, 'shown'),
  }),
  'merge-twins': (draw) => ({
    kind: 'merge-twins',
    epoch: epochOf(draw),
    fromId: statementThatIs(draw.random, draw.session, 'shown'),
    intoId: statementThatIs(draw.random, draw.session, 'shown'),
  }),
  'follow-plan': (draw) => ({ kind: 'follow-plan', epoch: epochOf(draw) }),
  'separate-statement': ({ random, session }) => ({
    kind: 'separate-statement',
    statementId: statementThatIs(random, session, 'merged'),
  }),
  'redact-statement': ({ random, session }) => ({
    kind: 'redact-statement',
    statementId: anyStatement(random, session),
  }),
  'deal-statements': (draw) => ({
    kind: 'deal-statements',
    epoch: epochOf(draw),
    deals: several(draw.random, 7, () => [
      anyAttendee(draw.random, draw.session),
      several(draw.random, 6, () => anyStatement(draw.random, draw.session)),
    ]),
  }),
  'endorse-statement': (draw) => ({
    kind: 'endorse-statement',
    statementId: oneDealt(draw),
    answer: draw.random.pick([0, 1, 2, 3, 'cannot-say'] as const),
  }),
  'take-up-statement': ({ random, session }) => ({
    kind: 'take-up-statement',
    statementId: anyStatement(random, session),
  }),
  'flag-statement': (draw) => ({
    kind: 'flag-statement',
    statementId: oneDealt(draw),
    concern: draw.random.pick(['unclear', 'names-someone', 'hurtful', 'off-topic'] as const),
  }),
  'clear-flags': ({ random, session }) => ({
    kind: 'clear-flags',
    statementId: anyStatement(random, session),
  }),
  'restore-flags': ({ random, session }) => ({
    kind: 'restore-flags',
    statementId: anyStatement(random, session),
  }),
  'find-themes': (draw) => ({ kind: 'find-themes', epoch: epochOf(draw), ...foundBy(draw) }),
  'name-theme': (draw) => ({
    kind: 'name-theme',
    themeId: anyTheme(draw.random, draw.session),
    name: draw.random.chance(0.2) ? '' : textOf(draw, 'name'),
  }),
  'place-statement': ({ random, session }) => ({
    kind: 'place-statement',
    statementId: anyStatement(random, session),
    themeId: random.chance(0.8) ? anyTheme(random, session) : null,
  }),
  'release-statement': ({ random, session }) => ({
    kind: 'release-statement',
    statementId: anyStatement(random, session),
  }),
  'merge-themes': ({ random, session }) => ({
    kind: 'merge-themes',
    fromId: anyTheme(random, session),
    intoId: anyTheme(random, session),
  }),
  'separate-themes': ({ random, session }) => {
    const merged = [...session.themes.values()].filter(({ mergedIntoId }) => mergedIntoId !== null);
    const fromId = merged.length > 0 ? random.pick(merged).id : anyTheme(random, session);
    return { kind: 'separate-themes', fromId };
  },
  'split-theme': ({ random, session }) => ({
    kind: 'split-theme',
    themeId: random.chance(0.8) ? anyTheme(random, session) : null,
    intoId: freshTheme(random, session),
    statementIds: several(random, 5, () => anyStatement(random, session)),
  }),
  'set-theme-fineness': ({ random }) => ({ kind: 'set-theme-fineness', fineness: 0.25 + random.next() }),
  'choose-group-count': (draw) => ({
    kind: 'choose-group-count',
    epoch: epochOf(draw),
    groupCount: draw.random.pick([null, 2, 3, 4]),
  }),
  'answer-scale': ({ random, session }) => ({
    kind: 'answer-scale',
    itemId: anyItem(random, session),
    answer: random.pick([0, 1, 2, 3, 'cannot-say'] as const),
  }),
  'shortlist-statements': (draw) => ({
    kind: 'shortlist-statements',
    epoch: epochOf(draw),
    itemId: anyItem(draw.random, draw.session),
    statementIds: several(draw.random, 9, () => anyStatement(draw.random, draw.session)),
  }),
  'choose-statements': (draw) => ({ kind: 'choose-statements', statementIds: choiceOf(draw) }),
  'give-word': (draw) => ({ kind: 'give-word', word: wordOf(draw) }),
  'hide-word': (draw) => ({ kind: 'hide-word', word: wordOf(draw), isHidden: draw.random.chance(0.7) }),
  'set-stage': (draw) => ({
    kind: 'set-stage',
    content: stageOf(draw),
    title: draw.random.chance(0.3) ? '' : textOf(draw, 'title'),
  }),
  'clear-stage': () => ({ kind: 'clear-stage' }),
  'open-poll': (draw) => ({
    kind: 'open-poll',
    pollId: freshPoll(draw.random, draw.session),
    question: textOf(draw, 'poll'),
    options: ['Ja', 'Nee', 'Later', 'Nooit', 'Ik', 'Wij', 'Zij'].slice(0, 1 + draw.random.int(7)),
  }),
  'answer-poll': ({ random, session }) => ({
    kind: 'answer-poll',
    pollId: anyPoll(random, session),
    option: random.int(4),
  }),
  'close-poll': ({ random, session }) => ({ kind: 'close-poll', pollId: anyPoll(random, session) }),
  'write-note': (draw) => ({
    kind: 'write-note',
    noteId: freshNote(draw.random, draw.session),
    statementId: draw.random.chance(0.5) ? anyStatement(draw.random, draw.session) : null,
    text: textOf(draw, 'note'),
  }),
  'withdraw-note': (draw) => {
    const own = draw.session.notes.find(({ authorId }) => authorId === draw.by);
    return { kind: 'withdraw-note', noteId: own?.id ?? anyNote(draw.random, draw.session) };
  },
  'set-autopilot': ({ random }) => ({ kind: 'set-autopilot', isOn: random.chance(0.5) }),
  'prompt-segment': (draw) => ({
    kind: 'prompt-segment',
    segment: draw.random.pick(SEGMENTS),
    text: textOf(draw, 'prompt'),
  }),
  'withdraw-prompt': () => ({ kind: 'withdraw-prompt' }),
  announce: (draw) => ({ kind: 'announce', text: textOf(draw, 'announcement') }),
  'withdraw-announcement': () => ({ kind: 'withdraw-announcement' }),
  'redact-text': (draw) => ({ kind: 'redact-text', what: redactableOf(draw) }),
  'take-lease': () => ({ kind: 'take-lease' }),
};

export const commandOf = (kind: CommandKind, draw: Draw): Command => makers[kind](draw);

const ON_DEALT: ReadonlySet<CommandKind> = new Set(['endorse-statement', 'flag-statement']);
const ON_OWN: ReadonlySet<CommandKind> = new Set(['withdraw-statement', 'correct-statement', 'raise-theme']);

/** Whether the attendee may ask it and has something to ask it about. */
function isAble(kind: CommandKind, { role, standing, dealt, posted }: Attendee): boolean {
  if (!PERMISSIONS[kind].includes(role) || standing === 'revoked') return false;
  return ON_DEALT.has(kind) ? dealt.size > 0 : !ON_OWN.has(kind) || posted.length > 0;
}

/** Mostly somebody who may ask it, sometimes anybody. */
export function actorFor(kind: CommandKind, random: Random, { attendees }: Session): Actor {
  if (kind === 'deal-statements' && random.chance(0.8)) return 'system';
  const able: Actor[] = [...attendees.values()]
    .filter((attendee) => isAble(kind, attendee))
    .map(({ id }) => id);
  if (PERMISSIONS[kind].includes('system')) able.push('system');
  return able.length > 0 && random.chance(0.95)
    ? random.pick(able)
    : random.pick([...ATTENDEES, 'system' as const]);
}
