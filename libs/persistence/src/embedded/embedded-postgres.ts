import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries, isReachableByAll, type PostgresBinaries } from './binaries.js';

export interface EmbeddedPostgres {
  url: string;
  /** Stops the server when this process started it; leaves an adopted one alone. */
  stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Off only for throw-away test databases. */
  fsync?: boolean;
}

/** PostgreSQL refuses to run as root; then it runs as this user and group (nobody). */
const NOBODY = 65_534;
const DATABASE = 'weerklank';
const START_TIMEOUT_MS = 30_000;

const isRoot = (): boolean => process.getuid?.() === 0;
const asUser = (): { uid?: number; gid?: number } => (isRoot() ? { uid: NOBODY, gid: NOBODY } : {});

/**
 * Starts the PostgreSQL that came with the dependencies on a data folder, or adopts the one that runs on it already.
 * Listens on 127.0.0.1 with a free port and a password that only the folder's owner can read.
 *
 * @param folder made when it is not there; holds `cluster/` and `password`
 * @throws Error that names WEERKLANK_DATA_DIR when the server's user cannot reach the folder
 */
export async function startEmbeddedPostgres(
  folder: string,
  { fsync = true }: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const cluster = join(resolve(folder), 'cluster');
  await mkdir(cluster, { recursive: true });
  if (isRoot() && !(await isReachableByAll(dirname(resolve(folder)))))
    throw new Error(
      `PostgreSQL cannot run as root, and the user that runs it cannot reach ${resolve(folder)}: a folder above it is ` +
        'private. Set WEERKLANK_DATA_DIR to a folder that others may pass through, or run as an ordinary user.',
    );
  const binaries = await findBinaries(isRoot());
  const password = await passwordOf(folder);
  if (!(await readdir(cluster)).includes('PG_VERSION')) await initialise(binaries, cluster, password);
  const running = await adopted(cluster, password);
  if (running !== null) {
    await ensureDatabase(running, password);
    return { url: urlOf(running, password), stop: () => Promise.resolve() };
  }
  const { port, server } = await start(binaries, cluster, password, fsync);
  await ensureDatabase(port, password);
  return { url: urlOf(port, password), stop: () => stop(server) };
}

const urlOf = (port: number, password: string, database = DATABASE): string =>
  `postgresql://weerklank:${password}@127.0.0.1:${port}/${database}`;

async function passwordOf(folder: string): Promise<string> {
  const path = join(folder, 'password');
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(path, password, { mode: 0o600 });
    return password;
  }
}

async function handOver(path: string): Promise<void> {
  await chmod(path, 0o700);
  if (isRoot()) await chown(path, NOBODY, NOBODY);
}

async function initialise(binaries: PostgresBinaries, cluster: string, password: string): Promise<void> {
  await handOver(cluster);
  const passwordFile = join(cluster, '..', `initdb-${process.pid}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (isRoot()) await chown(passwordFile, NOBODY, NOBODY);

  try {
    await finished(binaries.initdb, [
      `--pgdata=${cluster}`,
      '--username=weerklank',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function finished(command: string, args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...asUser(), cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done()
        : fail(new Error(`${command} ended with ${code}: ${Buffer.concat(errors).toString()}`)),
    );
  });
}

/** The port of a server that runs on this folder; null when the last one has ended, however it did. */
async function runningPort(cluster: string): Promise<number | null> {
  const lines = await readFile(join(cluster, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  );
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  if (!pid || !port) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  return port;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

async function start(
  binaries: PostgresBinaries,
  cluster: string,
  password: string,
  fsync: boolean,
): Promise<{ port: number; server: ChildProcess }> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const port = await freePort();
    const log = await open(join(cluster, '..', 'postgres.log'), 'a', 0o600);
    const server = spawn(
      binaries.postgres,
      [
        ...['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
        ...['-c', 'logging_collector=off', '-c', 'max_connections=100', '-c', 'shared_buffers=128MB'],
        ...(fsync ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
      ],
      // A process group of its own: Ctrl-C reaches the platform first, which then stops the server in order.
      { ...asUser(), cwd: '/', stdio: ['ignore', log.fd, log.fd], detached: process.platform !== 'win32' },
    );
    await log.close();
    if (await answers(urlOf(port, password), () => server.exitCode !== null || server.signalCode !== null)) {
      server.unref();
      return { port, server };
    }
    // A server that was killed a moment ago may still hold the lock file or its shared memory.
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL ended while starting; see ${join(dirname(cluster), 'postgres.log')}`);
    await delay(300);
  }
}

/** The port of a server that runs on this folder and answers; null when there is none, or it ends meanwhile. */
async function adopted(cluster: string, password: string): Promise<number | null> {
  const port = await runningPort(cluster);
  if (port === null) return null;
  const hasEnded = async () => (await runningPort(cluster)) === null;
  return (await answers(urlOf(port, password), hasEnded)) ? port : null;
}

/** Whether the server came to answer before it ended. @throws Error when it does neither for too long */
async function answers(url: string, hasEnded: () => Promise<boolean> | boolean): Promise<boolean> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const client = new Client(url.replace(/\/[^/]*$/, '/postgres'));
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (await hasEnded()) return false;
      if (Date.now() > deadline) throw error;
      await delay(50);
    }
  }
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new Client(urlOf(port, password, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.ref();
  server.kill('SIGINT');
  await ended;
}
