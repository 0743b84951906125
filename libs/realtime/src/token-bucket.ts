/** A rate with room for a burst: holds at most `burst` tokens and gains `perSecond` of them. */
export interface Rate {
  perSecond: number;
  burst: number;
}

/** Token bucket (as in RFC 2697's token counting): each act takes one token; without one it waits. */
export class TokenBucket {
  private tokens: number;
  private filledAtMs: number;

  constructor(
    private readonly rate: Rate,
    nowMs: number,
  ) {
    this.tokens = rate.burst;
    this.filledAtMs = nowMs;
  }

  /** @returns 0 when a token was taken, otherwise after how many milliseconds there will be one */
  take(nowMs: number): number {
    this.tokens = this.tokensAt(nowMs);
    this.filledAtMs = nowMs;
    if (this.tokens >= 1) {
      this.tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - this.tokens) / this.rate.perSecond) * 1_000);
  }

  /** Whether it is as good as a new one. */
  isFull(nowMs: number): boolean {
    return this.tokensAt(nowMs) === this.rate.burst;
  }

  private tokensAt(nowMs: number): number {
    const gained = ((nowMs - this.filledAtMs) / 1_000) * this.rate.perSecond;
    return Math.min(this.rate.burst, this.tokens + Math.max(0, gained));
  }
}
