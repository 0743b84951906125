import {
  emptySession,
  evolve,
  fromSnapshot,
  KERNEL_VERSION,
  toSnapshot,
  type CommandKind,
  type IssuedCommand,
  type JournalEntry,
  type Session,
  type SessionId,
} from '@app/dialogue';
import { Refusal } from '../errors.js';
import type { Journal } from '../journal/journal.js';
import { decideBatch, type CommandAnswer } from './decide-batch.js';

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
  /** Entries after which a new snapshot is worth its cost. */
  snapshotEvery: number;
}

export const LIVE_SESSION_DEFAULTS: LiveSessionOptions = {
  batchCount: 1_000,
  queueCount: 20_000,
  patienceMs: 10_000,
  retryMs: 200,
  recentCount: 5_000,
  snapshotEvery: 20_000,
};

interface Waiting {
  issued: IssuedCommand;
  since: number;
  answer: (answer: CommandAnswer) => void;
}

/** Told of every entry once, in order, after its commit; the session is the state after the last of them. */
export type EntriesListener = (entries: readonly JournalEntry[], session: Session) => void;
/** Told of every answer, for those who count and time. */
export type AnswerListener = (kind: CommandKind, answer: CommandAnswer, waitedMs: number) => void;
export type SettledReader = (session: Session) => void;

const READ_COUNT = 10_000;

/**
 * One session as this process serves it: the folded state, and the queue of commands for its journal.
 *
 * Commands that arrive while a commit is under way are decided together in the next one. Between deciding and the
 * commit's return the state is ahead of the journal, so nobody reads it then: listeners and readers are called when a
 * commit has returned, before the next batch is decided. After a failed commit the state is thrown away and folded
 * anew, and the commands are tried again; those that the journal has after all are answered from it.
 */
export class LiveSession {
  private session: Session | null = null;
  private publishedSeq: number | null = null;
  private recent: JournalEntry[] = [];
  private snapshotSeq = 0;
  private queue: Waiting[] = [];
  private readers: { read: SettledReader; fail: (error: Error) => void }[] = [];
  private readonly listeners = new Set<EntriesListener>();
  private readonly holds = new Set<symbol>();
  private work: Promise<void> | null = null;
  private saving: Promise<void> | null = null;

  constructor(
    readonly id: SessionId,
    private readonly journal: Journal,
    private readonly options: LiveSessionOptions = LIVE_SESSION_DEFAULTS,
    private readonly now: () => number = Date.now,
    private readonly onAnswer: AnswerListener = () => undefined,
  ) {}

  /** Decides a command and answers it once its facts are durable. Never rejects. */
  run(issued: IssuedCommand): Promise<CommandAnswer> {
    if (this.queue.length >= this.options.queueCount)
      return Promise.resolve(new Refusal('unavailable', undefined, undefined, this.options.retryMs));
    const since = this.now();
    return new Promise((resolve) => {
      const answer = (given: CommandAnswer) => {
        this.onAnswer(issued.command.kind, given, this.now() - since);
        resolve(given);
      };
      this.queue.push({ issued, since, answer });
      this.wake();
    });
  }

  /** Reads the state at a moment when it equals the journal. What `read` returns must not keep hold of the state. */
  read<T>(read: (session: Session) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.readers.push({
        read: (session) => {
          try {
            resolve(read(session));
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        },
        fail: reject,
      });
      this.wake();
    });
  }

  /** Entries after `seq` when they are still in memory; null when they are not. Call inside `read`. */
  recentAfter(seq: number): readonly JournalEntry[] | null {
    const upto = this.publishedSeq ?? 0;
    if (seq > upto || upto - seq > this.recent.length) return null;
    return this.recent.slice(this.recent.length - (upto - seq));
  }

  /** @returns a function that ends the listening */
  listen(listener: EntriesListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Keeps the session in memory while somebody looks at it.
   *
   * @returns a function that lets go
   */
  hold(): () => void {
    const held = Symbol('held');
    this.holds.add(held);
    return () => void this.holds.delete(held);
  }

  get isIdle(): boolean {
    return this.work === null && this.holds.size === 0;
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    while (this.work) await this.work;
    await this.saving;
  }

  private wake(): void {
    this.work ??= this.workOff().finally(() => {
      this.work = null;
      if (this.queue.length > 0 || this.readers.length > 0) this.wake();
    });
  }

  private async workOff(): Promise<void> {
    await Promise.resolve();
    while (this.queue.length > 0 || this.readers.length > 0) {
      const batch = this.queue.splice(0, this.options.batchCount);
      try {
        await this.settle(batch);
      } catch (error) {
        this.session = null;
        if (error instanceof Refusal) this.refuseAll(batch, error);
        else await this.waitAndRetry(batch);
      }
    }
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    const session = this.session ?? (await this.fold());
    this.session = session;
    this.callReaders(session);
    if (batch.length === 0) return;
    let published: JournalEntry[] = [];
    let answers: CommandAnswer[] = [];
    const commands = batch.map(({ issued }) => issued);
    const commandIds = commands.map(({ commandId }) => commandId);
    await this.journal.append(this.id, session.seq, commandIds, (tail) => {
      const decided = decideBatch(session, tail, commands);
      published = [...tail.entries, ...decided.entries];
      answers = decided.answers;
      return decided.entries;
    });
    this.publish(published, session);
    batch.forEach(({ answer }, index) => answer(answers[index] ?? new Refusal('unavailable')));
    this.callReaders(session);
    this.keepSnapshot(session);
  }

  /** The state of the journal now, with everything told that listeners have not heard yet. */
  private async fold(): Promise<Session> {
    const stored = await this.journal.newestSnapshot(this.id, KERNEL_VERSION);
    const unheardFrom = this.publishedSeq ?? Number.MAX_SAFE_INTEGER;
    const usable = stored !== null && stored.seq <= unheardFrom ? stored : null;
    const session = usable === null ? emptySession(this.id) : fromSnapshot(usable.snapshot);
    this.snapshotSeq = usable?.seq ?? 0;
    const unheard: JournalEntry[] = [];
    for (;;) {
      const entries = await this.journal.readAfter(this.id, session.seq, READ_COUNT);
      for (const entry of entries) {
        evolve(session, entry);
        if (entry.seq > unheardFrom) unheard.push(entry);
      }
      if (entries.length < READ_COUNT) break;
    }
    this.publishedSeq ??= session.seq;
    this.publish(unheard, session);
    return session;
  }

  private publish(entries: readonly JournalEntry[], session: Session): void {
    if (entries.length === 0) return;
    this.publishedSeq = session.seq;
    this.recent.push(...entries);
    if (this.recent.length > 2 * this.options.recentCount)
      this.recent = this.recent.slice(-this.options.recentCount);
    for (const listener of this.listeners) listener(entries, session);
  }

  private callReaders(session: Session): void {
    for (const { read } of this.readers.splice(0)) read(session);
  }

  /** A snapshot only saves time: when it cannot be stored, the next fold reads more entries. */
  private keepSnapshot(session: Session): void {
    if (this.saving || session.seq - this.snapshotSeq < this.options.snapshotEvery) return;
    this.snapshotSeq = session.seq;
    const stored = { seq: session.seq, snapshot: toSnapshot(session) };
    this.saving = this.journal
      .saveSnapshot(this.id, KERNEL_VERSION, stored)
      .catch(() => undefined)
      .finally(() => (this.saving = null));
  }

  private refuseAll(batch: readonly Waiting[], refusal: Refusal): void {
    for (const { answer } of batch) answer(refusal);
    for (const { fail } of this.readers.splice(0)) fail(refusal);
  }

  /** Puts the batch back in front, less what has waited too long: that is answered `unavailable`, never as done. */
  private async waitAndRetry(batch: readonly Waiting[]): Promise<void> {
    const deadline = this.now() - this.options.patienceMs;
    const waiting = [...batch, ...this.queue];
    this.queue = waiting.filter(({ since }) => since > deadline);
    const refusal = new Refusal('unavailable', undefined, undefined, this.options.retryMs);
    for (const { answer, since } of waiting) if (since <= deadline) answer(refusal);
    if (this.queue.length === 0) for (const { fail } of this.readers.splice(0)) fail(refusal);
    await new Promise((resolve) => setTimeout(resolve, this.options.retryMs));
  }
}
