import type { Actor, CommandId, JournalEntry, SessionId, Timestamp } from '@app/dialogue';

/** A command that the journal has accepted before: who asked it, and the number of its last fact. */
export interface AcceptedCommand {
  by: Actor;
  seq: number;
}

/** The end of a session's journal, as it stands under the lock. */
export interface JournalTail {
  /** All entries after the number that was asked for. */
  entries: readonly JournalEntry[];
  /** The database's clock, never before the last entry's time. */
  at: Timestamp;
  /** Which of the commands asked about are in the journal already. */
  accepted: ReadonlyMap<CommandId, AcceptedCommand>;
}

export interface StoredSnapshot {
  seq: number;
  snapshot: string;
}

/** What was to be appended can never be stored as it is. Nothing of it was, and trying it again would not help. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';
}

/**
 * The journal of every session: facts numbered 1..N without a gap, never changed, durable before anyone is told.
 * Port; see `InMemoryJournal` for its twin, and `journalContract` in the tests for what both promise.
 */
export abstract class Journal {
  /** Makes room for a session's journal; does nothing when there is one. */
  abstract begin(sessionId: SessionId): Promise<void>;

  /**
   * Appends in one transaction: locks the session, hands over the tail, stores what `decide` returns, commits. When the
   * promise resolves the entries are durable. When it rejects they may or may not be: nothing that `decide` worked out
   * may be believed, and the state is to be folded anew.
   *
   * @param afterSeq the last entry that the caller knows
   * @param commandIds the commands about to be decided
   * @param decide called once, synchronously, under the lock; its entries continue the tail without a gap
   * @throws Refusal `not-found` when no journal was begun for the session
   * @throws NotStorable when an entry has something that the journal cannot hold
   */
  abstract append(
    sessionId: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
    decide: (tail: JournalTail) => readonly JournalEntry[],
  ): Promise<void>;

  /** Up to `limit` entries after `seq`, in order. */
  abstract readAfter(sessionId: SessionId, seq: number, limit: number): Promise<JournalEntry[]>;

  /** The number of the last entry of each session that has a journal. */
  abstract lastSeqs(sessionIds: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>>;

  /** The newest snapshot that this version of the kernel wrote; null when there is none. */
  abstract newestSnapshot(sessionId: SessionId, kernelVersion: number): Promise<StoredSnapshot | null>;

  /** Keeps a snapshot in place of any older one. */
  abstract saveSnapshot(sessionId: SessionId, kernelVersion: number, snapshot: StoredSnapshot): Promise<void>;

  /** Sessions with a journal, newest first. */
  abstract sessionIds(): Promise<SessionId[]>;
}
