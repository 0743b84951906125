import { LiveClient } from '@app/client';
import type { GivenCommand } from '@app/contract';
import type { DealtRow, StatementId } from '@app/dialogue';
import { HAND_COUNT, type Seat, type SeatOptions } from './seat.js';

/** A whole client, as a browser has it: it keeps the complete view, whose digest can be compared with the server's. */
export class FullSeat implements Seat {
  readonly client: LiveClient;
  private lastSeq = 0;

  constructor({ url, sessionId, token, onArrival }: SeatOptions) {
    this.client = new LiveClient({ url, sessionId, token });
    this.client.watch(() => {
      const { seq } = this.client;
      if (seq <= this.lastSeq) return;
      if (this.lastSeq > 0) onArrival(this.lastSeq, seq);
      this.lastSeq = seq;
    });
  }

  connect(): Promise<void> {
    return this.client.connect();
  }

  send(command: GivenCommand): Promise<number> {
    return this.client.send(command);
  }

  close(): void {
    this.client.close();
  }

  get seq(): number {
    return this.client.seq;
  }

  hand(): StatementId[] {
    const { dealt = {}, answers = {} } = this.client.view?.personal ?? {};
    return (Object.entries(dealt) as [StatementId, DealtRow][])
      .filter(([id]) => !(id in answers))
      .toSorted(([, a], [, b]) => a.place - b.place)
      .slice(0, HAND_COUNT)
      .map(([id]) => id);
  }

  answered(): StatementId[] {
    return Object.keys(this.client.view?.personal.answers ?? {}) as StatementId[];
  }
}
