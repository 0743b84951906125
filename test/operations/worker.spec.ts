import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Access, AccountStore, Following, InlineStudyRoom, Leading } from '@app/application';
import { LiveClient } from '@app/client';
import { readEnvironment } from '@app/contract';
import type { AgendaItemId } from '@app/dialogue';
import { poolOf } from '@app/persistence';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { ALL_TABLES } from '../../apps/api/src/config.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { ApiClient } from '../../apps/cli/src/client/api-client.js';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { sharedPostgres } from '../support/shared-postgres.js';
import { connectedTo, databaseOn, type TestDatabase } from '../support/test-database.js';
import { eventually, newId, post } from '../support/test-server.js';

const silent = pino({ level: 'silent' });

describe('a worker beside a node that leaves the jobs to it', () => {
  let databases: TestDatabase[];
  let folder: string;
  let node: NestExpressApplication;
  let worker: Worker;
  let url: string;
  let token: string;
  let organiser: ApiClient;
  const clients: LiveClient[] = [];

  const environmentOf = (jobs: 'here' | 'apart') =>
    readEnvironment({
      PORT: '0',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://weerklank.test',
      WEERKLANK_DATA_DIR: folder,
      WEERKLANK_JOBS: jobs,
    });

  const rowsOf = async <Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> => {
    const [database] = databases;
    if (!database) throw new Error('There is no database');
    return (await poolOf(database.dataSource).query<Row>(sql, [...values])).rows;
  };

  const startWorker = async () => {
    const [first] = databases;
    if (!first) throw new Error('There is no database');
    const database = await connectedTo(first, ALL_TABLES);
    const started = await createWorker(
      environmentOf('here'),
      database.dataSource,
      silent,
      new InlineStudyRoom(),
    );
    return { ...started, close: () => started.close().then(() => database.drop()) };
  };

  const liveSession = async () => {
    const itemId = newId<AgendaItemId>();
    const question = 'Waar loop je tegenaan?';
    const item = { itemId, itemKind: 'dialogue' as const, title: 'Praktijk', question, plannedMs: 600_000 };
    const { sessionId } = await organiser.createSession({ title: 'Koppen bij elkaar', agenda: [item] });
    await organiser.run(sessionId, { kind: 'start-session' });
    await organiser.run(sessionId, { kind: 'open-agenda-item', itemId });
    await organiser.run(sessionId, { kind: 'advance-agenda-item', itemId, to: 'dialogue' });
    const people = [1, 2].map(() => ({ role: 'participant' as const, language: 'nl' }));
    const links = await organiser.personalLinks(sessionId, people);
    const connected = links.map((link) => new LiveClient({ url, sessionId, token: link.token }));
    clients.push(...connected);
    for (const client of connected) await client.connect();
    const [here, there] = connected;
    if (!here || !there) throw new Error('Nobody came');
    return { sessionId, itemId, here, there };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weerklank-worker-'));
    databases = [await databaseOn(await sharedPostgres(), ALL_TABLES)];
    const [database] = databases;
    if (!database) throw new Error('There is no database');
    node = await createApp(environmentOf('apart'), database.dataSource, silent);
    await node.listen(0, '127.0.0.1');
    url = await node.getUrl();
    const account = await node.get(AccountStore).ensure('organisator@example.org', 'nl');
    ({ token } = await node.get(Access).signInAs(account.accountId));
    organiser = new ApiClient(url, token);
    worker = await startWorker();
  }, 120_000);

  afterAll(async () => {
    for (const client of clients) client.close();
    await worker.close();
    await node.close();
    for (const database of databases) await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('deals what is posted at the node, and freezes the report when the session closes', async () => {
    const { sessionId, itemId, here, there } = await liveSession();
    const command = post(itemId, 'Wie betaalt dit na de pilot?');
    await here.send(command);
    await there.until((view) => command.statementId in view.personal.dealt);
    expect(node.get(Leading).ledCount).toBe(0);
    expect(worker.context.get(Leading).ledCount).toBe(1);
    await organiser.run(sessionId, { kind: 'close-session' });
    await worker.context.get(Following).look();
    const [edition] = await eventually(async () => {
      const rows = await rowsOf<{ hash: string }>('select hash from report_edition where session_id = $1', [
        sessionId,
      ]);
      return rows.length > 0 && rows;
    });
    expect(edition?.hash).toMatch(/^[0-9a-f]{64}$/);
  }, 60_000);

  it('sends the mails that the node puts in the queue', async () => {
    const { sessionId } = await liveSession();
    const invitations = [{ address: 'adviseur@example.org', role: 'participant', language: 'nl' }];
    await fetch(`${url}/api/v1/sessions/${sessionId}/invitations`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ invitations }),
    });
    const outbox = join(folder, 'outbox');
    const mail = await eventually(async () => {
      const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml'));
      const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
      return mails.find((message) => message.includes('adviseur@example.org'));
    });
    expect(mail).toMatch(/^To: adviseur@example\.org/m);
  }, 60_000);

  it('gives its sessions back when it stops, and the next worker goes on', async () => {
    const { sessionId, itemId, here, there } = await liveSession();
    await eventually(() => Promise.resolve(worker.context.get(Leading).ledCount > 0));
    await worker.close();
    const held = await rowsOf('select from lease where session_id = $1 and node_id is not null', [sessionId]);
    expect(held).toEqual([]);
    worker = await startWorker();
    const command = post(itemId, 'Daarna gaat het gewoon door');
    await here.send(command);
    await there.until((view) => command.statementId in view.personal.dealt);
  }, 60_000);
});
