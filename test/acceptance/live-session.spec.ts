import { NotStorable, Refusal, type CommandAnswer, type LiveSession } from '@app/application';
import { KERNEL_VERSION, toSnapshot, type JournalEntry, type SessionId } from '@app/dialogue';
import { persistenceTables, PostgresJournal } from '@app/persistence';
import { Client, Pool, type PoolClient } from 'pg';
import {
  announce,
  beginDialogue,
  closeItem,
  contentOf,
  endorse,
  entriesOf,
  heardBy,
  issued,
  ITEM,
  newId,
  openServing,
  ORGANISER,
  participant,
  PARTICIPANTS,
  SEEDED,
  seqOf,
} from '../../libs/application/test/live-dialogue.js';
import { ScriptedJournal, signal, storedButUnheard } from '../../libs/application/test/scripted-journal.js';
import { databaseOn, embeddedServer, type TestDatabase } from '../support/test-database.js';

let server: Awaited<ReturnType<typeof embeddedServer>>;
let database: TestDatabase;
const pools: Pool[] = [];

/** A pool as a node has it; `timeouts` in place of the ones that it would wait for. */
function poolWith(timeouts: { lock_timeout?: number } = {}): Pool {
  const pool = new Pool({ connectionString: database.url, pipeline: true, max: 4, ...timeouts });
  pool.on('error', () => undefined);
  pools.push(pool);
  return pool;
}

beforeAll(async () => {
  server = await embeddedServer();
  database = await databaseOn(server.url, [persistenceTables]);
}, 60_000);

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});

afterAll(async () => {
  await database.drop();
  await server.stop();
});

/** Two nodes, each with a pool of its own, that serve one session. */
async function twoNodes() {
  const journals = [new PostgresJournal(poolWith()), new PostgresJournal(poolWith())] as const;
  const [journal] = journals;
  const id = await beginDialogue(journal);
  const nodes = [openServing(journals[0], id), openServing(journals[1], id)] as const;
  const seqBefore = await nodes[0].read(({ seq }) => seq);
  await nodes[1].read(() => undefined);
  return { journals, journal, id, nodes, seqBefore };
}

/** Holds the lock of the session until it is let go. */
async function lockHeld(id: SessionId) {
  const client = new Client(database.url);
  await client.connect();
  await client.query('begin');
  await client.query('select from session where session_id = $1 for update', [id]);
  return {
    letGo: async () => {
      await client.query('rollback');
      await client.end();
    },
  };
}

async function expectSame(nodes: readonly LiveSession[], journal: PostgresJournal, id: SessionId) {
  const scratch = await openServing(journal, id).read(contentOf);
  for (const node of nodes) expect(await node.read(contentOf)).toBe(scratch);
}

/** Ends one connection that is in the middle of something; 0 when none is at that moment. */
async function killOneAtWork(): Promise<number> {
  const [row] = await database.dataSource.query<{ killed: number }[]>(
    `select count(pg_terminate_backend(pid))::int as killed from (
       select pid from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' limit 1) as working`,
  );
  return row?.killed ?? 0;
}

/** Calls back before each statement of the pool, with its name; the statement is sent once that has resolved. */
function watchQueries(pool: Pool, before: (name: string) => Promise<void> | void): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
    const watched = (...given: unknown[]): Promise<unknown> => {
      const [asked] = given as [{ name?: string; text: string }];
      const held = before(asked.name ?? asked.text.split(';')[0] ?? '');
      return held ? held.then(() => query(...given)) : query(...given);
    };
    Object.assign(client, { query: watched });
  });
}

async function someoneWaitsForALock(): Promise<void> {
  for (let waitingCount = 0; waitingCount === 0;) {
    const [row] = await database.dataSource.query<{ waiting: number }[]>(
      'select count(*)::int as waiting from pg_locks where not granted',
    );
    waitingCount = row?.waiting ?? 0;
  }
}

const seqsAfter = (seqBefore: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => seqBefore + index + 1);
const sorted = (seqs: readonly number[]): number[] => seqs.toSorted((a, b) => a - b);

describe('a live session on embedded PostgreSQL', () => {
  it('survives a race of two nodes without a gap, and both converge', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const heard = nodes.map(heardBy);
    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, index) => nodes[index % 2 === 0 ? 0 : 1].run(endorse(index))),
    );
    expect(sorted(answers.map(seqOf))).toEqual(seqsAfter(seqBefore, 600));
    const closing = closeItem();
    await Promise.all(nodes.map((node) => node.run(closing)));
    await expectSame(nodes, journal, id);
    const entries = await entriesOf(journal, id, seqBefore);
    expect(heard).toEqual([entries, entries]);
  });

  it('answers a command that was sent to both nodes at once with one number', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const commands = Array.from({ length: 50 }, (_, index) => endorse(index));
    const answers = await Promise.all(
      commands.map((command) => Promise.all([...nodes, ...nodes].map((node) => node.run(command)))),
    );
    for (const given of answers) expect(new Set(given.map(seqOf)).size).toBe(1);
    expect(await entriesOf(journal, id, seqBefore)).toHaveLength(50);
  });

  it('refuses the id of a command of somebody else, after a restart too', async () => {
    const { journal, id, nodes } = await twoNodes();
    const command = endorse(0);
    await nodes[0].run(command);
    expect(await openServing(journal, id).run(endorse(1, command.commandId))).toMatchObject({
      code: 'command-id-taken',
    });
  });

  it('answers nobody while another holds the lock; then all at once', async () => {
    const { id, nodes, seqBefore } = await twoNodes();
    const lock = await lockHeld(id);
    let answeredCount = 0;
    const heard = heardBy(nodes[0]);
    const answers = [0, 1, 2].map((index) =>
      nodes[0].run(endorse(index)).then((answer) => {
        answeredCount += 1;
        return answer;
      }),
    );
    // A round trip on another connection: whatever could have been answered by now has been.
    for (let turn = 0; turn < 20; turn += 1) await database.dataSource.query('select pg_sleep(0.002)');
    expect([answeredCount, heard.length]).toEqual([0, 0]);
    await lock.letGo();
    expect((await Promise.all(answers)).map(seqOf)).toEqual(seqsAfter(seqBefore, 3));
  });

  it('tries again when it waited too long for the lock, and stores once', async () => {
    const { journal, id, seqBefore } = await twoNodes();
    const timedOut = signal();
    const live = openServing(
      new PostgresJournal(poolWith({ lock_timeout: 20 })),
      id,
      {},
      {
        onError: (error) => {
          // 55P03: lock_not_available
          if (error instanceof Error && 'code' in error && error.code === '55P03') timedOut.give();
        },
      },
    );
    const heard = heardBy(live);
    await live.read(() => undefined);
    const lock = await lockHeld(id);
    const answer = live.run(endorse(0));
    await timedOut.given;
    await lock.letGo();
    expect(await answer).toEqual({ seq: seqBefore + 1 });
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    expect(heard).toHaveLength(1);
  });

  it('gives up a connection that hangs, tries again, and stores once', async () => {
    const { journal, id, seqBefore } = await twoNodes();
    const hung = signal();
    const live = openServing(new PostgresJournal(poolWith(), 50), id, {}, { onError: () => hung.give() });
    const heard = heardBy(live);
    await live.read(() => undefined);
    const lock = await lockHeld(id);
    const answer = live.run(endorse(0));
    await hung.given;
    await lock.letGo();
    expect(await answer).toEqual({ seq: seqBefore + 1 });
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    expect(heard).toHaveLength(1);
  });

  it('loses and doubles nothing when its connections are killed time and again', async () => {
    const { journal, id, seqBefore } = await twoNodes();
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const live = openServing(journal, id, { batchCount: 5 }, { onError });
    const heard = heardBy(live);
    await live.read(() => undefined);
    const commands: ReturnType<typeof endorse>[] = [];
    const answers: CommandAnswer[] = [];
    let killedCount = 0;
    while (killedCount < 25) {
      const wave = Array.from({ length: 40 }, (_, index) => endorse(index));
      const answered = Promise.all(wave.map((command) => live.run(command)));
      killedCount += await killOneAtWork();
      commands.push(...wave);
      answers.push(...(await answered));
    }
    expect(answers.filter((answer) => answer instanceof Refusal)).toEqual([]);
    const entries = await entriesOf(journal, id, seqBefore);
    const seqById = new Map(entries.map(({ commandId, seq }) => [commandId, seq]));
    expect(commands.map(({ commandId }) => seqById.get(commandId))).toEqual(answers.map(seqOf));
    expect(entries.map(({ seq }) => seq)).toEqual(seqsAfter(seqBefore, entries.length));
    expect(heard).toEqual(entries);
    expect(errors.length).toBeGreaterThan(0);
    await expectSame([live], journal, id);
  }, 60_000);

  it('answers from the journal what was stored while the news of it got lost', async () => {
    const { journal, id, seqBefore } = await twoNodes();
    const scripted = new ScriptedJournal(journal);
    const live = openServing(scripted, id);
    const heard = heardBy(live);
    await live.read(() => undefined);
    scripted.scripts.push(storedButUnheard, storedButUnheard);
    const answers = await Promise.all([live.run(endorse(0)), live.run(endorse(1))]);
    expect(answers.map(seqOf)).toEqual(seqsAfter(seqBefore, 2));
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    expect(heard).toHaveLength(2);
  });

  it('closes at one point in the order, in 40 races of two nodes', async () => {
    const { journals, journal } = await twoNodes();
    for (let seed = 1; seed <= 40; seed += 1) {
      const id = await beginDialogue(journal);
      const nodes = [openServing(journals[0], id), openServing(journals[1], id)] as const;
      await Promise.all(nodes.map((node) => node.read(() => undefined)));
      const closing = nodes[seed % 2 === 0 ? 0 : 1].run(closeItem());
      const answers = await Promise.all(
        PARTICIPANTS.map((_, index) => nodes[(index * seed) % 3 === 0 ? 0 : 1].run(endorse(index))),
      );
      const closedAt = seqOf(await closing);
      const accepted = answers.flatMap((answer) => ('seq' in answer ? answer.seq : []));
      const refused = answers.flatMap((answer) => (answer instanceof Refusal ? answer.code : []));
      expect(accepted.filter((seq) => seq > closedAt)).toEqual([]);
      expect(refused.filter((code) => code !== 'agenda-item-closed')).toEqual([]);
      const after = await entriesOf(journal, id, closedAt);
      expect(after.filter(({ fact }) => fact.kind === 'statement-endorsed')).toEqual([]);
    }
  }, 60_000);

  it('asks under the lock what is accepted and what others added, and commits last', async () => {
    const { id, nodes } = await twoNodes();
    const pool = poolWith();
    const statements: string[] = [];
    watchQueries(pool, (statement) => void statements.push(statement));
    const live = openServing(new PostgresJournal(pool), id);
    await live.read(() => undefined);
    statements.length = 0;
    await live.run(endorse(0));
    const append = [
      'begin',
      'journal-lock',
      'journal-accepted',
      'journal-insert',
      'journal-move-on',
      'commit',
    ];
    expect(statements).toEqual(append);
    await nodes[0].run(endorse(1));
    statements.length = 0;
    await live.run(endorse(2));
    expect(statements).toEqual(append.toSpliced(3, 0, 'journal-facts'));
  });

  it('refuses alone what PostgreSQL cannot hold', async () => {
    const { journal, id, nodes, seqBefore } = await twoNodes();
    const errors: unknown[] = [];
    const live = openServing(journal, id, {}, { onError: (error) => void errors.push(error) });
    const heard = heardBy(live);
    await live.read(() => undefined);
    const answers = await Promise.all([
      live.run(endorse(0)),
      live.run(announce('Nog vijf\0minuten')),
      live.run(issued('system', { kind: 'change-session', changes: { title: 'half een 👋'.slice(0, -1) } })),
      live.run(endorse(1, 'not a uuid' as ReturnType<typeof endorse>['commandId'])),
      live.run(endorse(2)),
    ]);
    expect(answers.map((answer) => (answer instanceof Refusal ? answer.code : answer.seq))).toEqual([
      seqBefore + 1,
      'unavailable',
      'unavailable',
      'unavailable',
      seqBefore + 2,
    ]);
    expect(heard).toEqual(await entriesOf(journal, id, seqBefore));
    expect(errors).toEqual([1, 2, 3, 4].map(() => expect.any(NotStorable)));
    await nodes[1].run(endorse(3));
    await expectSame([nodes[1]], journal, id);
  });

  it('stores nothing that would leave a gap', async () => {
    const { journal, id, seqBefore } = await twoNodes();
    const [last] = await entriesOf(journal, id, seqBefore - 1);
    if (!last) throw new Error('No entries');
    const append = (entry: JournalEntry) => journal.append(id, seqBefore, [], () => [entry]);
    const next = { ...last, commandId: newId<JournalEntry['commandId']>() };
    await expect(append({ ...next, seq: seqBefore + 2 })).rejects.toThrow('cannot follow');
    await expect(append({ ...next, seq: seqBefore })).rejects.toThrow('cannot follow');
    expect(await entriesOf(journal, id, seqBefore)).toEqual([]);
  });

  it('folds from a snapshot to the same state as from scratch', async () => {
    const { journal, id } = await twoNodes();
    const live = openServing(journal, id, { snapshotEvery: 5 });
    for (let index = 0; index < 12; index += 1) await live.run(endorse(index));
    await live.drained();
    const scratch = await openServing(new WithoutSnapshots(journal), id).read(contentOf);
    expect((await journal.newestSnapshot(id, KERNEL_VERSION))?.seq).toBeGreaterThan(0);
    expect(await openServing(journal, id).read(contentOf)).toBe(scratch);
    expect(await live.read(contentOf)).toBe(scratch);
  });

  it('keeps no snapshot with a text that is redacted while it is being stored', async () => {
    const { journal, id, nodes } = await twoNodes();
    const statementId = newId<typeof SEEDED>();
    const text = 'Mijn buurman heet Joost';
    await nodes[0].run(issued(participant(0), posting(statementId, text)));
    const stored = await nodes[0].read((session) => ({ seq: session.seq, snapshot: toSnapshot(session) }));
    const pool = poolWith();
    let redacted: Promise<CommandAnswer> | null = null;
    watchQueries(pool, async (statementName) => {
      if (statementName !== 'commit') return;
      // The snapshot is written but not committed: now the text is redacted, as far as that can get.
      redacted = nodes[1].run(issued(ORGANISER, { kind: 'redact-statement', statementId }));
      await Promise.race([redacted, someoneWaitsForALock()]);
    });
    await new PostgresJournal(pool).saveSnapshot(id, KERNEL_VERSION, stored);
    expect(await redacted).toHaveProperty('seq');
    expect((await journal.newestSnapshot(id, KERNEL_VERSION))?.snapshot ?? '').not.toContain(text);
  });
});

const posting = (statementId: typeof SEEDED, text: string) =>
  ({
    kind: 'post-statement',
    statementId,
    itemId: ITEM,
    intent: 'experience',
    text,
    language: null,
    buildsOnId: null,
    raisesTheme: false,
  }) as const;

class WithoutSnapshots extends ScriptedJournal {
  override newestSnapshot(): Promise<null> {
    return Promise.resolve(null);
  }
}
