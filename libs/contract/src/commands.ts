import { LIMITS, type CommandId, type CommandKind, type CommandOf } from '@app/dialogue';
import { z } from 'zod';
import { agendaItemChanges, agendaItemPlan, sessionChanges } from './session-plan.js';
import {
  agendaItemId,
  answer,
  attendeeId,
  commandId,
  concern,
  durationMs,
  intent,
  languageTag,
  languageTags,
  newThemeId,
  noteId,
  pollId,
  role,
  statementId,
  themeFineness,
  themeId,
  writtenText,
} from './values.js';

/** Commands that people give over the wire; the others are the system's own. */
export type GivenCommandKind = Exclude<
  CommandKind,
  | 'create-session'
  | 'admit-attendee'
  | 'take-lease'
  | 'find-themes'
  | 'choose-group-count'
  | 'shortlist-statements'
  | 'merge-twins'
  | 'follow-plan'
>;
export type GivenCommand = CommandOf<GivenCommandKind>;

const bare = <K extends GivenCommandKind>(kind: K) => z.strictObject({ kind: z.literal(kind) });
const onItem = <K extends GivenCommandKind>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), itemId: agendaItemId });
const onStatement = <K extends GivenCommandKind>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), statementId });
const position = z.int().min(0).max(1_000);

const statement = {
  statementId,
  itemId: agendaItemId,
  intent,
  text: writtenText,
  language: languageTag.nullable().default(null),
  buildsOnId: statementId.nullable().default(null),
};

const MOST_DEALS = 10_000;
const MOST_SPLIT_OFF = 1_000;
const MOST_STAGED = 5;
const MOST_CHOSEN = 3;
const stageContent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('statements'),
    statementIds: z.array(statementId).min(1).max(MOST_STAGED),
  }),
  z.strictObject({
    kind: z.literal('theme'),
    themeId,
    statementIds: z.array(statementId).max(MOST_STAGED),
  }),
  z.strictObject({ kind: z.literal('scale'), itemId: agendaItemId }),
  z.strictObject({ kind: z.literal('poll'), pollId }),
  z.strictObject({ kind: z.literal('words') }),
]);

const redactable = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word'), word: writtenText }),
  z.strictObject({ kind: z.literal('stage') }),
  z.strictObject({ kind: z.literal('announcement') }),
  z.strictObject({ kind: z.literal('prompt') }),
  z.strictObject({ kind: z.literal('poll'), pollId }),
  z.strictObject({ kind: z.literal('note'), noteId }),
  z.strictObject({ kind: z.literal('theme'), themeId }),
]);

const deal = z.tuple([attendeeId, z.array(statementId).max(MOST_DEALS)]);

const schemas = {
  'change-session': z.strictObject({ kind: z.literal('change-session'), changes: sessionChanges }),
  'open-session': bare('open-session'),
  'open-lobby': bare('open-lobby'),
  'start-session': bare('start-session'),
  'close-session': bare('close-session'),
  'archive-session': bare('archive-session'),
  'add-agenda-item': z.strictObject({
    kind: z.literal('add-agenda-item'),
    position: position.nullable().default(null),
    ...agendaItemPlan,
  }),
  'change-agenda-item': onItem('change-agenda-item').extend({ changes: agendaItemChanges }),
  'remove-agenda-item': onItem('remove-agenda-item'),
  'place-agenda-item': onItem('place-agenda-item').extend({ position }),
  'open-agenda-item': onItem('open-agenda-item'),
  'advance-agenda-item': onItem('advance-agenda-item').extend({
    to: z.enum(['writing', 'dialogue', 'endorse-only']),
  }),
  'extend-agenda-item': onItem('extend-agenda-item').extend({ byMs: durationMs }),
  'skip-agenda-item': onItem('skip-agenda-item').extend({ isSkipped: z.boolean() }),
  'close-agenda-item': onItem('close-agenda-item'),
  'reopen-agenda-item': onItem('reopen-agenda-item'),
  'change-role': z.strictObject({ kind: z.literal('change-role'), attendeeId, role }),
  'choose-languages': z.strictObject({ kind: z.literal('choose-languages'), languages: languageTags }),
  'revoke-attendee': z.strictObject({ kind: z.literal('revoke-attendee'), attendeeId }),
  'mute-author': onStatement('mute-author'),
  'unmute-author': onStatement('unmute-author'),
  'post-statement': z.strictObject({
    kind: z.literal('post-statement'),
    ...statement,
    raisesTheme: z.boolean().default(false),
  }),
  'seed-statement': z.strictObject({ kind: z.literal('seed-statement'), ...statement }),
  'withdraw-statement': onStatement('withdraw-statement'),
  'correct-statement': onStatement('correct-statement').extend({ text: writtenText }),
  'raise-theme': onStatement('raise-theme'),
  'hide-statement': onStatement('hide-statement').extend({ reason: writtenText }),
  'restore-statement': onStatement('restore-statement'),
  'merge-statements': z.strictObject({
    kind: z.literal('merge-statements'),
    fromId: statementId,
    intoId: statementId,
  }),
  'separate-statement': onStatement('separate-statement'),
  'redact-statement': onStatement('redact-statement'),
  'deal-statements': z.strictObject({
    kind: z.literal('deal-statements'),
    epoch: z.int().min(0),
    deals: z.array(deal).max(MOST_DEALS),
  }),
  'endorse-statement': onStatement('endorse-statement').extend({ answer }),
  'take-up-statement': onStatement('take-up-statement'),
  'flag-statement': onStatement('flag-statement').extend({ concern }),
  'clear-flags': onStatement('clear-flags'),
  'restore-flags': onStatement('restore-flags'),
  'name-theme': z.strictObject({ kind: z.literal('name-theme'), themeId, name: writtenText }),
  'place-statement': onStatement('place-statement').extend({ themeId: themeId.nullable() }),
  'release-statement': onStatement('release-statement'),
  'merge-themes': z.strictObject({ kind: z.literal('merge-themes'), fromId: themeId, intoId: themeId }),
  'separate-themes': z.strictObject({ kind: z.literal('separate-themes'), fromId: themeId }),
  'split-theme': z.strictObject({
    kind: z.literal('split-theme'),
    themeId: themeId.nullable(),
    intoId: newThemeId,
    statementIds: z.array(statementId).min(1).max(MOST_SPLIT_OFF),
  }),
  'set-theme-fineness': z.strictObject({
    kind: z.literal('set-theme-fineness'),
    fineness: themeFineness,
  }),
  'answer-scale': onItem('answer-scale').extend({ answer }),
  'choose-statements': z.strictObject({
    kind: z.literal('choose-statements'),
    statementIds: z.array(statementId).max(MOST_CHOSEN),
  }),
  'give-word': z.strictObject({ kind: z.literal('give-word'), word: writtenText }),
  'hide-word': z.strictObject({ kind: z.literal('hide-word'), word: writtenText, isHidden: z.boolean() }),
  'set-stage': z.strictObject({
    kind: z.literal('set-stage'),
    content: stageContent,
    title: writtenText.default(''),
  }),
  'clear-stage': bare('clear-stage'),
  'open-poll': z.strictObject({
    kind: z.literal('open-poll'),
    pollId,
    question: writtenText,
    options: z.array(writtenText).max(LIMITS.mostPollOptionCount),
  }),
  'answer-poll': z.strictObject({
    kind: z.literal('answer-poll'),
    pollId,
    option: z.int().min(0).max(LIMITS.mostPollOptionCount),
  }),
  'close-poll': z.strictObject({ kind: z.literal('close-poll'), pollId }),
  'write-note': z.strictObject({
    kind: z.literal('write-note'),
    noteId,
    statementId: statementId.nullable().default(null),
    text: writtenText,
  }),
  'withdraw-note': z.strictObject({ kind: z.literal('withdraw-note'), noteId }),
  'set-autopilot': z.strictObject({ kind: z.literal('set-autopilot'), isOn: z.boolean() }),
  'prompt-segment': z.strictObject({
    kind: z.literal('prompt-segment'),
    segment: z.int().min(1),
    text: writtenText,
  }),
  'withdraw-prompt': bare('withdraw-prompt'),
  announce: z.strictObject({ kind: z.literal('announce'), text: writtenText }),
  'withdraw-announcement': bare('withdraw-announcement'),
  'redact-text': z.strictObject({ kind: z.literal('redact-text'), what: redactable }),
} satisfies { readonly [K in GivenCommandKind]: z.ZodType<CommandOf<K>> };

/** A command of any kind that people may give. */
export const givenCommand = z.discriminatedUnion('kind', [
  schemas['change-session'],
  schemas['open-session'],
  schemas['open-lobby'],
  schemas['start-session'],
  schemas['close-session'],
  schemas['archive-session'],
  schemas['add-agenda-item'],
  schemas['change-agenda-item'],
  schemas['remove-agenda-item'],
  schemas['place-agenda-item'],
  schemas['open-agenda-item'],
  schemas['advance-agenda-item'],
  schemas['extend-agenda-item'],
  schemas['skip-agenda-item'],
  schemas['close-agenda-item'],
  schemas['reopen-agenda-item'],
  schemas['change-role'],
  schemas['choose-languages'],
  schemas['revoke-attendee'],
  schemas['mute-author'],
  schemas['unmute-author'],
  schemas['post-statement'],
  schemas['seed-statement'],
  schemas['withdraw-statement'],
  schemas['correct-statement'],
  schemas['raise-theme'],
  schemas['hide-statement'],
  schemas['restore-statement'],
  schemas['merge-statements'],
  schemas['separate-statement'],
  schemas['redact-statement'],
  schemas['deal-statements'],
  schemas['endorse-statement'],
  schemas['take-up-statement'],
  schemas['flag-statement'],
  schemas['clear-flags'],
  schemas['restore-flags'],
  schemas['name-theme'],
  schemas['place-statement'],
  schemas['release-statement'],
  schemas['merge-themes'],
  schemas['separate-themes'],
  schemas['split-theme'],
  schemas['set-theme-fineness'],
  schemas['answer-scale'],
  schemas['choose-statements'],
  schemas['give-word'],
  schemas['hide-word'],
  schemas['set-stage'],
  schemas['clear-stage'],
  schemas['open-poll'],
  schemas['answer-poll'],
  schemas['close-poll'],
  schemas['write-note'],
  schemas['withdraw-note'],
  schemas['set-autopilot'],
  schemas['prompt-segment'],
  schemas['withdraw-prompt'],
  schemas.announce,
  schemas['withdraw-announcement'],
  schemas['redact-text'],
]);

/** A command as a client sends it, with the id under which its answer is remembered. */
export const sentCommand = z.strictObject({ commandId, command: givenCommand });
export interface SentCommand {
  commandId: CommandId;
  command: GivenCommand;
}
