import type { AttendeeId, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { Beat } from './beat.js';
import { NodeIdentity } from './node-identity.js';
import { PresenceStore, type Presence } from './presence-store.js';

const EXCHANGE_EVERY_MS = 1_000;
/** Letting somebody in may take a while, when the session has to be folded first. */
const EXPECTED_MS = 10_000;

/** A connection that is to end, because its person goes on elsewhere. */
export type Superseded = (sessionId: SessionId, attendeeId: AttendeeId, deviceId: string) => void;

/** The device that somebody is on: the one gone over to last; of two that came at the same moment, the same everywhere. */
function foremost(presences: readonly Presence[]): Presence | undefined {
  const [first, ...rest] = presences;
  return rest.reduce<Presence | undefined>((best, next) => {
    if (!best || next.takeoverCount > best.takeoverCount) return next;
    return next.takeoverCount === best.takeoverCount && next.deviceId < best.deviceId ? next : best;
  }, first);
}

type ByAttendee = ReadonlyMap<AttendeeId, readonly Presence[]>;

const isParticipant = ({ viewerKind }: Presence): boolean => viewerKind === 'participant';

function byAttendee(presences: readonly Presence[]): ByAttendee {
  const grouped = new Map<AttendeeId, Presence[]>();
  for (const presence of presences) {
    const known = grouped.get(presence.attendeeId);
    if (known) known.push(presence);
    else grouped.set(presence.attendeeId, [presence]);
  }
  return grouped;
}

/**
 * Who is connected to a session, over all processes. A participant is on one device at a time, with any number of tabs;
 * moderators and observers may use several.
 */
@Injectable()
export class Attendance {
  private readonly here = new Map<SessionId, Map<AttendeeId, Presence[]>>();
  private elsewhere: ReadonlyMap<SessionId, ByAttendee> = new Map();
  /** Sessions that somebody is about to connect to, and until when that is remembered. */
  private readonly expected = new Map<SessionId, number>();
  private hasLeft = false;
  /** Sessions of which this process wants to know who is there, and who is to be told when somebody came. */
  private readonly watched = new Map<SessionId, () => void>();
  private exchanging: Promise<void> | null = null;
  private readonly exchanged = new Set<() => void>();
  private readonly superseded = new Set<Superseded>();
  private readonly beat = new Beat('exchanging who is there', EXCHANGE_EVERY_MS, () => this.exchange());

  constructor(
    private readonly store: PresenceStore,
    private readonly node: NodeIdentity,
  ) {}

  start(): void {
    this.beat.start();
  }

  async stop(): Promise<void> {
    this.hasLeft = true;
    await this.beat.stop();
    await this.exchanging;
    await this.store.leave(this.node.nodeId).catch(() => undefined);
  }

  /** Calls back when what other processes say has been heard anew. */
  onExchanged(listener: () => void): void {
    this.exchanged.add(listener);
  }

  /** Calls back for connections of this process that must end. */
  onSuperseded(listener: Superseded): void {
    this.superseded.add(listener);
  }

  /** Resolves when it is known who is connected to a session on other processes, as of a second ago at most. */
  async expect(sessionId: SessionId): Promise<void> {
    if (this.hasLeft) throw new Refusal('unavailable');
    this.expected.set(sessionId, Date.now() + EXPECTED_MS);
    if (this.elsewhere.has(sessionId)) return;
    await this.exchanging;
    if (!this.elsewhere.has(sessionId)) await this.exchange();
  }

  /**
   * Whether somebody may connect from a device, and the count to enter with.
   *
   * @param takesOver whether the person said to go on here
   * @throws Refusal `connected-elsewhere` for a participant who is on another device
   */
  takeoverCount(
    sessionId: SessionId,
    { attendeeId, viewerKind, deviceId }: Omit<Presence, 'takeoverCount'>,
    takesOver: boolean,
  ): number {
    const known = foremost(this.of(sessionId, attendeeId));
    if (viewerKind !== 'participant' || !known) return 0;
    if (known.deviceId === deviceId) return known.takeoverCount;
    if (!takesOver) throw new Refusal('connected-elsewhere');
    return known.takeoverCount + 1;
  }

  /** @returns a function that takes the connection out again */
  enter(sessionId: SessionId, presence: Presence): () => void {
    const { attendeeId } = presence;
    const present = this.here.get(sessionId) ?? new Map<AttendeeId, Presence[]>();
    this.here.set(sessionId, present);
    present.set(attendeeId, [...(present.get(attendeeId) ?? []), presence]);
    this.cutSuperseded(sessionId, attendeeId);
    this.watched.get(sessionId)?.();
    return () => {
      const left = (present.get(attendeeId) ?? []).filter((other) => other !== presence);
      if (left.length > 0) present.set(attendeeId, left);
      else present.delete(attendeeId);
      if (present.size === 0 && this.here.get(sessionId) === present) this.here.delete(sessionId);
    };
  }

  /**
   * Keeps up with who is there although nobody may be connected to this process.
   *
   * @param changed called when somebody may have come
   * @returns a function that ends it
   */
  watch(sessionId: SessionId, changed: () => void): () => void {
    this.watched.set(sessionId, changed);
    return () => void this.watched.delete(sessionId);
  }

  /** How many participants are connected, on any process. */
  participantCount(sessionId: SessionId): number {
    return this.participantIds(sessionId).size;
  }

  /** Participants who are connected, on any process. */
  participantIds(sessionId: SessionId): Set<AttendeeId> {
    const participants = new Set<AttendeeId>();
    for (const present of [this.here.get(sessionId), this.elsewhere.get(sessionId)])
      for (const [attendeeId, presences] of present ?? [])
        if (presences.some(isParticipant)) participants.add(attendeeId);
    return participants;
  }

  /** One exchange with the other processes; who asks meanwhile gets the same one. */
  exchange(): Promise<void> {
    this.exchanging ??= this.exchangeOnce().finally(() => (this.exchanging = null));
    return this.exchanging;
  }

  private async exchangeOnce(): Promise<void> {
    const here = new Map<SessionId, readonly Presence[]>();
    for (const [sessionId, until] of this.expected) if (until < Date.now()) this.expected.delete(sessionId);
    for (const sessionId of [...this.expected.keys(), ...this.watched.keys()]) here.set(sessionId, []);
    for (const [sessionId, present] of this.here) here.set(sessionId, [...present.values()].flat());
    const heard = await this.store.exchange(this.node.nodeId, here);
    this.elsewhere = new Map([...heard].map(([sessionId, presences]) => [sessionId, byAttendee(presences)]));
    for (const [sessionId, present] of this.elsewhere)
      for (const attendeeId of present.keys()) this.cutSuperseded(sessionId, attendeeId);
    for (const listener of [...this.exchanged, ...this.watched.values()]) listener();
  }

  private cutSuperseded(sessionId: SessionId, attendeeId: AttendeeId): void {
    const here = this.here.get(sessionId)?.get(attendeeId)?.filter(isParticipant) ?? [];
    if (here.length === 0) return;
    const last = foremost(this.of(sessionId, attendeeId).filter(isParticipant));
    for (const { deviceId } of here)
      if (deviceId !== last?.deviceId)
        for (const listener of this.superseded) listener(sessionId, attendeeId, deviceId);
  }

  private of(sessionId: SessionId, attendeeId: AttendeeId): Presence[] {
    const sides = [this.here, this.elsewhere];
    return sides.flatMap((side) => side.get(sessionId)?.get(attendeeId) ?? []);
  }
}
