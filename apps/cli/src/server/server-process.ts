import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';

const MAIN = fileURLToPath(new URL('../../../api/src/main.js', import.meta.url));
const START_TIMEOUT_MS = 60_000;

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

export interface ServerOptions {
  dataDir: string;
  port: number;
  /** Started again whenever it ends without being asked to. */
  keepAlive?: boolean;
  onRestart?: () => void;
  /** The compiled entry of the server; the project's own when left out. */
  main?: string;
  environment?: Readonly<Record<string, string>>;
  /** Told of all that the server writes, which otherwise goes by unless it is an error. */
  onOutput?: (chunk: string) => void;
  /** Told when the server ended without having been stopped or crashed by its owner. */
  onUnexpectedEnd?: (how: string) => void;
}

/** A server of our own, in a process of its own, in rehearsal mode. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private isStopping = false;
  private isCrashing = false;

  constructor(private readonly options: ServerOptions) {}

  get url(): string {
    return `http://localhost:${this.options.port}`;
  }

  get dataDir(): string {
    return this.options.dataDir;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  async start(): Promise<void> {
    await mkdir(this.options.dataDir, { recursive: true });
    this.isStopping = false;
    this.launch();
    await this.ready();
  }

  /** The credential that a rehearsal server leaves in its data folder. */
  async organiserToken(): Promise<string> {
    return (await readFile(join(this.options.dataDir, 'organiser-token'), 'utf8')).trim();
  }

  /** Ends the process at once, as a crash would; with `keepAlive` it is started again. */
  crash(): void {
    this.isCrashing = true;
    this.child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  private launch(): void {
    const { dataDir, port, environment, keepAlive, onRestart, onOutput, main = MAIN } = this.options;
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      stdio: ['ignore', onOutput ? 'pipe' : 'ignore', 'pipe'],
      env: {
        ...process.env,
        LOG_LEVEL: 'warn',
        PORT: String(port),
        WEERKLANK_MODE: 'rehearsal',
        WEERKLANK_DATA_DIR: dataDir,
        ...environment,
      },
    });
    this.isCrashing = false;
    if (onOutput)
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
    else child.stderr?.pipe(process.stderr);
    child.once('exit', (code, signal) => {
      if (!this.isStopping && !this.isCrashing) this.options.onUnexpectedEnd?.(signal ?? `code ${code}`);
      if (this.isStopping || !keepAlive) return;
      onRestart?.();
      this.launch();
    });
    this.child = child;
  }

  private async ready(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok && (await this.organiserToken().catch(() => null)) !== null) return;
      if (this.child?.exitCode !== null && !this.options.keepAlive) break;
      await delay(100);
    }
    throw new Error(`The server did not start; its data folder is ${this.options.dataDir}`);
  }
}
