import type { Session, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import type { LiveSession } from '../live-session/live-session.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { Beat } from './beat.js';
import { Epoch } from './epoch.js';
import { LeaseStore } from './lease-store.js';
import { NodeIdentity } from './node-identity.js';

const CLAIM_EVERY_MS = 1_000;
/** A process that is silent for so long leads no more; with the time between claims it is followed up within 4 s. */
const LEASE_MS = 3_000;

/** Begins what is done for a session by its leader alone, under the leader's epoch. @returns a function that ends it */
export type Lead = (live: LiveSession, epoch: Epoch) => () => void;

const isLed = ({ phase }: Session): boolean => phase.kind === 'lobby' || phase.kind === 'live';

/**
 * Sees to it that every running session has one leader among all processes: the one that deals, keeps time and analyses.
 * Whoever leads a session keeps it in memory; when its process is silent, another takes over.
 */
@Injectable()
export class Leading {
  private readonly leads: Lead[] = [];
  private readonly led = new Map<SessionId, (() => void)[]>();
  private readonly running = new Set<SessionId>();
  private readonly ended = new Set<SessionId>();
  private readonly beat = new Beat('claiming leases', CLAIM_EVERY_MS, () => this.claim());

  constructor(
    private readonly sessions: LiveSessions,
    private readonly leases: LeaseStore,
    private readonly node: NodeIdentity,
  ) {}

  /** What a leader does for a session; to be named before `start`. */
  onLed(lead: Lead): void {
    this.leads.push(lead);
  }

  /** Begins to offer the sessions that are served here and, when this process does such work, to lead. */
  start(): void {
    this.sessions.onServed((live) => this.follow(live));
    this.beat.start();
  }

  async stop(): Promise<void> {
    await this.beat.stop();
    for (const id of this.led.keys()) this.leave(id);
    await this.leases.release(this.node.nodeId).catch(() => undefined);
  }

  get ledCount(): number {
    return this.led.size;
  }

  /** One round: offers, claims, begins what was gained and ends what was lost. */
  async claim(): Promise<void> {
    for (const id of this.running) if (!this.sessions.served(id)) this.running.delete(id);
    await this.leases.offer([...this.running]);
    const ended = [...this.ended];
    await this.leases.end(ended);
    for (const id of ended) this.ended.delete(id);
    if (this.leads.length === 0) return;
    const claimed = new Set(await this.leases.claim(this.node.nodeId, LEASE_MS));
    for (const id of this.led.keys()) if (!claimed.has(id)) this.leave(id);
    for (const id of claimed) if (!this.led.has(id)) this.lead(id);
  }

  private lead(id: SessionId): void {
    const live = this.sessions.of(id);
    const epoch = new Epoch(live);
    this.led.set(id, [live.hold(), ...this.leads.map((lead) => lead(live, epoch))]);
    // It may have ended before this process led it.
    live.read((session) => this.look(live, session)).catch(() => undefined);
  }

  private leave(id: SessionId): void {
    for (const end of this.led.get(id) ?? []) end();
    this.led.delete(id);
  }

  private follow(live: LiveSession): void {
    live.listen((_entries, session) => this.look(live, session));
    live.read((session) => this.look(live, session)).catch(() => undefined);
  }

  private look({ id }: LiveSession, session: Session): void {
    if (isLed(session)) this.running.add(id);
    else {
      this.running.delete(id);
      // Only its leader knows that what was to be done at the end has begun.
      if (this.led.has(id)) this.ended.add(id);
    }
  }
}
