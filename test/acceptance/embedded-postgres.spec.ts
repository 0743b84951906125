import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '@app/persistence';

const TIMEOUT_MS = 60_000;

async function rows<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weerklank-embedded-'));
    await chmod(folder, 0o755);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const postmaster = async (): Promise<number> =>
    Number((await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

  it(
    'opens with its data after a stop, and after kill -9 of the server itself',
    async () => {
      const first = await startEmbeddedPostgres(folder);
      await rows(first.url, 'create table kept (id int primary key)');
      await rows(first.url, 'insert into kept values (1)');
      await first.stop();

      const second = await startEmbeddedPostgres(folder);
      await rows(second.url, 'insert into kept values (2)');
      process.kill(await postmaster(), 'SIGKILL');

      const third = await startEmbeddedPostgres(folder);
      expect(await rows(third.url, 'select id from kept order by id')).toEqual([{ id: 1 }, { id: 2 }]);
      expect(await rows(third.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
      await third.stop();
    },
    TIMEOUT_MS,
  );

  it(
    'adopts a server that runs already and leaves it running, and lets nobody in without the password',
    async () => {
      const owner = await startEmbeddedPostgres(folder);
      const guest = await startEmbeddedPostgres(folder);
      expect(guest.url).toBe(owner.url);
      await guest.stop();
      expect(await rows(owner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      const stranger = new URL(owner.url);
      stranger.password = 'guess';
      await expect(rows(stranger.href, 'select 1')).rejects.toThrow(/password/);
      await owner.stop();
    },
    TIMEOUT_MS,
  );
});
