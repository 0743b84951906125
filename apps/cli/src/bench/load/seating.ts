import { setTimeout as delay } from 'node:timers/promises';
import { CommandRefused } from '@app/client';
import type { Random } from '@app/numeric';
import { Gate } from '../../replay/gate.js';
import { DeliveryLog } from './delivery-log.js';
import { FullSeat } from './full-seat.js';
import { LatencyHistogram } from './latency-histogram.js';
import { LightSeat, type Traffic } from './light-seat.js';
import type { JoinOutcome, JoinPlan } from './messages.js';
import type { Seat, SeatOptions } from './seat.js';

const MOST_FULL_SEATS = 100;
const JOINING_AT_ONCE = 32;
/** People come in over so long that the door is not a stampede. */
const JOINS_PER_SECOND = 200;
const JOINED_WITHIN_MS = 300_000;
const DEALT_WITHIN_MS = 30_000;

export const codeOf = (error: unknown): string => (error instanceof CommandRefused ? error.code : 'failed');

export const addTo = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Everyone with a screen: the participants, and on each node a moderator and an observer. */
export class Seating {
  readonly participants: Seat[] = [];
  readonly moderators: FullSeat[] = [];
  readonly observers: FullSeat[] = [];
  /** Of the light seats. */
  readonly traffic: Traffic = { frameCount: 0, frameBytes: 0, gapCount: 0, cutCount: 0 };
  readonly deliveries = new DeliveryLog();
  /** The seats by their number, which is how deliveries name them. */
  private readonly seats: Seat[] = [];
  private readonly frameCounts: number[] = [];

  constructor({ urls, sessionId, participantTokens, moderatorToken, observerToken }: JoinPlan) {
    const fullCount = Math.min(MOST_FULL_SEATS, Math.ceil(participantTokens.length / 2));
    for (const url of urls) {
      const [moderator, observer] = [moderatorToken, observerToken].map((token) => ({
        url,
        sessionId,
        token,
      }));
      if (moderator) this.moderators.push(this.place(new FullSeat(this.numbered(moderator))));
      if (observer) this.observers.push(this.place(new FullSeat(this.numbered(observer))));
    }
    for (const [index, token] of participantTokens.entries()) {
      const options = this.numbered({ url: urls[index % urls.length] ?? '', sessionId, token });
      const isFull = index < fullCount;
      this.participants.push(
        this.place(isFull ? new FullSeat(options) : new LightSeat(options, this.traffic)),
      );
    }
  }

  get everyone(): readonly Seat[] {
    return this.seats;
  }

  get full(): FullSeat[] {
    return this.seats.filter((seat) => seat instanceof FullSeat);
  }

  get light(): LightSeat[] {
    return this.seats.filter((seat) => seat instanceof LightSeat);
  }

  numberOf(seat: Seat): number {
    return this.seats.indexOf(seat);
  }

  /** Frames that moved a screen on. */
  get frameCount(): number {
    return this.frameCounts.reduce((sum, count) => sum + count, 0);
  }

  /** Frames that one screen got, added up over the nodes. */
  get fanOutCount(): number {
    return this.observers.reduce((sum, seat) => sum + (this.frameCounts[this.numberOf(seat)] ?? 0), 0);
  }

  /** Everyone comes in, spread over some seconds. @throws Error when that takes too long */
  async join(random: Random, onJoined: (joinedCount: number) => void): Promise<JoinOutcome> {
    const waits = new LatencyHistogram();
    const refused: Record<string, number> = {};
    const gate = new Gate(JOINING_AT_ONCE);
    const rampMs = (this.seats.length / JOINS_PER_SECOND) * 1_000;
    const enter = async (seat: Seat) => {
      const start = performance.now();
      const code = await seat.connect().then(() => null, codeOf);
      if (code !== null) return addTo(refused, code);
      waits.record(performance.now() - start);
      onJoined(waits.count);
    };
    const joining = Promise.all(
      this.seats.map(async (seat) => {
        await delay(random() * rampMs);
        await gate.pass(() => enter(seat));
      }),
    );
    const limitMs = rampMs + JOINED_WITHIN_MS;
    const isLate = await Promise.race([joining.then(() => false), delay(limitMs, true, { ref: false })]);
    if (isLate)
      throw new Error(
        `After ${Math.round(limitMs / 1_000)} s ${waits.count} of ${this.seats.length} had joined`,
      );
    return { joinedCount: waits.count, refused, joinP95Ms: waits.percentile(0.95) };
  }

  /** Waits until everybody has something to read. @throws Error when that takes too long */
  async dealt(): Promise<void> {
    const deadline = performance.now() + DEALT_WITHIN_MS;
    for (;;) {
      const idle = this.participants.filter((seat) => seat.hand().length === 0);
      if (idle.length === 0) return;
      if (performance.now() > deadline)
        throw new Error(`After ${DEALT_WITHIN_MS / 1_000} s ${idle.length} people had nothing to read`);
      await delay(100);
    }
  }

  close(): void {
    for (const seat of this.seats) seat.close();
  }

  private numbered(options: Omit<SeatOptions, 'onArrival'>): SeatOptions {
    const number = this.seats.length;
    const onArrival = (from: number, to: number) => {
      this.frameCounts[number] = (this.frameCounts[number] ?? 0) + 1;
      this.deliveries.arrived(number, from, to, performance.now());
    };
    return { ...options, onArrival };
  }

  private place<S extends Seat>(seat: S): S {
    this.seats.push(seat);
    return seat;
  }
}
