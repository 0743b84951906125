import type { AttendeeId, SessionId, ViewerKind } from '@app/dialogue';

/** One connection of somebody to a session. */
export interface Presence {
  attendeeId: AttendeeId;
  viewerKind: ViewerKind;
  /** The sign-in that it came with: the tabs of one browser share it. */
  deviceId: string;
  /** How often this person has gone on on another device: the highest one counts. */
  takeoverCount: number;
}

export type PresenceBySession = ReadonlyMap<SessionId, readonly Presence[]>;

/**
 * Who is connected to which process. Not part of a session's facts, nor worth keeping: what a process does not repeat is
 * forgotten within seconds. Port.
 */
export abstract class PresenceStore {
  /**
   * Says who is connected to this process, and hears who is connected to the others.
   *
   * @param here every session with a connection to this process
   * @returns the connections of all other processes to each of these sessions
   */
  abstract exchange(nodeId: string, here: PresenceBySession): Promise<PresenceBySession>;
  abstract leave(nodeId: string): Promise<void>;
}

/** A process that said nothing for so long counts as gone. */
export const PRESENCE_MS = 5_000;

export class InMemoryPresenceStore extends PresenceStore {
  private readonly nodes = new Map<string, { here: PresenceBySession; saidAt: number }>();

  constructor(private readonly now: () => number = Date.now) {
    super();
  }

  override exchange(nodeId: string, here: PresenceBySession): Promise<PresenceBySession> {
    this.nodes.set(nodeId, { here, saidAt: this.now() });
    const others = [...this.nodes].flatMap(([id, { here: there, saidAt }]) =>
      id === nodeId || this.now() - saidAt > PRESENCE_MS ? [] : [there],
    );
    const heard = [...here.keys()].map(
      (sessionId) => [sessionId, others.flatMap((there) => there.get(sessionId) ?? [])] as const,
    );
    return Promise.resolve(new Map(heard));
  }

  override leave(nodeId: string): Promise<void> {
    this.nodes.delete(nodeId);
    return Promise.resolve();
  }
}
