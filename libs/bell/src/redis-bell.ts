import { Bell, type RingListener } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { createClient } from 'redis';

const CHANNEL = 'weerklank:bell';
/** Rings of one session within this time become one. */
const GATHER_MS = 5;
/** A connection on which nothing came for so long is given up; a ping sees to it that something comes. */
const SILENCE_MS = 5_000;
const PING_EVERY_MS = 2_000;
const MOST_WAITING = 1_000;

export type BellState = 'ringing' | 'silent';

const connection = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_WAITING,
    pingInterval: PING_EVERY_MS,
    socket: {
      connectTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (attempts) => Math.min(100 * 2 ** attempts, 2_000) * (0.5 + Math.random() / 2),
    },
  });

const ignore = (): void => undefined;

/** The bell over Redis publish/subscribe. While Redis is away it is silent, and nobody waits for it. */
export class RedisBell extends Bell {
  private readonly ringing;
  private readonly hearing;
  private readonly listeners = new Set<RingListener>();
  private readonly gathered = new Map<SessionId, number>();
  private timer: NodeJS.Timeout | null = null;

  private state: BellState = 'silent';

  constructor(
    url: string,
    private readonly onState: (state: BellState) => void = ignore,
  ) {
    super();
    this.ringing = connection(url);
    this.hearing = connection(url);
    for (const client of [this.ringing, this.hearing]) client.on('error', ignore);
    this.hearing.on('ready', () => this.stand('ringing'));
    this.hearing.on('reconnecting', () => this.stand('silent'));
  }

  /** Begins to connect; does not wait for it, and goes on trying. */
  open(): void {
    this.ringing.connect().catch(ignore);
    this.hearing.connect().catch(ignore);
    this.hearing.on('ready', () => void this.hearing.subscribe(CHANNEL, this.hear).catch(ignore));
  }

  override close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    for (const client of [this.ringing, this.hearing]) if (client.isOpen) client.destroy();
  }

  /** Whether other processes hear it now; when not they look each second. */
  override get isRinging(): boolean {
    return this.state === 'ringing';
  }

  override ring(sessionId: SessionId, seq: number): void {
    this.gathered.set(sessionId, seq);
    this.timer ??= setTimeout(() => this.publish(), GATHER_MS);
  }

  override onRing(listener: RingListener): void {
    this.listeners.add(listener);
  }

  private publish(): void {
    this.timer = null;
    const rings = [...this.gathered].map(([sessionId, seq]) => `${sessionId}:${seq}`);
    this.gathered.clear();
    if (this.ringing.isReady) this.ringing.publish(CHANNEL, rings.join(' ')).catch(ignore);
  }

  private readonly hear = (message: string): void => {
    for (const ring of message.split(' ')) {
      const [sessionId, seq] = ring.split(':');
      if (sessionId && Number.isInteger(Number(seq)))
        for (const listener of this.listeners) listener(sessionId as SessionId, Number(seq));
    }
  };

  private stand(state: BellState): void {
    if (state !== this.state) this.onState(state);
    this.state = state;
  }
}
