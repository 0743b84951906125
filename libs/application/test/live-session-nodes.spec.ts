import { LiveSessions, type LiveSession } from '@app/application';
import {
  closeItem,
  contentOf,
  endorse,
  entriesOf,
  heardBy,
  inMemoryDialogue,
  newId,
  openServing,
  seqOf,
} from './live-dialogue.js';
import { ScriptedJournal, storedButUnheard } from './scripted-journal.js';

async function twoNodes() {
  const { journal, id } = await inMemoryDialogue();
  const nodes = [openServing(journal, id), openServing(journal, id)] as const;
  const seqBefore = await nodes[0].read(({ seq }) => seq);
  await nodes[1].read(() => undefined);
  return { journal, id, nodes, seqBefore };
}

const contentsOf = (nodes: readonly LiveSession[]) => Promise.all(nodes.map((node) => node.read(contentOf)));

describe('two nodes that serve one session', () => {
  it('fold in and tell what the other appended', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const heard = heardBy(nodes[1]);
    await nodes[0].run(endorse(0));
    await nodes[0].run(endorse(1));
    expect(await nodes[1].run(endorse(2))).toEqual({ seq: seqBefore + 3 });
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    expect(await nodes[1].read(({ counts }) => counts.endorsementCount)).toBe(3);
  });

  it('decide against what the other appended', async () => {
    const { nodes } = await twoNodes();
    await nodes[0].run(closeItem());
    expect(await nodes[1].run(endorse(0))).toMatchObject({ code: 'agenda-item-closed' });
  });

  it('fold in what the other appended also when their own command is refused', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const heard = heardBy(nodes[1]);
    await nodes[0].run(closeItem());
    await nodes[1].run(endorse(0));
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
  });

  it('answer a command that the other accepted with the same number', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const command = endorse(0);
    const answers = await Promise.all(nodes.map((node) => node.run(command)));
    expect(answers.map(seqOf)).toEqual([seqBefore + 1, seqBefore + 1]);
    expect(await entriesOf(journal, id, seqBefore)).toHaveLength(1);
  });

  it('race without a gap, and converge', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const heard = nodes.map(heardBy);
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        for (let hop = 0; hop < index % 7; hop += 1) await Promise.resolve();
        return nodes[index % 2 === 0 ? 0 : 1].run(endorse(index));
      }),
    );
    const seqs = answers.map(seqOf).toSorted((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 400 }, (_, index) => seqBefore + index + 1));
    const closing = closeItem();
    await Promise.all(nodes.map((node) => node.run(closing)));
    const [one, other] = await contentsOf(nodes);
    expect(one).toBe(other);
    const entries = await entriesOf(journal, id, seqBefore);
    expect(heard).toEqual([entries, entries]);
  });

  it('hear the entries of the other once when their own commit failed meanwhile', async () => {
    const { journal: inner, id, nodes, seqBefore } = await twoNodes();
    const journal = new ScriptedJournal(inner);
    const shaky = openServing(journal, id);
    await shaky.read(() => undefined);
    const heard = heardBy(shaky);
    journal.scripts.push(async (store, decide) => {
      await nodes[0].run(endorse(0));
      await storedButUnheard(store, decide);
    });
    expect(await shaky.run(endorse(1))).toEqual({ seq: seqBefore + 2 });
    expect(heard).toEqual(await entriesOf(inner, id, seqBefore));
  });
});

describe('LiveSessions', () => {
  it('serves a session once, until it is idle and let go', async () => {
    const { journal, id } = await inMemoryDialogue();
    const sessions = new LiveSessions(journal);
    const live = sessions.of(id);
    expect(sessions.of(id)).toBe(live);
    const letGo = live.hold();
    sessions.evictIdle();
    expect(sessions.of(id)).toBe(live);
    letGo();
    sessions.evictIdle();
    expect(sessions.servedCount).toBe(0);
    expect(sessions.of(id)).not.toBe(live);
  });

  it('does not let go of a session with a command under way', async () => {
    const { journal, id } = await inMemoryDialogue();
    const sessions = new LiveSessions(journal);
    const answer = sessions.of(id).run(endorse(0));
    sessions.evictIdle();
    expect(sessions.servedCount).toBe(1);
    await sessions.drained();
    expect(await answer).toHaveProperty('seq');
  });

  it('names each session that it serves, now or from now on, to those who ask', async () => {
    const { journal, id } = await inMemoryDialogue();
    const sessions = new LiveSessions(journal);
    sessions.of(id);
    const named: string[] = [];
    sessions.onServed((live) => void named.push(live.id));
    const other = newId<typeof id>();
    sessions.of(other);
    sessions.of(other);
    expect(named).toEqual([id, other]);
  });

  it('passes on answers and errors of every session', async () => {
    const { journal: inner, id } = await inMemoryDialogue();
    const journal = new ScriptedJournal(inner);
    const sessions = new LiveSessions(journal);
    const answers: string[] = [];
    const errors: unknown[] = [];
    sessions.onAnswer((kind) => void answers.push(kind));
    sessions.onError((error) => void errors.push(error));
    journal.scripts.push(storedButUnheard);
    await sessions.of(id).run(endorse(0));
    expect(answers).toEqual(['endorse-statement']);
    expect(errors).toEqual([expect.any(Error)]);
  });
});
