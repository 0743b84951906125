import { Following, InMemoryBell, LiveSessions, type Journal } from '@app/application';
import { contentOf, endorse, entriesOf, heardBy, inMemoryDialogue } from './live-dialogue.js';
import { ScriptedJournal } from './scripted-journal.js';

/** Two processes on one journal, each following the other. */
async function twoProcesses() {
  const { journal, id } = await inMemoryDialogue();
  const bell = new InMemoryBell();
  const processes = [serving(journal, bell), serving(journal, bell)] as const;
  await Promise.all(processes.map(({ sessions }) => sessions.of(id).read(() => undefined)));
  return { journal, id, bell, processes };
}

function serving(journal: Journal, bell: InMemoryBell) {
  const sessions = new LiveSessions(journal);
  return { sessions, following: new Following(sessions, journal, bell) };
}

describe('Following', () => {
  it('hears of what another process appends when the bell rings', async () => {
    const { journal, id, processes } = await twoProcesses();
    const [one, other] = processes;
    for (const { following } of processes) following.start();
    const seqBefore = (await entriesOf(journal, id)).length;
    const heard = heardBy(other.sessions.of(id));
    await one.sessions.of(id).run(endorse(0));
    await other.sessions.drained();
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    await Promise.all(processes.map(({ following }) => following.stop()));
  });

  it('finds by looking what no bell told', async () => {
    const { journal, id, processes } = await twoProcesses();
    const [one, other] = processes;
    const seqBefore = (await entriesOf(journal, id)).length;
    const heard = heardBy(other.sessions.of(id));
    await one.sessions.of(id).run(endorse(0));
    expect(heard).toEqual([]);
    await other.following.look();
    await other.sessions.drained();
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
  });

  it('tells everything once, in order, through rings, looks and commands of its own', async () => {
    const { journal, id, processes } = await twoProcesses();
    const seqBefore = (await entriesOf(journal, id)).length;
    for (const { following } of processes) following.start();
    const heard = processes.map(({ sessions }) => heardBy(sessions.of(id)));
    await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        for (let hop = 0; hop < index % 5; hop += 1) await Promise.resolve();
        const { sessions, following } = processes[index % 2 === 0 ? 0 : 1];
        if (index % 11 === 0) await following.look();
        return sessions.of(id).run(endorse(index));
      }),
    );
    await Promise.all(processes.map(({ following }) => following.look()));
    await Promise.all(processes.map(({ sessions }) => sessions.drained()));
    const entries = await entriesOf(journal, id, seqBefore);
    expect(heard).toEqual([entries, entries]);
    const contents = await Promise.all(processes.map(({ sessions }) => sessions.of(id).read(contentOf)));
    expect(contents[0]).toBe(contents[1]);
    await Promise.all(processes.map(({ following }) => following.stop()));
  });

  it('is not led astray by a ring for what is not there', async () => {
    const { id, bell, processes } = await twoProcesses();
    const [, other] = processes;
    other.following.start();
    const heard = heardBy(other.sessions.of(id));
    bell.ring(id, 1_000_000);
    await other.sessions.drained();
    expect(heard).toEqual([]);
    await other.following.stop();
  });

  it('does not fold a session that it does not serve', async () => {
    const { journal: inner, id } = await inMemoryDialogue();
    const journal = new ScriptedJournal(inner);
    const bell = new InMemoryBell();
    const { sessions, following } = serving(journal, bell);
    following.start();
    bell.ring(id, 1_000_000);
    expect(sessions.servedCount).toBe(0);
    await following.stop();
  });
});
