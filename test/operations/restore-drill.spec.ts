import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { LiveClient } from '@app/client';
import { emptySession, evolve, type JournalEntry, type SessionId, type StatementId } from '@app/dialogue';
import {
  createDataSource,
  migrate,
  poolOf,
  PostgresJournal,
  PostgresReportEditionStore,
} from '@app/persistence';
import type { ReportModel } from '@app/report';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { ALL_TABLES } from '../../apps/api/src/config.js';
import { differencesFromJournal } from '../../apps/cli/src/verify/differences.js';
import { recount } from '../../apps/cli/src/verify/recount.js';
import { post, TestServer, type RunningSession } from '../support/test-server.js';

const SCRIPT = resolve('docker/restore-drill.sh');
const MOST_ENTRIES = 100_000;
const given = process.env['TEST_DATABASE_URL'] ?? '';
const isTried = given !== '' && spawnSync('pg_dump', ['--version']).status === 0;
const why = isTried
  ? ''
  : ' (NOT TRIED: needs pg_dump, and TEST_DATABASE_URL with a server that it can read)';
const describeDrill = isTried ? describe : describe.skip;

const run = promisify(execFile);
const drill = (url: string, args: string[], check: string) =>
  run(SCRIPT, args, { env: { ...process.env, DATABASE_URL: url, DRILL_CHECK: check } });

interface Acknowledged {
  seq: number;
  statementId: StatementId;
}

describeDrill(`a restore drill in the middle of a session${why}`, () => {
  let server: TestServer;
  let closed: RunningSession;
  let live: RunningSession;
  let before: Acknowledged[];
  let restored: DataSource;
  let restoredUrl: string;
  let output: string;

  const postOne = async (client: LiveClient, session: RunningSession): Promise<Acknowledged> => {
    const command = post(session.itemId, `Dit moet terugkomen ${crypto.randomUUID()}`);
    return { seq: await client.send(command), statementId: command.statementId };
  };

  const entriesOf = async (source: DataSource, sessionId: SessionId): Promise<JournalEntry[]> =>
    new PostgresJournal(poolOf(source)).readAfter(sessionId, 0, MOST_ENTRIES);

  beforeAll(async () => {
    server = await TestServer.start();
    const settings = { limits: 'lifted' } as const;
    [closed, live] = [await server.session({ settings }), await server.session({ settings })];
    const [client, endorser] = [
      await server.client(closed.sessionId, await server.person(closed)),
      await server.client(closed.sessionId, await server.person(closed)),
    ];
    const { statementId } = await postOne(client, closed);
    await endorser.until((view) => statementId in view.personal.dealt);
    await endorser.send({ kind: 'endorse-statement', statementId, answer: 3 });
    await closed.organiser.api.run(closed.sessionId, { kind: 'close-session' });
    await closed.organiser.api.editions(closed.sessionId);

    const writer = await server.client(live.sessionId, await server.person(live));
    before = [];
    for (let count = 0; count < 20; count += 1) before.push(await postOne(writer, live));
    let goesOn = true;
    const traffic = (async () => {
      while (goesOn) await postOne(writer, live);
    })();
    const { stdout } = await drill(server.database.url, ['--keep'], 'true');
    goesOn = false;
    await traffic;
    output = stdout;
    restoredUrl = output.trim().split('\n').at(-1) ?? '';
    restored = createDataSource({ url: restoredUrl, tables: ALL_TABLES });
    await restored.initialize();
  }, 180_000);

  afterAll(async () => {
    await restored.destroy();
    const admin = new Client(server.database.url);
    await admin.connect();
    await admin.query(`drop database ${new URL(restoredUrl).pathname.slice(1)} with (force)`);
    await admin.end();
    await server.stop();
  });

  it('finds every table as it was, although people went on', () => {
    expect(output).toContain('tables are equal');
    expect(output).toContain('everything is there');
  });

  it('has everything that was acknowledged before it began', async () => {
    const posted = new Map(
      (await entriesOf(restored, live.sessionId)).flatMap(({ seq, fact }) =>
        fact.kind === 'statement-posted' ? [[fact.statementId, seq] as const] : [],
      ),
    );
    for (const { statementId, seq } of before) expect(posted.get(statementId)).toBe(seq);
  });

  it('needs no migration, and folds every session to the last of its facts', async () => {
    expect(await migrate(restored)).toEqual([]);
    for (const { sessionId } of [closed, live]) {
      const entries = await entriesOf(restored, sessionId);
      const session = emptySession(sessionId);
      for (const entry of entries) evolve(session, entry);
      const [row] = await restored.query<{ last_seq: number }[]>(
        'select last_seq from session where session_id = $1',
        [sessionId],
      );
      expect(session.seq).toBe(row?.last_seq);
      expect(recount(entries).gaps).toEqual([]);
    }
  });

  it('has the report with its hash, and every number in it equals a recount', async () => {
    const [edition] = await new PostgresReportEditionStore(restored).ofSession(closed.sessionId);
    const [original] = await new PostgresReportEditionStore(server.database.dataSource).ofSession(
      closed.sessionId,
    );
    expect(edition?.hash).toBe(original?.hash);
    const model = edition?.model ?? '';
    expect(createHash('sha256').update(model).digest('hex')).toBe(original?.hash);
    const entries = await entriesOf(restored, closed.sessionId);
    const counted = recount(entries.slice(0, edition?.uptoSeq));
    expect(differencesFromJournal(JSON.parse(model) as ReportModel, counted)).toEqual([]);
    expect(counted.endorsementCount).toBe(1);
  });

  it('fails when a check of the restored database fails, and leaves no database behind', async () => {
    await expect(drill(server.database.url, [], 'exit 1')).rejects.toMatchObject({ code: 1 });
    const { rows } = await poolOf(server.database.dataSource).query<{ datname: string }>(
      `select datname from pg_database where datname like 'weerklank_drill_%' and datname <> $1`,
      [new URL(restoredUrl).pathname.slice(1)],
    );
    expect(rows).toEqual([]);
  }, 60_000);

  it('says loudly when it cannot be held', async () => {
    await expect(drill('postgresql://nobody@127.0.0.1:1/none', [], 'true')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('COULD NOT BE HELD'),
    });
  });
});
