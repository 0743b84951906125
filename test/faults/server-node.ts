import { join } from 'node:path';
import { freePort, ServerProcess } from '../../apps/cli/src/server/server-process.js';
import { MARK } from './acts.js';
import type { PostgresServer } from './postgres-server.js';
import { familyOf, signalAll } from './processes.js';
import type { RedisServer } from './redis-server.js';
import { TcpProxy } from './tcp-proxy.js';

/** So much of what a node wrote last is told when it ends by itself. */
const TAIL_LENGTH = 1_000;

export interface NodePlan {
  name: string;
  folder: string;
  main: string;
  postgres: PostgresServer;
  redis: RedisServer | null;
  /** A port on which no mail server listens. */
  deadPort: number;
  onTrouble: (what: string) => void;
}

/** One server process and the lines that lead from it and to it. */
export class ServerNode {
  /** The lines of the screens that are at this node. */
  readonly lines: TcpProxy[] = [];
  process: ServerProcess;

  private constructor(
    readonly name: string,
    readonly port: number,
    readonly databaseLine: TcpProxy,
    readonly redisLine: TcpProxy | null,
    private readonly launch: (port: number, more: Readonly<Record<string, string>>) => ServerProcess,
  ) {
    this.process = launch(port, {});
  }

  static async start(plan: NodePlan): Promise<ServerNode> {
    const port = await freePort();
    const databaseLine = await TcpProxy.to(plan.postgres.port);
    const redisLine = plan.redis && (await TcpProxy.to(plan.redis.port));
    const node = new ServerNode(plan.name, port, databaseLine, redisLine, (at, more) =>
      serverProcess(plan, at, { ...environmentOf(plan, databaseLine, redisLine), ...more }),
    );
    await node.process.start();
    return node;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Ends the process and begins it again with other variables. */
  async restart(more: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.process.stop();
    this.process = this.launch(this.port, more);
    await this.process.start();
  }

  /** kill -9; it stays away until `start`. */
  crash(): void {
    this.process.crash();
  }

  async hang(): Promise<void> {
    await this.signal('SIGSTOP');
  }

  async resume(): Promise<void> {
    await this.signal('SIGCONT');
  }

  async stop(): Promise<void> {
    this.process.crash();
    this.databaseLine.close();
    this.redisLine?.close();
    await Promise.resolve();
  }

  private async signal(signal: NodeJS.Signals): Promise<void> {
    const { pid } = this.process;
    if (pid !== undefined) signalAll(await familyOf(pid), signal);
  }
}

function environmentOf(
  { postgres, deadPort }: NodePlan,
  databaseLine: TcpProxy,
  redisLine: TcpProxy | null,
): Record<string, string> {
  const database = new URL(postgres.url);
  database.port = String(databaseLine.port);
  return {
    HOST: '127.0.0.1',
    DATABASE_URL: database.href,
    REDIS_URL: redisLine ? `redis://127.0.0.1:${redisLine.port}` : '',
    SMTP_URL: `smtp://127.0.0.1:${deadPort}`,
  };
}

function serverProcess(
  { name, folder, main, onTrouble }: NodePlan,
  port: number,
  environment: Record<string, string>,
): ServerProcess {
  let tail = '';
  return new ServerProcess({
    dataDir: join(folder, name),
    port,
    main,
    environment,
    onOutput: (chunk) => {
      tail = (tail + chunk).slice(-TAIL_LENGTH);
      if (chunk.includes(MARK)) onTrouble(`node ${name} logs what people wrote`);
      if (/unhandled|uncaught/i.test(chunk)) onTrouble(`node ${name}: ${chunk.slice(0, 300)}`);
    },
    onUnexpectedEnd: (how) => onTrouble(`node ${name} ended by itself with ${how}: ${tail}`),
  });
}
