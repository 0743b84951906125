import { TokenBucket, type Rate } from './token-bucket.js';

/** Buckets that are kept before full ones, which say nothing, are looked for and thrown away. */
const MANY_BUCKETS = 10_000;

/** Token buckets by key: one for everything that counts together. */
export class TokenBuckets {
  private readonly buckets = new Map<string, TokenBucket>();
  private tidyAtCount = MANY_BUCKETS;

  /** @returns 0 when a token was taken, otherwise after how many milliseconds there will be one */
  take(key: string, rate: Rate, nowMs: number): number {
    this.tidy(nowMs);
    const bucket = this.buckets.get(key) ?? new TokenBucket(rate, nowMs);
    this.buckets.set(key, bucket);
    return bucket.take(nowMs);
  }

  private tidy(nowMs: number): void {
    if (this.buckets.size < this.tidyAtCount) return;
    for (const [key, bucket] of this.buckets) if (bucket.isFull(nowMs)) this.buckets.delete(key);
    this.tidyAtCount = Math.max(MANY_BUCKETS, 2 * this.buckets.size);
  }
}
