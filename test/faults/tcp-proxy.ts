import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { ProxiedConnection, type Direction, type Weather } from './proxied-connection.js';

const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

const isUpgrade = (chunk: Buffer): boolean =>
  /^GET [^]*\r\nupgrade: websocket\r\n/i.test(chunk.toString('latin1'));

/** A line between two ends on loopback that can be cut, slowed, silenced, shortened and led elsewhere. */
export class TcpProxy {
  readonly weather: Weather = { delayMs: 0 };
  /** Turns new connections away. */
  isRefusing = false;
  /** Answers a WebSocket's request for an upgrade with 403, as some office networks do. */
  isBlockingUpgrades = false;
  private readonly server: Server = createServer({ allowHalfOpen: true }, (near) => this.accept(near));
  private readonly connections = new Set<ProxiedConnection>();

  private constructor(private targetPort: number) {}

  static async to(targetPort: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(targetPort);
    await new Promise<void>((listening) => proxy.server.listen(0, '127.0.0.1', listening));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** New connections go there; those that stand stay. */
  leadTo(targetPort: number): void {
    this.targetPort = targetPort;
  }

  /** Resets every connection. */
  cut(): void {
    for (const connection of this.connections) connection.reset();
  }

  /** Passes so many more bytes of each connection and then breaks it off, in the middle of whatever that is. */
  cutAfter(byteCount: number, how: 'reset' | 'end'): void {
    for (const connection of this.connections) connection.cutAfter(byteCount, how);
  }

  /** Forwards nothing more over the connections that stand, without closing them; new ones work. */
  hold(direction: Direction): void {
    for (const connection of this.connections) connection.hold(direction);
  }

  release(): void {
    for (const connection of this.connections) connection.release();
  }

  close(): void {
    this.isRefusing = true;
    this.server.close();
    this.cut();
  }

  private accept(near: Socket): void {
    near.on('error', () => undefined);
    if (this.isRefusing) near.resetAndDestroy();
    else if (this.isBlockingUpgrades) this.acceptUnlessUpgrade(near);
    else this.join(near);
  }

  private acceptUnlessUpgrade(near: Socket): void {
    near.once('data', (chunk: Buffer) => {
      if (isUpgrade(chunk)) near.end(FORBIDDEN);
      else {
        near.pause();
        near.unshift(chunk);
        this.join(near);
        near.resume();
      }
    });
  }

  private join(near: Socket): void {
    const far = connect({ port: this.targetPort, host: '127.0.0.1', allowHalfOpen: true });
    const connection = new ProxiedConnection(near, far, this.weather);
    this.connections.add(connection);
    connection.onGone(() => this.connections.delete(connection));
  }
}
