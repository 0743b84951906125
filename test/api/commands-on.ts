import type { GivenCommand } from '@app/contract';
import type { AgendaItemId, AttendeeId, NoteId, PollId, Role, StatementId, ThemeId } from '@app/dialogue';
import { newId, post, type RunningSession } from '../support/test-server.js';

export type Kind = GivenCommand['kind'];

/** Names no theme that there is: themes are the software's, and every session may have one of this name. */
const THEME_ID = 'nl-1' as ThemeId;

/** A session with something of everything in it, and how to reach each thing. */
export interface Furnished extends RunningSession {
  statementId: StatementId;
  attendeeId: AttendeeId;
  pollId: PollId;
  noteId: NoteId;
  invitationId: string;
  tokens: Readonly<Record<Role, string>>;
}

/** One command of every kind, naming things of the session given; those that end it come last. */
export const commandsOn = ({
  itemId,
  statementId,
  attendeeId,
  pollId,
  noteId,
}: Furnished): { readonly [K in Kind]: GivenCommand } => ({
  'change-session': { kind: 'change-session', changes: { title: 'Gekaapt' } },
  'add-agenda-item': {
    kind: 'add-agenda-item',
    itemId: newId<AgendaItemId>(),
    itemKind: 'break',
    title: 'Gekaapt',
    question: '',
    plannedMs: 60_000,
    position: null,
  },
  'change-agenda-item': { kind: 'change-agenda-item', itemId, changes: { title: 'Gekaapt' } },
  'remove-agenda-item': { kind: 'remove-agenda-item', itemId },
  'place-agenda-item': { kind: 'place-agenda-item', itemId, position: 0 },
  'open-agenda-item': { kind: 'open-agenda-item', itemId },
  'advance-agenda-item': { kind: 'advance-agenda-item', itemId, to: 'endorse-only' },
  'extend-agenda-item': { kind: 'extend-agenda-item', itemId, byMs: 60_000 },
  'skip-agenda-item': { kind: 'skip-agenda-item', itemId, isSkipped: true },
  'change-role': { kind: 'change-role', attendeeId, role: 'organiser' },
  'revoke-attendee': { kind: 'revoke-attendee', attendeeId },
  'choose-languages': { kind: 'choose-languages', languages: ['nl'] },
  'mute-author': { kind: 'mute-author', statementId },
  'unmute-author': { kind: 'unmute-author', statementId },
  'post-statement': post(itemId, 'Ingeslopen'),
  'seed-statement': {
    kind: 'seed-statement',
    statementId: newId<StatementId>(),
    itemId,
    intent: 'tip',
    text: 'Ingeslopen',
    language: 'nl',
    buildsOnId: null,
  },
  'withdraw-statement': { kind: 'withdraw-statement', statementId },
  'correct-statement': { kind: 'correct-statement', statementId, text: 'Verdraaid' },
  'raise-theme': { kind: 'raise-theme', statementId },
  'hide-statement': { kind: 'hide-statement', statementId, reason: 'Weg ermee' },
  'restore-statement': { kind: 'restore-statement', statementId },
  'merge-statements': { kind: 'merge-statements', fromId: statementId, intoId: statementId },
  'separate-statement': { kind: 'separate-statement', statementId },
  'redact-statement': { kind: 'redact-statement', statementId },
  'deal-statements': { kind: 'deal-statements', epoch: 0, deals: [[attendeeId, [statementId]]] },
  'endorse-statement': { kind: 'endorse-statement', statementId, answer: 0 },
  'take-up-statement': { kind: 'take-up-statement', statementId },
  'flag-statement': { kind: 'flag-statement', statementId, concern: 'hurtful' },
  'clear-flags': { kind: 'clear-flags', statementId },
  'restore-flags': { kind: 'restore-flags', statementId },
  'name-theme': { kind: 'name-theme', themeId: THEME_ID, name: 'Gekaapt' },
  'place-statement': { kind: 'place-statement', statementId, themeId: null },
  'release-statement': { kind: 'release-statement', statementId },
  'merge-themes': { kind: 'merge-themes', fromId: THEME_ID, intoId: THEME_ID },
  'separate-themes': { kind: 'separate-themes', fromId: THEME_ID },
  'split-theme': {
    kind: 'split-theme',
    themeId: THEME_ID,
    intoId: newId<ThemeId>(),
    statementIds: [statementId],
  },
  'set-theme-fineness': { kind: 'set-theme-fineness', fineness: 4 },
  'answer-scale': { kind: 'answer-scale', itemId, answer: 0 },
  'choose-statements': { kind: 'choose-statements', statementIds: [statementId] },
  'give-word': { kind: 'give-word', word: 'gekaapt' },
  'hide-word': { kind: 'hide-word', word: 'gekaapt', isHidden: true },
  'set-stage': {
    kind: 'set-stage',
    content: { kind: 'statements', statementIds: [statementId] },
    title: 'Gekaapt',
  },
  'clear-stage': { kind: 'clear-stage' },
  'open-poll': {
    kind: 'open-poll',
    pollId: newId<PollId>(),
    question: 'Gekaapt?',
    options: ['Ja', 'Nee'],
  },
  'answer-poll': { kind: 'answer-poll', pollId, option: 0 },
  'close-poll': { kind: 'close-poll', pollId },
  'write-note': { kind: 'write-note', noteId: newId<NoteId>(), statementId, text: 'Gekaapt' },
  'withdraw-note': { kind: 'withdraw-note', noteId },
  'set-autopilot': { kind: 'set-autopilot', isOn: true },
  'prompt-segment': { kind: 'prompt-segment', segment: 17, text: 'Gekaapt' },
  'withdraw-prompt': { kind: 'withdraw-prompt' },
  announce: { kind: 'announce', text: 'Gekaapt' },
  'withdraw-announcement': { kind: 'withdraw-announcement' },
  'redact-text': { kind: 'redact-text', what: { kind: 'poll', pollId } },
  'open-session': { kind: 'open-session' },
  'open-lobby': { kind: 'open-lobby' },
  'start-session': { kind: 'start-session' },
  'close-agenda-item': { kind: 'close-agenda-item', itemId },
  'reopen-agenda-item': { kind: 'reopen-agenda-item', itemId },
  'close-session': { kind: 'close-session' },
  'archive-session': { kind: 'archive-session' },
});

/** Kinds that name nothing of another session, so that they can only act on one's own. */
export const NAMING_NOTHING: ReadonlySet<Kind> = new Set([
  'change-session',
  'add-agenda-item',
  'set-theme-fineness',
  'choose-languages',
  'give-word',
  'hide-word',
  'clear-stage',
  'open-poll',
  'set-autopilot',
  'withdraw-prompt',
  'announce',
  'withdraw-announcement',
  'open-session',
  'open-lobby',
  'start-session',
  'close-session',
  'archive-session',
  // What names somebody of another session in it is left out; see that nothing of the other session changed.
  'deal-statements',
]);
