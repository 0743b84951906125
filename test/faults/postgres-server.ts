import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@app/persistence';
import { Client } from 'pg';
import { familyOf, signalAll, untilGone } from './processes.js';

/** While it was certainly away: from when it had gone, until it was asked to come back. In performance.now(). */
export interface Absence {
  from: number;
  until: number;
}

/** A PostgreSQL of our own, flushed to disk, that can be stopped, killed and hung. */
export class PostgresServer {
  readonly absences: Absence[] = [];
  private running: EmbeddedPostgres | null = null;

  constructor(private readonly folder: string) {}

  get url(): string {
    if (!this.running) throw new Error('PostgreSQL does not run');
    return this.running.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  async start(): Promise<void> {
    const absence = this.absences.at(-1);
    if (absence) absence.until = Math.min(absence.until, performance.now());
    this.running = await startEmbeddedPostgres(this.folder);
  }

  /** A fast shutdown, in order. */
  async stop(): Promise<void> {
    const family = await this.family();
    signalAll(family.slice(0, 1), 'SIGINT');
    await untilGone(family);
    this.isAway();
  }

  /** As when the machine's memory killer comes by: nothing is written any more. */
  async kill(): Promise<void> {
    const family = await this.family();
    signalAll(family, 'SIGKILL');
    await untilGone(family);
    this.isAway();
  }

  async hang(): Promise<void> {
    signalAll(await this.family(), 'SIGSTOP');
    // A backend may have begun while the others were counted.
    signalAll(await this.family(), 'SIGSTOP');
    this.isAway();
  }

  async resume(): Promise<void> {
    const absence = this.absences.at(-1);
    if (absence) absence.until = Math.min(absence.until, performance.now());
    signalAll(await this.family(), 'SIGCONT');
  }

  /** Runs one statement on a connection of its own, past all proxies. */
  async ask<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client(this.url);
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  private isAway(): void {
    this.absences.push({ from: performance.now(), until: Number.POSITIVE_INFINITY });
  }

  private async family(): Promise<number[]> {
    const lines = await readFile(join(this.folder, 'cluster', 'postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number(lines.split('\n')[0]);
    return pid > 0 ? familyOf(pid) : [];
  }
}
