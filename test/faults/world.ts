import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../apps/cli/src/server/server-process.js';
import { Meeting, type MeetingPlan } from './meeting.js';
import { PostgresServer } from './postgres-server.js';
import { isInstalled } from './processes.js';
import { RedisServer } from './redis-server.js';
import { ServerNode } from './server-node.js';
import { SmallDisk } from './small-disk.js';

const RECOVERY_MS = 60_000;

export interface WorldPlan extends MeetingPlan {
  /** Makes the compiled server to run, in a folder of its own. */
  compile: (folder: string) => Promise<string>;
  stormCount: number;
}

/** Two server processes on one PostgreSQL and one Redis, and a session that goes on. */
export class World {
  /** What went wrong and is no number in the table. */
  readonly troubles: string[] = [];
  readonly measures: string[] = [];
  private current: Meeting | null = null;
  private meetingCount = 0;
  private closing: Promise<void> | null = null;

  private constructor(
    private readonly plan: WorldPlan,
    private readonly folder: string,
    readonly disk: SmallDisk | null,
    readonly postgres: PostgresServer,
    readonly redis: RedisServer | null,
    readonly nodes: ServerNode[],
  ) {}

  static async open(plan: WorldPlan): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'weerklank-faults-'));
    await chmod(folder, 0o755);
    const disk = await SmallDisk.mount(join(folder, 'disk'));
    const postgres = new PostgresServer(disk?.folder ?? join(folder, 'postgres'));
    const redis = (await isInstalled('redis-server')) ? await RedisServer.start() : null;
    const world = new World(plan, folder, disk, postgres, redis, []);
    try {
      await world.start();
    } catch (error) {
      await world.close();
      throw new Error(world.troubles.join('\n'), { cause: error });
    }
    return world;
  }

  get meeting(): Meeting {
    if (!this.current) throw new Error('No session goes on');
    return this.current;
  }

  get stormCount(): number {
    return this.plan.stormCount;
  }

  node(index: number): ServerNode {
    const node = this.nodes[index];
    if (!node) throw new Error(`There is no node ${index}`);
    return node;
  }

  note(trouble: string): void {
    this.troubles.push(trouble);
  }

  /** A figure worth telling that no number in the table is. */
  measure(what: string, value: number, unit: string): void {
    this.measures.push(`${what} ${Math.round(value)} ${unit}`);
  }

  /** A new session, with new people; the one before is left. */
  async openMeeting(): Promise<void> {
    this.current?.leave();
    this.meetingCount += 1;
    this.current = await Meeting.open(this.nodes, {
      ...this.plan,
      seed: this.plan.seed + 1_000 * this.meetingCount,
    });
  }

  async startPostgres(): Promise<void> {
    await this.postgres.start();
    for (const { databaseLine } of this.nodes) databaseLine.leadTo(this.postgres.port);
  }

  /** Waits until every screen is on and has passed the number at which the fault was healed. */
  async recovered(): Promise<boolean> {
    const deadline = performance.now() + RECOVERY_MS;
    const { moderator } = this.meeting;
    await Promise.race([moderator.act({ kind: 'announce', text: 'kanarie terug' }), delay(RECOVERY_MS)]);
    const { seq } = moderator.client;
    const isBack = () => this.meeting.people.every((person) => person.isOnline && person.client.seq >= seq);
    while (!isBack() && performance.now() < deadline) await delay(20);
    return isBack();
  }

  whoIsAway(): string {
    const away = this.meeting.people.filter(({ isOnline }) => !isOnline);
    const states = away.map(({ client: { state } }) =>
      'reason' in state ? `ended: ${state.reason}` : state.kind,
    );
    return `${away.length} of ${this.meeting.people.length}, ${[...new Set(states)].join(', ')}`;
  }

  /** Ends every process and takes away every folder; who asks again waits for the same end. */
  close(): Promise<void> {
    this.closing ??= this.clearAway();
    return this.closing;
  }

  private async clearAway(): Promise<void> {
    this.current?.leave();
    for (const node of this.nodes) await node.stop();
    await this.redis?.stop();
    await this.postgres.kill();
    await this.disk?.unmount();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async start(): Promise<void> {
    await this.postgres.start();
    await this.postgres.ask("alter system set max_wal_size = '128MB'");
    await this.postgres.ask('select pg_reload_conf()');
    const main = await this.plan.compile(this.folder);
    const deadPort = await freePort();
    const { folder, postgres, redis } = this;
    const onTrouble = (what: string) => this.note(what);
    for (const name of ['A', 'B'])
      this.nodes.push(await ServerNode.start({ name, folder, main, postgres, redis, deadPort, onTrouble }));
    await this.openMeeting();
  }
}
