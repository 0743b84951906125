import { LatencyHistogram } from './latency-histogram.js';

/** Fields of one arrival: who, the seq before, the seq after, and when. */
const FIELD_COUNT = 4;
const NOBODY = -1;

/**
 * How long it takes from the sending of a command until the frame that contains its fact is on the screens of others.
 *
 * A frame may come before its command's answer, which alone tells the number of the fact; so arrivals wait until they
 * are settled. All times are of one clock, in milliseconds.
 */
export class DeliveryLog {
  readonly latencies = new LatencyHistogram();
  private arrivals = new Float64Array(FIELD_COUNT * 16_384);
  private length = 0;
  private sentAt = new Float64Array(16_384);
  private sender = new Int32Array(16_384).fill(NOBODY);

  /** A seat's screen went from one seq to another. */
  arrived(seat: number, from: number, to: number, at: number): void {
    if (this.length === this.arrivals.length) {
      const wider = new Float64Array(this.arrivals.length * 2);
      wider.set(this.arrivals);
      this.arrivals = wider;
    }
    this.arrivals.set([seat, from, to, at], this.length);
    this.length += FIELD_COUNT;
  }

  /** A seat's command was answered with this seq. */
  answered(seat: number, seq: number, sentAt: number): void {
    if (seq >= this.sender.length) this.widen(seq);
    this.sentAt[seq] = sentAt;
    this.sender[seq] = seat;
  }

  /** Counts every delivery among the arrivals until then. */
  settle(until: number): void {
    let done = 0;
    for (; done < this.length && this.field(done, 3) <= until; done += FIELD_COUNT) this.count(done);
    this.arrivals.copyWithin(0, done, this.length);
    this.length -= done;
  }

  private count(arrival: number): void {
    const seat = this.field(arrival, 0);
    const last = Math.min(this.field(arrival, 2), this.sender.length - 1);
    const at = this.field(arrival, 3);
    for (let seq = this.field(arrival, 1) + 1; seq <= last; seq += 1) {
      const sender = this.sender[seq];
      if (sender !== NOBODY && sender !== seat) this.latencies.record(at - (this.sentAt[seq] ?? at));
    }
  }

  private field(arrival: number, offset: number): number {
    return this.arrivals[arrival + offset] ?? 0;
  }

  private widen(seq: number): void {
    const size = 2 ** Math.ceil(Math.log2(seq + 1));
    const sentAt = new Float64Array(size);
    sentAt.set(this.sentAt);
    const sender = new Int32Array(size).fill(NOBODY);
    sender.set(this.sender);
    this.sentAt = sentAt;
    this.sender = sender;
  }
}
