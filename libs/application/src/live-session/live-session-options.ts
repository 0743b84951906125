import type { CommandKind, JournalEntry, Session, SessionId } from '@app/dialogue';
import type { CommandAnswer, ErrorListener } from './decide-batch.js';

export interface LiveSessionOptions {
  /** Most commands decided in one transaction. */
  batchCount: number;
  /** Most commands that may wait; beyond it a command is refused at once. */
  queueCount: number;
  /** How long a command may wait for the journal before it is answered `unavailable`. */
  patienceMs: number;
  /** Pause before trying again after the journal failed. */
  retryMs: number;
  /** Entries kept in memory for clients that missed a few. */
  recentCount: number;
  /** Entries after which a new snapshot is worth its cost, and so the most that a cold start has to fold. */
  snapshotEvery: number;
}

export const LIVE_SESSION_DEFAULTS: LiveSessionOptions = {
  batchCount: 1_000,
  queueCount: 20_000,
  patienceMs: 10_000,
  retryMs: 200,
  recentCount: 5_000,
  snapshotEvery: 50_000,
};

/** Told of every entry once, in order, after its commit; the session is the state after the last of them. */
export type EntriesListener = (entries: readonly JournalEntry[], session: Session) => void;
/** Told of every answer, for those who count and time. */
export type AnswerListener = (kind: CommandKind, answer: CommandAnswer, waitedMs: number) => void;
/** Told after a commit of this process that the session's journal has grown to a number. */
export type AppendListener = (sessionId: SessionId, seq: number) => void;
export interface LiveSessionHooks {
  onAnswer?: AnswerListener;
  onAppended?: AppendListener;
  onError?: ErrorListener;
}
