import { Journal, type JournalTail, type StoredSnapshot } from '@app/application';
import type { CommandId, JournalEntry, SessionId } from '@app/dialogue';

type Decide = (tail: JournalTail) => readonly JournalEntry[];
/** What happens to one append; `store` carries it out on the journal underneath. */
export type AppendScript = (store: (decide: Decide) => Promise<void>, decide: Decide) => Promise<void>;

export const connectionLost = (): Error => new Error('The connection was lost');

/** Fails without having reached the database. */
export const neverReached: AppendScript = () => Promise.reject(connectionLost());

/** Decides, and is then rolled back. */
export const rolledBack: AppendScript = (store, decide) =>
  store((tail) => {
    decide(tail);
    throw connectionLost();
  });

/** Commits, but the news of it gets lost. */
export const storedButUnheard: AppendScript = async (store, decide) => {
  await store(decide);
  throw connectionLost();
};

/** Says that it has committed as soon as it has decided, and commits later: what a journal must never do. */
export const acknowledgedTooEarly =
  (commit: Promise<void>): AppendScript =>
  (store, decide) =>
    new Promise((resolve, reject) => {
      store((tail) => {
        const decided = decide(tail);
        void commit.then(() => store(() => decided));
        resolve();
        return [];
      }).catch(reject);
    });

export interface Signal {
  given: Promise<void>;
  give: () => void;
}

export function signal(): Signal {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

export interface Gate {
  script: AppendScript;
  /** Resolves when an append stands before the gate: decided, and not yet known to be durable. */
  reached: Promise<void>;
  open: () => void;
}

/** Holds the commit of one append until it is opened. */
export function heldOpen(): Gate {
  const opened = signal();
  const reached = signal();
  const script: AppendScript = async (store, decide) => {
    await store(decide);
    reached.give();
    await opened.given;
  };
  return { script, reached: reached.given, open: opened.give };
}

/** A journal that does with its next appends as it is told, and otherwise what the journal underneath does. */
export class ScriptedJournal extends Journal {
  readonly batches: CommandId[][] = [];
  readonly scripts: AppendScript[] = [];
  /** For every append without a script of its own. */
  otherwise: AppendScript | null = null;

  constructor(private readonly journal: Journal) {
    super();
  }

  override append(
    id: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
    decide: Decide,
  ): Promise<void> {
    this.batches.push([...commandIds]);
    const store = (inner: Decide) => this.journal.append(id, afterSeq, commandIds, inner);
    const script = this.scripts.shift() ?? this.otherwise;
    return script ? script(store, decide) : store(decide);
  }

  override begin(id: SessionId): Promise<void> {
    return this.journal.begin(id);
  }
  override readAfter(id: SessionId, seq: number, limit: number): Promise<JournalEntry[]> {
    return this.journal.readAfter(id, seq, limit);
  }
  override lastSeqs(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    return this.journal.lastSeqs(ids);
  }
  override newestSnapshot(id: SessionId, kernelVersion: number): Promise<StoredSnapshot | null> {
    return this.journal.newestSnapshot(id, kernelVersion);
  }
  override saveSnapshot(id: SessionId, kernelVersion: number, snapshot: StoredSnapshot): Promise<void> {
    return this.journal.saveSnapshot(id, kernelVersion, snapshot);
  }
  override sessionIds(): Promise<SessionId[]> {
    return this.journal.sessionIds();
  }
}
