import type { Journal, StoredSnapshot } from '@app/application';
import { KERNEL_VERSION, toSnapshot, type JournalEntry } from '@app/dialogue';
import {
  announce,
  contentOf,
  endorse,
  entriesOf,
  heardBy,
  inMemoryDialogue,
  issued,
  ITEM,
  newId,
  openServing,
  ORGANISER,
  participant,
  SEEDED,
} from './live-dialogue.js';
import { ScriptedJournal, storedButUnheard } from './scripted-journal.js';

class WatchedJournal extends ScriptedJournal {
  readonly readFrom: number[] = [];
  hasSnapshots = true;

  override readAfter(...asked: Parameters<Journal['readAfter']>): Promise<JournalEntry[]> {
    this.readFrom.push(asked[1]);
    return super.readAfter(...asked);
  }

  override newestSnapshot(...asked: Parameters<Journal['newestSnapshot']>): Promise<StoredSnapshot | null> {
    return this.hasSnapshots ? super.newestSnapshot(...asked) : Promise.resolve(null);
  }
}

class FullJournal extends ScriptedJournal {
  override saveSnapshot(): Promise<void> {
    return Promise.reject(new Error('the disk is full'));
  }
}

async function withSnapshot() {
  const { journal, id } = await inMemoryDialogue();
  const live = openServing(journal, id, { snapshotEvery: 1 });
  await live.run(endorse(0));
  await live.drained();
  return { journal, id, live };
}

describe('snapshots', () => {
  it('are kept after so many entries, and not before', async () => {
    const { journal, id } = await inMemoryDialogue();
    const seqBefore = (await entriesOf(journal, id)).length;
    const live = openServing(journal, id, { snapshotEvery: seqBefore + 2 });
    await live.run(endorse(0));
    await live.drained();
    expect(await journal.newestSnapshot(id, KERNEL_VERSION)).toBeNull();
    await live.run(endorse(1));
    await live.drained();
    expect(await journal.newestSnapshot(id, KERNEL_VERSION)).toMatchObject({ seq: seqBefore + 2 });
  });

  it('are kept again each time that so many entries have come', async () => {
    const { journal, id } = await inMemoryDialogue();
    const live = openServing(journal, id, { snapshotEvery: 8 });
    const seqs = new Set<number>();
    for (let index = 0; index < 40; index += 1) {
      await live.run(endorse(index));
      await live.drained();
      seqs.add((await journal.newestSnapshot(id, KERNEL_VERSION))?.seq ?? 0);
    }
    // 16 entries prepare the dialogue, so a snapshot is due at once.
    expect([...seqs]).toEqual([17, 25, 33, 41, 49]);
  });

  it('fold to the same state as from scratch, also with entries after them', async () => {
    const { journal, id, live } = await withSnapshot();
    const later = openServing(journal, id, { snapshotEvery: 1_000_000 });
    await later.run(announce('Nog vijf minuten'));
    await later.run(endorse(1));
    const watched = new WatchedJournal(journal);
    const fromSnapshot = await openServing(watched, id).read(contentOf);
    watched.hasSnapshots = false;
    const fromScratch = await openServing(watched, id).read(contentOf);
    expect(watched.readFrom).toEqual([await live.read(({ seq }) => seq), 0]);
    expect(fromSnapshot).toBe(fromScratch);
  });

  it('go on serving commands as from scratch', async () => {
    const { journal, id } = await withSnapshot();
    const live = openServing(journal, id);
    const seq = await live.read((session) => session.seq);
    expect(await live.run(endorse(0))).toEqual({ seq: seq + 1 });
    expect(await live.read(({ counts }) => counts)).toMatchObject({ endorsementCount: 1, endorsingCount: 1 });
  });

  it('of another version of the kernel are ignored', async () => {
    const { journal, id } = await inMemoryDialogue();
    await journal.saveSnapshot(id, KERNEL_VERSION + 1, { seq: 3, snapshot: 'written by another kernel' });
    expect(await openServing(journal, id).read(({ seq }) => seq)).toBe((await entriesOf(journal, id)).length);
  });

  it('are dropped by a redaction, and the text is in none that comes after', async () => {
    const { journal, id, live } = await withSnapshot();
    const author = participant(0);
    const statementId = newId<typeof SEEDED>();
    const text = 'Mijn buurman heet Joost';
    await live.run(
      issued(author, {
        kind: 'post-statement',
        statementId,
        itemId: ITEM,
        intent: 'experience',
        text,
        language: null,
        buildsOnId: null,
        raisesTheme: false,
      }),
    );
    const stored = await live.read((session) => ({ seq: session.seq, snapshot: toSnapshot(session) }));
    await journal.saveSnapshot(id, KERNEL_VERSION, stored);
    expect((await journal.newestSnapshot(id, KERNEL_VERSION))?.snapshot).toContain(text);
    const quiet = openServing(journal, id, { snapshotEvery: 1_000_000 });
    await quiet.run(issued(ORGANISER, { kind: 'redact-statement', statementId }));
    expect(await journal.newestSnapshot(id, KERNEL_VERSION)).toBeNull();
    await journal.saveSnapshot(id, KERNEL_VERSION, stored);
    expect(await journal.newestSnapshot(id, KERNEL_VERSION)).toBeNull();
    await openServing(journal, id, { snapshotEvery: 1 }).run(endorse(1));
    expect(await openServing(journal, id).read(contentOf)).not.toContain(text);
  });

  it('newer than what listeners have heard do not make them miss entries', async () => {
    const { journal: inner, id } = await inMemoryDialogue();
    const journal = new ScriptedJournal(inner);
    const live = openServing(journal, id);
    const seqBefore = await live.read(({ seq }) => seq);
    const heard: JournalEntry[] = heardBy(live);
    const other = openServing(inner, id, { snapshotEvery: 1 });
    await other.run(endorse(0));
    await other.drained();
    journal.scripts.push(storedButUnheard);
    await live.run(endorse(1));
    expect(heard).toEqual(await entriesOf(inner, id, seqBefore));
  });

  it('that cannot be stored do not stop the session', async () => {
    const { journal: inner, id } = await inMemoryDialogue();
    const live = openServing(new FullJournal(inner), id, { snapshotEvery: 1 });
    await live.run(endorse(0));
    await live.drained();
    expect(await live.run(endorse(1))).toHaveProperty('seq');
  });
});
