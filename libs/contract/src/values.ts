import type {
  AgendaItemId,
  AttendeeId,
  CommandId,
  NoteId,
  PollId,
  SessionId,
  StatementId,
  ThemeId,
} from '@app/dialogue';
import { z } from 'zod';

const idOf = <Id extends string>() => z.uuid().transform((value) => value.toLowerCase() as Id);

export const sessionId = idOf<SessionId>();
export const agendaItemId = idOf<AgendaItemId>();
export const attendeeId = idOf<AttendeeId>();
export const statementId = idOf<StatementId>();
export const commandId = idOf<CommandId>();
export const pollId = idOf<PollId>();
export const noteId = idOf<NoteId>();
/** Made by a client. The software names the themes that it finds in its own way, so that neither takes the other's. */
export const newThemeId = idOf<ThemeId>();
export const themeId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .transform((value) => value as ThemeId);
export const themeFineness = z.number().min(0.25).max(4);

/** Refuses what PostgreSQL cannot store and what no reader can see: NUL and lone surrogates. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Bounds the size of a text before anyone counts its graphemes; the session's own limit comes later. */
const MOST_UNITS = 8_000;
export const writtenText = z.string().max(MOST_UNITS).refine(isStorable, 'malformed text').normalize('NFC');
export const shortText = z.string().trim().max(300).refine(isStorable, 'malformed text');

/** BCP 47 tag of a language and, if need be, a region. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);
export const languageTags = z.array(languageTag).min(1).max(10);
/** Which languages a person reads; the one in which they are written to is among them without being named. */
export const languagesRead = z.array(languageTag).max(10).default([]);

const isTimeZone = (name: string): boolean => {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
export const timeZone = z.string().max(64).refine(isTimeZone, 'not a time zone');

/** When a session may be planned to begin, in the time of Unix in milliseconds: from 2000 up to 2100. */
export const plannedStart = z
  .int()
  .min(Date.UTC(2000, 0, 1))
  .max(Date.UTC(2100, 0, 1));

const DAY_MS = 86_400_000;
export const durationMs = z.int().min(1_000).max(DAY_MS);

export const role = z.enum(['participant', 'moderator', 'organiser', 'editor', 'observer']);
export const intent = z.enum(['experience', 'tip', 'warning', 'question']);
export const concern = z.enum(['unclear', 'names-someone', 'hurtful', 'off-topic']);
export const agendaItemKind = z.enum([
  'presentation',
  'dialogue',
  'scale',
  'final-round',
  'convergence',
  'break',
]);
export const answer = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal('cannot-say'),
]);
