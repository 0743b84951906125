import { Journal, type JournalTail, type StoredSnapshot } from '@app/application';
import type { CommandId, JournalEntry, SessionId } from '@app/dialogue';
import type { Random } from '../dialogue/random.js';

/** What a database may do to an append. `forgets` stores it and fails to say so. */
export type JournalMood = 'well' | 'slow' | 'fails' | 'forgets' | 'lies';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One process's way to a journal that many share: it takes time, and it breaks. */
export class ShakyJournal extends Journal {
  mood: JournalMood = 'well';

  constructor(
    private readonly journal: Journal,
    private readonly random: Random,
  ) {
    super();
  }

  override async append(
    sessionId: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
    decide: (tail: JournalTail) => readonly JournalEntry[],
  ): Promise<void> {
    await this.travel();
    // The mutant of the negative control: it answers before anything is stored, and then nothing is.
    if (this.mood === 'lies' && this.random.chance(0.2)) {
      await this.journal.append(sessionId, afterSeq, [], (tail) => {
        decide(tail);
        return [];
      });
      return;
    }
    await this.journal.append(sessionId, afterSeq, commandIds, decide);
    await this.travel();
    if (this.mood === 'forgets' && this.random.chance(0.5)) throw new Error('The connection was lost');
  }

  override begin(sessionId: SessionId): Promise<void> {
    return this.journal.begin(sessionId);
  }

  override async readAfter(sessionId: SessionId, seq: number, limit: number): Promise<JournalEntry[]> {
    await this.travel();
    return this.journal.readAfter(sessionId, seq, limit);
  }

  override async lastSeqs(sessionIds: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    await this.travel();
    return this.journal.lastSeqs(sessionIds);
  }

  override async newestSnapshot(id: SessionId, kernelVersion: number): Promise<StoredSnapshot | null> {
    await this.travel();
    return this.journal.newestSnapshot(id, kernelVersion);
  }

  override async saveSnapshot(id: SessionId, kernelVersion: number, snapshot: StoredSnapshot): Promise<void> {
    await this.travel();
    await this.journal.saveSnapshot(id, kernelVersion, snapshot);
  }

  override sessionIds(): Promise<SessionId[]> {
    return this.journal.sessionIds();
  }

  private async travel(): Promise<void> {
    await pause(1 + this.random.int(this.mood === 'slow' ? 3_000 : 5));
    if (this.mood === 'fails' && this.random.chance(0.7)) throw new Error('The database is away');
  }
}
