export { APPLICATION_ERROR_CODES, Refusal, type ApplicationErrorCode, type ErrorCode } from './errors.js';
export { Journal, type AcceptedCommand, type JournalTail, type StoredSnapshot } from './journal/journal.js';
export { InMemoryJournal } from './journal/in-memory-journal.js';
export { decideBatch, type CommandAnswer, type DecidedBatch } from './live-session/decide-batch.js';
export {
  LIVE_SESSION_DEFAULTS,
  LiveSession,
  type EntriesListener,
  type LiveSessionOptions,
} from './live-session/live-session.js';
