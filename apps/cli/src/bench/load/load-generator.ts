import { mulberry32, type Random } from '@app/numeric';
import { act } from './acting.js';
import { LatencyHistogram, percentilesOf } from './latency-histogram.js';
import type {
  ActOutcome,
  ActPlan,
  GeneratorCalls,
  GeneratorProgress,
  JoinOutcome,
  JoinPlan,
  SettledOutcome,
} from './messages.js';
import { Seating } from './seating.js';
import { compareDigests, convergence } from './settling.js';

/** All people of a session in one process: their sockets, what they do, and how long it takes. */
export class LoadGenerator implements GeneratorCalls {
  private seating: Seating | null = null;
  private random: Random = mulberry32(0);
  private readonly acks = new LatencyHistogram();

  constructor(private readonly onProgress: (progress: GeneratorProgress) => void) {}

  join(plan: JoinPlan): Promise<JoinOutcome> {
    this.random = mulberry32(plan.seed);
    this.seating = new Seating(plan);
    return this.seating.join(this.random, (joinedCount) => this.onProgress({ kind: 'joined', joinedCount }));
  }

  async act(plan: ActPlan): Promise<ActOutcome> {
    const seating = this.joined();
    await seating.dealt();
    const measures = {
      acks: this.acks,
      onProgress: ({ acked, errors }: Pick<ActOutcome, 'acked' | 'errors'>, elapsedMs: number) =>
        this.onProgress({ kind: 'acting', acked, errors, elapsedMs }),
    };
    return act(seating, plan, this.random, plan.isMeasured ? measures : null);
  }

  async settle(): Promise<SettledOutcome> {
    const seating = this.joined();
    const convergedMs = await convergence(seating);
    seating.deliveries.settle(Number.POSITIVE_INFINITY);
    const { latencies } = seating.deliveries;
    return {
      ack: percentilesOf(this.acks),
      delivery: percentilesOf(latencies),
      deliveryCount: latencies.count,
      convergedMs,
      gapCount: seating.traffic.gapCount,
      cutCount: seating.traffic.cutCount,
      ...(await compareDigests(seating)),
    };
  }

  close(): void {
    this.seating?.close();
  }

  private joined(): Seating {
    if (!this.seating) throw new Error('Nobody has joined');
    return this.seating;
  }
}
