import { InMemoryJournal, type CommandAnswer, type Journal } from '@app/application';
import type { CommandId, JournalEntry, SessionId } from '@app/dialogue';
import {
  announce,
  beginDialogue,
  contentOf,
  endorse,
  entriesOf,
  heardBy,
  openServing,
  seqOf,
  settled,
} from './live-dialogue.js';
import {
  connectionLost,
  neverReached,
  rolledBack,
  ScriptedJournal,
  signal,
  storedButUnheard,
  type AppendScript,
} from './scripted-journal.js';

async function faulty() {
  const inner = new InMemoryJournal();
  const id = await beginDialogue(inner);
  const journal = new ScriptedJournal(inner);
  const live = openServing(journal, id);
  return { inner, journal, id, live, seqBefore: await live.read(({ seq }) => seq) };
}

async function expectEachOnce(journal: Journal, id: SessionId, seqBefore: number, ids: readonly CommandId[]) {
  const stored = (await entriesOf(journal, id, seqBefore)).map(({ commandId }) => commandId);
  expect(stored.toSorted()).toEqual([...ids].toSorted());
}

const FAULTS: readonly [string, AppendScript[]][] = [
  ['fails before it reaches the journal', [neverReached]],
  ['is rolled back', [rolledBack]],
  ['is stored while the news of it gets lost', [storedButUnheard]],
  ['fails three times in a row', [neverReached, rolledBack, neverReached]],
  ['is stored unheard, and failing once more then', [storedButUnheard, neverReached]],
  ['is stored unheard, and rolled back then', [storedButUnheard, rolledBack]],
];

class UnreadableOnce extends ScriptedJournal {
  private hasFailed = false;

  override readAfter(...asked: Parameters<Journal['readAfter']>): Promise<JournalEntry[]> {
    if (this.hasFailed) return super.readAfter(...asked);
    this.hasFailed = true;
    return Promise.reject(connectionLost());
  }
}

describe('LiveSession when a commit', () => {
  it.each(FAULTS)('%s: answers with the number, stores once, tells once', async (_, scripts) => {
    const { inner, journal, id, live, seqBefore } = await faulty();
    const heard = heardBy(live);
    const commands = [endorse(0), endorse(1), endorse(2)];
    journal.scripts.push(...scripts);
    const seqs = (await Promise.all(commands.map((command) => live.run(command)))).map(seqOf);
    expect(seqs).toEqual([1, 2, 3].map((step) => seqBefore + step));
    await expectEachOnce(
      inner,
      id,
      seqBefore,
      commands.map(({ commandId }) => commandId),
    );
    expect(heard).toEqual(await entriesOf(inner, id, seqBefore));
    expect(await live.read(contentOf)).toBe(await openServing(inner, id).read(contentOf));
  });

  it.each(FAULTS)('%s: shows readers no state that was thrown away', async (_, scripts) => {
    const { journal, live, seqBefore } = await faulty();
    journal.scripts.push(...scripts);
    const answered = live.run(endorse(0));
    const shown = await Promise.all([
      live.read(({ counts }) => counts.endorsementCount),
      answered.then(() => live.read(({ counts, seq }) => [counts.endorsementCount, seq])),
    ]);
    expect(shown).toEqual([0, [1, seqBefore + 1]]);
  });

  it('is still being flushed while the state is folded anew: its entries come with the next lock', async () => {
    const { inner, journal, id, live, seqBefore } = await faulty();
    const heard = heardBy(live);
    const flushed = signal();
    journal.scripts.push(
      (store, decide) =>
        // Decided, and the connection breaks before the commit that the server is still to carry out.
        store((tail) => {
          const decided = decide(tail);
          void flushed.given.then(() => store(() => decided));
          return [];
        }).then(() => Promise.reject(connectionLost())),
      async (store, decide) => {
        flushed.give();
        await settled();
        await store(decide);
      },
    );
    const command = endorse(0);
    expect(await live.run(command)).toEqual({ seq: seqBefore + 1 });
    await expectEachOnce(inner, id, seqBefore, [command.commandId]);
    expect(heard).toEqual(await entriesOf(inner, id, seqBefore));
  });

  it('fails for longer than the patience: answers unavailable, and the same command later counts once', async () => {
    let now = 0;
    const inner = new InMemoryJournal();
    const id = await beginDialogue(inner);
    const journal = new ScriptedJournal(inner);
    const live = openServing(journal, id, { patienceMs: 5_000 }, {}, () => now);
    const seqBefore = await live.read(({ seq }) => seq);
    const heard = heardBy(live);
    journal.otherwise = () => {
      now += 1_000;
      return Promise.reject(connectionLost());
    };
    const command = endorse(0);
    expect(await live.run(command)).toMatchObject({ code: 'unavailable', retryAfterMs: 0 });
    expect(journal.batches).toHaveLength(5);
    expect(await entriesOf(inner, id, seqBefore)).toEqual([]);
    journal.otherwise = null;
    expect(await live.run(command)).toEqual({ seq: seqBefore + 1 });
    await expectEachOnce(inner, id, seqBefore, [command.commandId]);
    expect(heard).toHaveLength(1);
  });

  it('was stored although it was answered unavailable: sent again, it is answered from the journal', async () => {
    const inner = new InMemoryJournal();
    const id = await beginDialogue(inner);
    const journal = new ScriptedJournal(inner);
    const live = openServing(journal, id, { patienceMs: 0 });
    const seqBefore = await live.read(({ seq }) => seq);
    const heard = heardBy(live);
    journal.scripts.push(storedButUnheard);
    const command = endorse(0);
    expect(await live.run(command)).toMatchObject({ code: 'unavailable' });
    expect(await live.run(command)).toEqual({ seq: seqBefore + 1 });
    await expectEachOnce(inner, id, seqBefore, [command.commandId]);
    expect(heard).toEqual(await entriesOf(inner, id, seqBefore));
  });

  it('fails for longer than some can wait: only those are answered unavailable', async () => {
    let now = 0;
    const inner = new InMemoryJournal();
    const id = await beginDialogue(inner);
    const journal = new ScriptedJournal(inner);
    const live = openServing(journal, id, { patienceMs: 5_000 }, {}, () => now);
    const seqBefore = await live.read(({ seq }) => seq);
    const answers: Promise<CommandAnswer>[] = [];
    journal.scripts.push((store, decide) => {
      now += 4_000;
      answers.push(live.run(endorse(1)));
      now += 1_000;
      return neverReached(store, decide);
    });
    answers.unshift(live.run(endorse(0)));
    await settled();
    expect(await Promise.all(answers)).toEqual([
      expect.objectContaining({ code: 'unavailable' }),
      { seq: seqBefore + 1 },
    ]);
  });

  it('fails: refuses readers when no command waits, rather than let them wait', async () => {
    const { journal, inner, id } = await faulty();
    const live = openServing(new UnreadableOnce(inner), id);
    await expect(live.read(() => undefined)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await live.read(({ seq }) => seq)).toBe((await entriesOf(journal, id)).length);
  });
});

describe('LiveSession reports, and goes on,', () => {
  it('when a listener or a counter breaks: the others are told all the same', async () => {
    const { inner, id, seqBefore } = await faulty();
    const errors: unknown[] = [];
    const broken = new Error('somebody else broke');
    const hooks = {
      onError: (error: unknown) => void errors.push(error),
      onAnswer: () => {
        throw broken;
      },
    };
    const live = openServing(inner, id, {}, hooks);
    live.listen(() => {
      throw broken;
    });
    const heard = heardBy(live);
    await live.read(() => undefined);
    expect(await live.run(endorse(0))).toEqual({ seq: seqBefore + 1 });
    expect(await live.run(endorse(1))).toEqual({ seq: seqBefore + 2 });
    expect(heard.map(({ seq }) => seq)).toEqual([seqBefore + 1, seqBefore + 2]);
    expect(errors).toEqual([broken, broken, broken, broken]);
  });

  it('when a commit fails', async () => {
    const { inner, id } = await faulty();
    const journal = new ScriptedJournal(inner);
    const errors: unknown[] = [];
    const live = openServing(journal, id, {}, { onError: (error) => void errors.push(error) });
    journal.scripts.push(neverReached);
    await live.run(announce('Nog vijf minuten'));
    expect(errors).toEqual([connectionLost()]);
  });

  it('when it cannot report either', async () => {
    const { inner, id, seqBefore } = await faulty();
    const journal = new ScriptedJournal(inner);
    const onError = () => {
      throw new Error('the disk is full');
    };
    const live = openServing(journal, id, {}, { onError });
    journal.scripts.push(neverReached);
    expect(await live.run(endorse(0))).toEqual({ seq: seqBefore + 1 });
  });
});
