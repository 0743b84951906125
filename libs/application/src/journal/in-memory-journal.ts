import {
  redactedTextIds,
  type CommandId,
  type JournalEntry,
  type SessionId,
  type TextId,
} from '@app/dialogue';
import { Refusal } from '../errors.js';
import { Journal, type AcceptedCommand, type JournalTail, type StoredSnapshot } from './journal.js';

interface Shelf {
  entries: JournalEntry[];
  texts: Map<TextId, string>;
  accepted: Map<CommandId, AcceptedCommand>;
  snapshot: (StoredSnapshot & { kernelVersion: number }) | null;
}

/** The journal of a process that keeps nothing: for tests and simulations. */
export class InMemoryJournal extends Journal {
  private readonly shelves = new Map<SessionId, Shelf>();

  constructor(private readonly now: () => number = Date.now) {
    super();
  }

  override begin(sessionId: SessionId): Promise<void> {
    if (!this.shelves.has(sessionId))
      this.shelves.set(sessionId, { entries: [], texts: new Map(), accepted: new Map(), snapshot: null });
    return Promise.resolve();
  }

  override async append(
    sessionId: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
    decide: (tail: JournalTail) => readonly JournalEntry[],
  ): Promise<void> {
    await Promise.resolve();
    const shelf = this.shelf(sessionId);
    const accepted = new Map<CommandId, AcceptedCommand>();
    for (const id of commandIds) {
      const earlier = shelf.accepted.get(id);
      if (earlier) accepted.set(id, earlier);
    }
    const entries = shelf.entries.slice(afterSeq).map((entry) => withText(entry, shelf.texts));
    const at = Math.max(shelf.entries.at(-1)?.at ?? 0, this.now());
    for (const entry of decide({ entries, at, accepted })) this.store(shelf, entry);
  }

  override readAfter(sessionId: SessionId, seq: number, limit: number): Promise<JournalEntry[]> {
    const { entries, texts } = this.shelf(sessionId);
    return Promise.resolve(entries.slice(seq, seq + limit).map((entry) => withText(entry, texts)));
  }

  override lastSeqs(sessionIds: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    const seqs = sessionIds.flatMap((id): [SessionId, number][] => {
      const shelf = this.shelves.get(id);
      return shelf ? [[id, shelf.entries.length]] : [];
    });
    return Promise.resolve(new Map(seqs));
  }

  override newestSnapshot(sessionId: SessionId, kernelVersion: number): Promise<StoredSnapshot | null> {
    const { snapshot } = this.shelf(sessionId);
    if (snapshot?.kernelVersion !== kernelVersion) return Promise.resolve(null);
    return Promise.resolve({ seq: snapshot.seq, snapshot: snapshot.snapshot });
  }

  override saveSnapshot(
    sessionId: SessionId,
    kernelVersion: number,
    snapshot: StoredSnapshot,
  ): Promise<void> {
    const shelf = this.shelf(sessionId);
    const redactedAfter = shelf.entries
      .slice(snapshot.seq)
      .some(({ fact }) => redactedTextIds(fact).length > 0);
    const isOlder = shelf.snapshot?.kernelVersion === kernelVersion && shelf.snapshot.seq > snapshot.seq;
    if (!redactedAfter && !isOlder) shelf.snapshot = { ...snapshot, kernelVersion };
    return Promise.resolve();
  }

  override sessionIds(): Promise<SessionId[]> {
    return Promise.resolve([...this.shelves.keys()].reverse());
  }

  removeAllOf(sessionId: SessionId): void {
    this.shelves.delete(sessionId);
  }

  private store(shelf: Shelf, entry: JournalEntry): void {
    if (entry.seq !== shelf.entries.length + 1) throw new Error(`Entry ${entry.seq} leaves a gap`);
    const { fact } = entry;
    if ('textId' in fact) {
      if (fact.text !== null) shelf.texts.set(fact.textId, fact.text);
      shelf.entries.push({ ...entry, fact: { ...fact, text: null } });
    } else shelf.entries.push(entry);
    for (const id of redactedTextIds(fact)) {
      shelf.texts.delete(id);
      shelf.snapshot = null;
    }
    shelf.accepted.set(entry.commandId, { by: entry.by, seq: entry.seq });
  }

  private shelf(sessionId: SessionId): Shelf {
    const shelf = this.shelves.get(sessionId);
    if (!shelf) throw new Refusal('not-found', 'sessionId');
    return shelf;
  }
}

const withText = (entry: JournalEntry, texts: ReadonlyMap<TextId, string>): JournalEntry =>
  'textId' in entry.fact
    ? { ...entry, fact: { ...entry.fact, text: texts.get(entry.fact.textId) ?? null } }
    : entry;
