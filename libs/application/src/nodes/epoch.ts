import type { CommandId } from '@app/dialogue';
import { Refusal } from '../errors.js';
import type { LiveSession } from '../live-session/live-session.js';

/** The epoch under which a leader acts in one session: taken when it is first needed, and anew after it was lost. */
export class Epoch {
  private taking: Promise<number | null> | null = null;

  constructor(private readonly live: LiveSession) {}

  /** Null when the session does not answer. */
  async take(): Promise<number | null> {
    this.taking ??= this.takeOnce().catch(() => null);
    const epoch = await this.taking;
    if (epoch === null) this.taking = null;
    return epoch;
  }

  /** Another process leads now, or both think so: the store of leases will tell. */
  lose(): void {
    this.taking = null;
  }

  private async takeOnce(): Promise<number | null> {
    const commandId = crypto.randomUUID() as string as CommandId;
    const answer = await this.live.run({ commandId, by: 'system', command: { kind: 'take-lease' } });
    return answer instanceof Refusal ? null : this.live.read((session) => session.leaseEpoch);
  }
}
