import { LiveSession, Refusal, type CommandAnswer } from '@app/application';
import type { CommandId, JournalEntry, SessionId } from '@app/dialogue';
import {
  announce,
  closeItem,
  contentOf,
  endorse,
  entriesOf,
  heardBy,
  inMemoryDialogue,
  issued,
  newId,
  openServing,
  participant,
  PARTICIPANTS,
  SEEDED,
  seqOf,
  settled,
} from './live-dialogue.js';
import { acknowledgedTooEarly, heldOpen, ScriptedJournal, signal } from './scripted-journal.js';

async function scripted() {
  const { journal: inner, id } = await inMemoryDialogue();
  const journal = new ScriptedJournal(inner);
  return { inner, journal, id, live: openServing(journal, id) };
}

const seqsOf = (entries: readonly JournalEntry[]): number[] => entries.map(({ seq }) => seq);

describe('LiveSession', () => {
  describe('while a commit is under way', () => {
    it('gathers commands and decides them together in the next one', async () => {
      const { journal, live } = await scripted();
      const gate = heldOpen();
      journal.scripts.push(gate.script);
      const first = endorse(0);
      const later = [endorse(1), endorse(2), endorse(3)];
      const answers = [live.run(first)];
      await gate.reached;
      answers.push(...later.map((command) => live.run(command)));
      await settled();
      expect(journal.batches).toEqual([[first.commandId]]);
      gate.open();
      const seqs = (await Promise.all(answers)).map(seqOf);
      expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
      expect(journal.batches).toEqual([[first.commandId], later.map(({ commandId }) => commandId)]);
    });

    it('decides at most so many together', async () => {
      const { journal: inner, id } = await inMemoryDialogue();
      const journal = new ScriptedJournal(inner);
      const live = openServing(journal, id, { batchCount: 3 });
      await Promise.all(PARTICIPANTS.map((_, index) => live.run(endorse(index))));
      expect(journal.batches.map(({ length }) => length)).toEqual([3, 3, 2]);
    });

    it('answers nobody, tells no listener and lets nobody read', async () => {
      const { journal, live } = await scripted();
      const gate = heldOpen();
      journal.scripts.push(gate.script);
      const noticed: string[] = [];
      const seqBefore = await live.read(({ seq }) => seq);
      live.listen(() => noticed.push('listener'));
      const answered = live.run(endorse(0)).then(() => noticed.push('answer'));
      await gate.reached;
      const read = live.read(({ seq }) => noticed.push(`reader at ${seq}`));
      await settled();
      expect(noticed).toEqual([]);
      gate.open();
      await Promise.all([answered, read]);
      expect(noticed.toSorted()).toEqual(['answer', 'listener', `reader at ${seqBefore + 1}`]);
    });

    it('would be caught when it answered before the commit (negative control)', async () => {
      const { journal, live } = await scripted();
      const commit = signal();
      journal.scripts.push(acknowledgedTooEarly(commit.given));
      const noticed: string[] = [];
      live.listen(() => noticed.push('listener'));
      void live.run(endorse(0)).then(() => noticed.push('answer'));
      await settled();
      expect(noticed).toEqual(['listener', 'answer']);
      commit.give();
    });
  });

  it('tells listeners every entry once, in order, before the next batch is decided', async () => {
    const { journal, live, id } = await scripted();
    const order: string[] = [];
    const heard = heardBy(live);
    live.listen((entries) => order.push(`heard ${entries.at(-1)?.seq}`));
    journal.otherwise = (store, decide) =>
      store((tail) => {
        order.push('decides');
        return decide(tail);
      });
    const seqBefore = await live.read(({ seq }) => seq);
    for (let round = 0; round < 3; round += 1)
      await Promise.all([live.run(endorse(0)), live.run(endorse(1))]);
    expect(seqsOf(heard)).toEqual([1, 2, 3, 4, 5, 6].map((step) => seqBefore + step));
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    expect(order).toEqual([2, 4, 6].flatMap((step) => ['decides', `heard ${seqBefore + step}`]));
  });

  it('gives listeners the state after the last entry', async () => {
    const { live } = await scripted();
    await live.read(() => undefined);
    const seen: boolean[] = [];
    live.listen((entries, session) => seen.push(session.seq === entries.at(-1)?.seq));
    await Promise.all([live.run(endorse(0)), live.run(endorse(1))]);
    expect(seen).toEqual([true]);
  });

  it('no longer tells a listener that ended its listening', async () => {
    const { live } = await scripted();
    const heard: number[] = [];
    const stop = live.listen((entries) => heard.push(entries.length));
    stop();
    await live.run(endorse(0));
    expect(heard).toEqual([]);
  });

  it('never shows a reader a state that the journal does not hold', async () => {
    const { inner, journal, live, id } = await scripted();
    journal.otherwise = async (store, decide) => {
      await settled();
      await store(decide);
      await settled();
    };
    const differences: string[] = [];
    const readers: Promise<void>[] = [];
    const answers: Promise<CommandAnswer>[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      answers.push(live.run(endorse(turn)));
      readers.push(
        live
          .read(async (session) => {
            const shown = contentOf(session);
            const fresh = await openServing(inner, id).read(contentOf);
            if (shown !== fresh) differences.push(`at ${session.seq}`);
          })
          .then((done) => done),
      );
      await Promise.resolve();
    }
    await Promise.all([...answers, ...readers]);
    expect(differences).toEqual([]);
  });

  it('rejects a reader that throws, and goes on', async () => {
    const { live } = await scripted();
    const read = live.read(() => {
      throw new Error('the reader broke');
    });
    await expect(read).rejects.toThrow('the reader broke');
    expect(await live.run(endorse(0))).toHaveProperty('seq');
  });

  it('answers the same command by the same actor with the same number', async () => {
    const { live, journal, id } = await scripted();
    const command = endorse(0);
    const seq = seqOf(await live.run(command));
    await live.run(endorse(1));
    expect(await live.run(command)).toEqual({ seq });
    const fresh = openServing(journal, id);
    expect(await fresh.run(command)).toEqual({ seq });
    expect(await entriesOf(journal, id, seq)).toHaveLength(1);
  });

  it('answers 50 simultaneous repetitions with the same number, and stores one', async () => {
    const { live, journal, id } = await scripted();
    const command = endorse(0);
    const seqBefore = await live.read(({ seq }) => seq);
    const answers = await Promise.all(Array.from({ length: 50 }, () => live.run(command)));
    expect(new Set(answers.map(seqOf)).size).toBe(1);
    expect(await entriesOf(journal, id, seqBefore)).toHaveLength(1);
  });

  it('answers with the last fact when a command has several', async () => {
    const { live, journal, id } = await scripted();
    const command = issued('system', { kind: 'close-session' });
    const seq = seqOf(await live.run(command));
    const entries = await entriesOf(journal, id);
    expect(entries.slice(-2).map(({ fact }) => fact.kind)).toEqual(['agenda-item-closed', 'session-closed']);
    expect(seq).toBe(entries.length);
    expect(await openServing(journal, id).run(command)).toEqual({ seq });
  });

  it('refuses the command id of somebody else, also within one batch', async () => {
    const { live, journal, id } = await scripted();
    const commandId = newId<CommandId>();
    const [first, second] = await Promise.all([
      live.run(endorse(0, commandId)),
      live.run(endorse(1, commandId)),
    ]);
    expect(first).toHaveProperty('seq');
    expect(second).toMatchObject({ code: 'command-id-taken', field: 'commandId' });
    expect(await openServing(journal, id).run(endorse(2, commandId))).toMatchObject({
      code: 'command-id-taken',
    });
  });

  it('decides a refused command afresh', async () => {
    const { live } = await scripted();
    const item = newId<typeof SEEDED>();
    const command = issued(participant(0), { kind: 'endorse-statement', statementId: item, answer: 1 });
    expect(await live.run(command)).toMatchObject({ code: 'unknown-statement' });
    const seeded = { itemId: (await live.read(({ agenda }) => agenda[0]?.id)) ?? null };
    if (seeded.itemId === null) throw new Error('No item');
    const writer = participant(1);
    const statement = {
      intent: 'tip',
      text: 'Nog een',
      language: null,
      buildsOnId: null,
      raisesTheme: false,
    } as const;
    const { itemId } = seeded;
    await live.run(issued(writer, { kind: 'post-statement', statementId: item, itemId, ...statement }));
    expect(await live.run(command)).toMatchObject({ code: 'not-dealt' });
    const deals = [[participant(0), [item]]] as const;
    await live.run(issued('system', { kind: 'deal-statements', epoch: 0, deals }));
    expect(await live.run(command)).toHaveProperty('seq');
  });

  it('refuses at once what does not fit in the queue', async () => {
    const { journal: inner, id } = await inMemoryDialogue();
    const journal = new ScriptedJournal(inner);
    const live = openServing(journal, id, { queueCount: 2, retryMs: 7 });
    const gate = heldOpen();
    journal.scripts.push(gate.script);
    const taken = [live.run(endorse(0))];
    await gate.reached;
    taken.push(live.run(endorse(1)), live.run(endorse(2)));
    expect(await live.run(endorse(3))).toMatchObject({ code: 'unavailable', retryAfterMs: 7 });
    gate.open();
    expect((await Promise.all(taken)).map(seqOf)).toHaveLength(3);
    expect(await live.run(endorse(3))).toHaveProperty('seq');
  });

  it('refuses commands and readers of a session that was never begun', async () => {
    const { journal } = await inMemoryDialogue();
    const live = openServing(journal, newId<SessionId>());
    expect(await live.run(closeItem())).toMatchObject({ code: 'not-found' });
    await expect(live.read(() => undefined)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('counts each answer with its kind', async () => {
    const { journal, id } = await inMemoryDialogue();
    const counted: [string, boolean][] = [];
    const live = openServing(
      journal,
      id,
      {},
      {
        onAnswer: (kind, answer) => void counted.push([kind, answer instanceof Refusal]),
      },
    );
    await Promise.all([live.run(endorse(0)), live.run(announce(''))]);
    expect(counted).toEqual([
      ['endorse-statement', false],
      ['announce', true],
    ]);
  });

  describe('recentAfter', () => {
    const recent = (live: LiveSession, seq: number) =>
      live.read(() => live.recentAfter(seq)?.map((entry) => entry.seq) ?? null);

    it('has the entries since, as long as they are kept', async () => {
      const { journal, id } = await inMemoryDialogue();
      const live = openServing(journal, id, { recentCount: 3 });
      const seqBefore = await live.read(({ seq }) => seq);
      expect(await recent(live, seqBefore)).toEqual([]);
      expect(await recent(live, seqBefore - 1)).toBeNull();
      for (let index = 0; index < 5; index += 1) await live.run(endorse(index));
      expect(await recent(live, seqBefore + 3)).toEqual([seqBefore + 4, seqBefore + 5]);
      expect(await recent(live, seqBefore)).toEqual([1, 2, 3, 4, 5].map((step) => seqBefore + step));
      for (let index = 0; index < 2; index += 1) await live.run(endorse(index));
      expect(await recent(live, seqBefore)).toBeNull();
      expect(await recent(live, seqBefore + 4)).toHaveLength(3);
    });

    it('has nothing for someone who claims to know more than there is', async () => {
      const { journal, id } = await inMemoryDialogue();
      const live = openServing(journal, id);
      expect(await recent(live, (await live.read(({ seq }) => seq)) + 1)).toBeNull();
    });
  });

  describe('being idle', () => {
    it('is not idle while held or at work', async () => {
      const { live } = await scripted();
      expect(live.isIdle).toBe(true);
      const letGo = live.hold();
      expect(live.isIdle).toBe(false);
      letGo();
      const answer = live.run(endorse(0));
      expect(live.isIdle).toBe(false);
      await answer;
      await live.drained();
      expect(live.isIdle).toBe(true);
    });

    it('is drained when everything taken in is answered', async () => {
      const { live } = await scripted();
      let answeredCount = 0;
      for (let index = 0; index < 20; index += 1)
        void live.run(endorse(index)).then(() => (answeredCount += 1));
      await live.drained();
      await settled();
      expect(answeredCount).toBe(20);
    });
  });
});
