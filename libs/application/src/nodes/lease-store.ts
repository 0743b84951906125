import type { SessionId } from '@app/dialogue';

/**
 * Which process leads which session, for a time that has to be renewed; the store's clock decides. A lease only spares
 * work: that two leaders can do no harm is the rule of the epoch in the dialogue. Port.
 */
export abstract class LeaseStore {
  /** Puts sessions up for whoever leads; does nothing for those that are led or offered already. */
  abstract offer(sessionIds: readonly SessionId[]): Promise<void>;
  /** Takes what nobody leads, renews what this process leads. @returns all that this process leads for `leaseMs` */
  abstract claim(nodeId: string, leaseMs: number): Promise<SessionId[]>;
  /** Ends the leading of sessions that need none any more. */
  abstract end(sessionIds: readonly SessionId[]): Promise<void>;
  /** Gives back all that this process leads, for others to take at once. */
  abstract release(nodeId: string): Promise<void>;
}

interface Lease {
  nodeId: string | null;
  expiresAt: number;
}

export class InMemoryLeaseStore extends LeaseStore {
  private readonly leases = new Map<SessionId, Lease>();

  constructor(private readonly now: () => number = Date.now) {
    super();
  }

  override offer(sessionIds: readonly SessionId[]): Promise<void> {
    for (const id of sessionIds)
      if (!this.leases.has(id)) this.leases.set(id, { nodeId: null, expiresAt: 0 });
    return Promise.resolve();
  }

  override claim(nodeId: string, leaseMs: number): Promise<SessionId[]> {
    const claimed: SessionId[] = [];
    for (const [id, lease] of this.leases) {
      if (lease.nodeId !== nodeId && lease.expiresAt > this.now()) continue;
      this.leases.set(id, { nodeId, expiresAt: this.now() + leaseMs });
      claimed.push(id);
    }
    return Promise.resolve(claimed);
  }

  override end(sessionIds: readonly SessionId[]): Promise<void> {
    for (const id of sessionIds) this.leases.delete(id);
    return Promise.resolve();
  }

  override release(nodeId: string): Promise<void> {
    for (const lease of this.leases.values())
      if (lease.nodeId === nodeId) Object.assign(lease, { nodeId: null, expiresAt: 0 });
    return Promise.resolve();
  }
}
