import {
  emptySession,
  evolve,
  fromSnapshot,
  KERNEL_VERSION,
  toSnapshot,
  UnknownFact,
  type IssuedCommand,
  type JournalEntry,
  type Session,
  type SessionId,
} from '@app/dialogue';
import { Refusal } from '../errors.js';
import { NotStorable, type Journal, type JournalTail } from '../journal/journal.js';
import { decideBatch, type CommandAnswer, type DecidedBatch } from './decide-batch.js';
import {
  LIVE_SESSION_DEFAULTS,
  type EntriesListener,
  type LiveSessionHooks,
  type LiveSessionOptions,
} from './live-session-options.js';
import { RecentEntries } from './recent-entries.js';

interface Waiting {
  issued: IssuedCommand;
  since: number;
  answer: (answer: CommandAnswer) => void;
}

const READ_COUNT = 10_000;

/**
 * One session as this process serves it: the folded state, and the queue of commands for its journal.
 *
 * Commands that arrive while a commit is under way are decided together in the next one. Between deciding and the
 * commit's return the state is ahead of the journal, so nobody reads it then: listeners and readers are called when a
 * commit has returned, before the next batch is decided. After a failed commit the state is thrown away and folded
 * anew, and the commands are tried again; those that the journal has after all are answered from it. A batch that can
 * never be stored is tried one command at a time, so that only the one at fault is refused.
 */
export class LiveSession {
  private session: Session | null = null;
  private publishedSeq: number | null = null;
  private readonly recent: RecentEntries;
  private snapshotSeq = 0;
  private queue: Waiting[] = [];
  /** Set once the journal is gone, or has a fact that this version does not know: it cannot be followed. */
  private hasLostTrack = false;
  /** The journal is said to reach so far. */
  private heardSeq = 0;
  /** So many of the commands in front are tried one at a time. */
  private oneByOneCount = 0;
  private readers: { read: (session: Session) => void; fail: (error: Error) => void }[] = [];
  private readonly listeners = new Set<EntriesListener>();
  private readonly holds = new Set<symbol>();
  private work: Promise<void> | null = null;
  private saving: Promise<void> | null = null;

  constructor(
    readonly id: SessionId,
    private readonly journal: Journal,
    private readonly options: LiveSessionOptions = LIVE_SESSION_DEFAULTS,
    private readonly hooks: LiveSessionHooks = {},
    private readonly now: () => number = Date.now,
  ) {
    this.recent = new RecentEntries(options.recentCount);
  }

  /** Decides a command and answers it once its facts are durable. Never rejects. */
  run(issued: IssuedCommand): Promise<CommandAnswer> {
    if (this.hasLostTrack || this.queue.length >= this.options.queueCount)
      return Promise.resolve(this.unavailable());
    const since = this.now();
    return new Promise((resolve) => {
      const answer = (given: CommandAnswer) => {
        resolve(given);
        this.attempt(() => this.hooks.onAnswer?.(issued.command.kind, given, this.now() - since));
      };
      this.queue.push({ issued, since, answer });
      this.wake();
    });
  }

  /** Reads the state at a moment when it equals the journal. What `read` returns must not keep hold of the state. */
  read<T>(read: (session: Session) => T): Promise<T> {
    if (this.hasLostTrack) return Promise.reject(this.unavailable());
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

  /** Reads on, when the journal is said to have grown past what is known here and there is something known here. */
  hearOf(seq: number): void {
    if (this.hasLostTrack || this.publishedSeq === null || seq <= this.publishedSeq) return;
    this.heardSeq = Math.max(this.heardSeq, seq);
    this.wake();
  }

  /** Entries after `seq` when they are still in memory; null when they are not. Call inside `read`. */
  recentAfter(seq: number): readonly JournalEntry[] | null {
    return this.recent.last((this.publishedSeq ?? 0) - seq);
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

  /** Its journal is gone: from now on nothing is decided or read here. */
  end(): void {
    this.hasLostTrack = true;
    this.session = null;
    this.recent.clear();
    this.refuseAll(this.queue.splice(0), this.unavailable());
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    while (this.work) await this.work;
    await this.saving;
  }

  private wake(): void {
    this.work ??= this.workOff().finally(() => {
      this.work = null;
      if (this.hasWork) this.wake();
    });
  }

  private get hasWork(): boolean {
    return this.queue.length > 0 || this.readers.length > 0 || this.heardSeq > (this.publishedSeq ?? 0);
  }

  private async workOff(): Promise<void> {
    await Promise.resolve();
    while (this.hasWork) {
      const batch = this.nextBatch();
      try {
        await this.settle(batch);
      } catch (error) {
        this.session = null;
        this.heardSeq = 0;
        if (error instanceof Refusal) this.refuseAll(batch, error);
        else if (error instanceof UnknownFact) this.loseTrack(batch, error);
        else {
          this.report(error);
          if (error instanceof NotStorable) this.findUnstorable(batch);
          else await this.waitAndRetry(batch);
        }
      }
    }
  }

  private nextBatch(): Waiting[] {
    if (this.oneByOneCount === 0) return this.queue.splice(0, this.options.batchCount);
    this.oneByOneCount -= 1;
    return this.queue.splice(0, 1);
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    const session = this.session ?? (await this.fold());
    this.session = session;
    if (batch.length === 0 && this.heardSeq > session.seq) await this.readOn(session);
    this.callReaders(session);
    if (batch.length === 0) return;
    let published: JournalEntry[] = [];
    let appended = false;
    let answers: CommandAnswer[] = [];
    const commands = batch.map(({ issued }) => issued);
    const commandIds = commands.map(({ commandId }) => commandId);
    await this.journal.append(this.id, session.seq, commandIds, (tail) => {
      const decided = this.decide(session, tail, commands);
      published = [...tail.entries, ...decided.entries];
      appended = decided.entries.length > 0;
      answers = decided.answers;
      return decided.entries;
    });
    this.publish(published, session);
    if (appended) this.attempt(() => this.hooks.onAppended?.(this.id, session.seq));
    batch.forEach(({ answer }, index) => answer(answers[index] ?? new Refusal('unavailable')));
    this.callReaders(session);
    this.keepSnapshot(session);
  }

  /** Folds in and tells what other processes appended. */
  private async readOn(session: Session): Promise<void> {
    const entries = await this.journal.readAfter(this.id, session.seq, READ_COUNT);
    for (const entry of entries) evolve(session, entry);
    this.publish(entries, session);
    if (entries.length < READ_COUNT) this.heardSeq = 0;
  }

  /** @throws NotStorable when the rules break on a fact of their own */
  private decide(session: Session, tail: JournalTail, commands: readonly IssuedCommand[]): DecidedBatch {
    try {
      return decideBatch(session, tail, commands, (error) => this.report(error));
    } catch (cause) {
      if (cause instanceof UnknownFact) throw cause;
      throw new NotStorable('The state cannot follow what was decided', { cause });
    }
  }

  /** The state of the journal now, with everything told that listeners have not heard yet. */
  private async fold(): Promise<Session> {
    const stored = await this.journal.newestSnapshot(this.id, KERNEL_VERSION);
    const unheardFrom = this.publishedSeq ?? Number.MAX_SAFE_INTEGER;
    const usable = stored !== null && stored.seq <= unheardFrom ? stored : null;
    const session = usable === null ? emptySession(this.id) : fromSnapshot(usable.snapshot);
    this.snapshotSeq = usable?.seq ?? 0;
    const unheard: JournalEntry[] = [];
    for await (const entries of this.entriesAfter(session.seq)) {
      for (const entry of entries) evolve(session, entry);
      if (session.seq > unheardFrom) unheard.push(...entries.filter(({ seq }) => seq > unheardFrom));
    }
    this.publishedSeq ??= session.seq;
    this.publish(unheard, session);
    return session;
  }

  /** All later entries, some at a time; the next are on their way while the last are folded. */
  private async *entriesAfter(seq: number): AsyncGenerator<readonly JournalEntry[]> {
    const read = (after: number) => {
      const reading = this.journal.readAfter(this.id, after, READ_COUNT);
      // Heard when its turn comes; if that never comes, its failure is nobody's concern.
      reading.catch(() => undefined);
      return reading;
    };
    for (let reading = read(seq), after = seq; ; after += READ_COUNT) {
      const entries = await reading;
      if (entries.length < READ_COUNT) {
        yield entries;
        return;
      }
      reading = read(after + READ_COUNT);
      yield entries;
    }
  }

  private publish(entries: readonly JournalEntry[], session: Session): void {
    if (entries.length === 0) return;
    this.publishedSeq = session.seq;
    this.recent.push(entries);
    for (const listener of this.listeners) this.attempt(() => listener(entries, session));
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

  /** A node of a newer version may go on; this one says that it cannot, until the session is let go here. */
  private loseTrack(batch: readonly Waiting[], error: UnknownFact): void {
    this.hasLostTrack = true;
    this.report(error);
    this.refuseAll([...batch, ...this.queue.splice(0)], this.unavailable());
  }

  private unavailable(): Refusal {
    return new Refusal('unavailable', undefined, undefined, this.options.retryMs);
  }

  /** Tries the commands of the batch one at a time; one that comes back alone is at fault. */
  private findUnstorable(batch: readonly Waiting[]): void {
    if (batch.length === 1) for (const { answer } of batch) answer(new Refusal('unavailable'));
    else {
      this.oneByOneCount = batch.length;
      this.queue.unshift(...batch);
    }
  }

  /** Puts the batch back in front, less what has waited too long: that is answered `unavailable`, never as done. */
  private async waitAndRetry(batch: readonly Waiting[]): Promise<void> {
    const deadline = this.now() - this.options.patienceMs;
    const waiting = [...batch, ...this.queue];
    this.queue = waiting.filter(({ since }) => since > deadline);
    for (const { answer, since } of waiting) if (since <= deadline) answer(this.unavailable());
    if (this.queue.length === 0) for (const { fail } of this.readers.splice(0)) fail(this.unavailable());
    await new Promise((resolve) => setTimeout(resolve, this.options.retryMs));
  }

  /** Calls someone whose failure is not ours. */
  private attempt(call: () => void): void {
    try {
      call();
    } catch (error) {
      this.report(error);
    }
  }

  private report(error: unknown): void {
    try {
      this.hooks.onError?.(error);
    } catch {
      // Whoever keeps the log cannot write it; the session goes on.
    }
  }
}
