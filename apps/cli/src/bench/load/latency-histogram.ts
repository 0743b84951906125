const LEAST_MS = 0.01;
const MOST_MS = 600_000;
/** Each bucket is so many times as wide as the one before: a percentile is at most half of that beside the truth. */
const GROWTH = 1.02;
const BUCKET_COUNT = Math.ceil(Math.log(MOST_MS / LEAST_MS) / Math.log(GROWTH)) + 1;

/**
 * Counts durations in buckets that grow geometrically, so that millions of them take a few kilobytes:
 * bucket(ms) = ⌊log(ms / 0.01) / log(1.02)⌋, relative error ≤ 1 % (the idea of G. Tene's HdrHistogram).
 */
export class LatencyHistogram {
  private readonly buckets = new Uint32Array(BUCKET_COUNT);
  private recordedCount = 0;

  get count(): number {
    return this.recordedCount;
  }

  record(ms: number): void {
    const index = Math.floor(Math.log(Math.max(ms, LEAST_MS) / LEAST_MS) / Math.log(GROWTH));
    const bucket = Math.min(index, BUCKET_COUNT - 1);
    this.buckets[bucket] = (this.buckets[bucket] ?? 0) + 1;
    this.recordedCount += 1;
  }

  /**
   * The duration below which the given share of them lies, by the nearest rank; null when there are none.
   *
   * @param share between 0 and 1
   */
  percentile(share: number): number | null {
    if (this.recordedCount === 0) return null;
    const rank = Math.max(1, Math.ceil(share * this.recordedCount));
    let passedCount = 0;
    let bucket = 0;
    for (; bucket < BUCKET_COUNT; bucket += 1) {
      passedCount += this.buckets[bucket] ?? 0;
      if (passedCount >= rank) break;
    }
    return LEAST_MS * GROWTH ** (bucket + 0.5);
  }
}

export interface Percentiles {
  p50Ms: number | null;
  p95Ms: number | null;
  p99Ms: number | null;
}

export const percentilesOf = (histogram: LatencyHistogram): Percentiles => ({
  p50Ms: histogram.percentile(0.5),
  p95Ms: histogram.percentile(0.95),
  p99Ms: histogram.percentile(0.99),
});
