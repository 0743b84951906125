import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { eventually } from '../support/test-server.js';

const BINARY = process.env['HAPROXY'] ?? 'haproxy';
const CONFIGURATION = resolve('docker/haproxy.cfg');

export const hasProxy = spawnSync(BINARY, ['-v']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface ProxyPlace {
  nodes: readonly [string, string];
  /** Chain and key in one file; without one the proxy speaks plain HTTP. */
  certificate?: string;
}

const settings = ({ nodes, certificate = '' }: ProxyPlace, http: number, https: number) => ({
  ...process.env,
  PROXY_HTTP: `127.0.0.1:${http}`,
  PROXY_HTTPS: `127.0.0.1:${https}`,
  PROXY_CONNECTIONS: '500',
  TLS_CERTIFICATE: certificate,
  WEERKLANK_NODE_ONE: new URL(nodes[0]).host,
  WEERKLANK_NODE_TWO: new URL(nodes[1]).host,
});

/** What HAProxy says of our configuration: nothing when it is right. */
export function complaintsAboutConfiguration(place: ProxyPlace): string {
  const checked = spawnSync(BINARY, ['-c', '-q', '-f', CONFIGURATION], {
    env: settings(place, 8080, 8443),
    encoding: 'utf8',
  });
  return checked.status === 0 ? checked.stderr : `exit ${checked.status}: ${checked.stderr}`;
}

/** The proxy of the compose file before two nodes of a test. */
export class RunningProxy {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly httpsPort: number,
    /** What it logged so far. */
    readonly logLines: readonly string[],
  ) {}

  static async start(place: ProxyPlace): Promise<RunningProxy> {
    const [http, https] = [await freePort(), await freePort()];
    const child = spawn(BINARY, ['-db', '-f', CONFIGURATION], {
      env: settings(place, http, https),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const logLines: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => logLines.push(...text.split('\n')));
    const url = `http://127.0.0.1:${http}`;
    await eventually(() =>
      fetch(`${url}/proxy/live`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return new RunningProxy(child, url, https, logLines);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
