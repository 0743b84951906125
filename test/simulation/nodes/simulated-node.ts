import {
  Attendance,
  Dealing,
  Following,
  Leading,
  LiveSessions,
  NodeIdentity,
  Refusal,
  Studies,
  Theming,
  type Journal,
  type LeaseStore,
  type PresenceStore,
} from '@app/application';
import { sentCommand, since, type WireError } from '@app/contract';
import { viewerKindOf, type AttendeeId, type SessionId, type ViewerKind } from '@app/dialogue';
import { Limits, Screens, toWireError } from '@app/realtime';
import type { Random } from '../dialogue/random.js';
import { FakeBell, type Belfry } from './fake-bell.js';
import { FakeServer, type Answer, type FakeServerSocket, type ServingNode } from './fake-server.js';
import { mortal } from './mortal.js';
import { QuickStudyRoom } from './quick-study-room.js';
import { ShakyJournal } from './shaky-journal.js';

/** What all nodes share. */
export interface Shared {
  sessionId: SessionId;
  journal: Journal;
  belfry: Belfry;
  leases: LeaseStore;
  presences: PresenceStore;
  random: Random;
  /** Errors that a node met and nobody asked about. */
  onError: (error: unknown) => void;
}

const answered = (error: unknown): WireError =>
  toWireError(error instanceof Refusal ? error : new Refusal('unavailable'));

/** One process as the server runs it, from the gateway down, without a network and a database. */
export class SimulatedNode implements ServingNode {
  readonly server = new FakeServer();
  readonly journal: ShakyJournal;
  isUp = true;
  private readonly sessions: LiveSessions;
  private readonly screens: Screens;
  private readonly attendance: Attendance;
  private readonly following: Following;
  private readonly leading: Leading;
  private readonly connected = new Set<FakeServerSocket>();

  constructor(private readonly shared: Shared) {
    const identity = new NodeIdentity();
    const isUp = () => this.isUp;
    this.journal = new ShakyJournal(shared.journal, shared.random);
    this.sessions = new LiveSessions(mortal(this.journal, isUp));
    this.attendance = new Attendance(mortal(shared.presences, isUp), identity);
    const studies = new Studies(new QuickStudyRoom());
    this.screens = new Screens(this.sessions, this.attendance, new Limits(), studies);
    const bell = new FakeBell(shared.belfry, shared.random);
    this.following = new Following(this.sessions, mortal(this.journal, isUp), bell);
    this.leading = new Leading(this.sessions, mortal(shared.leases, isUp), identity);
    this.screens.attach(this.server.asLive());
    this.sessions.onError((error) => shared.onError(error));
    this.following.start();
    new Dealing(this.leading, studies, this.attendance).start();
    new Theming(this.leading, studies).start();
    this.leading.start();
    this.attendance.start();
  }

  /** What the gateway does when a connection comes. @returns why it is turned away */
  async letIn(
    socket: FakeServerSocket,
    { attendeeId, deviceId }: { attendeeId: string; deviceId: string },
  ): Promise<WireError | null> {
    const { sessionId } = this.shared;
    try {
      await this.attendance.expect(sessionId);
      const viewerKind = await this.viewerKindOf(attendeeId as AttendeeId);
      const person = { attendeeId: attendeeId as AttendeeId, viewerKind, deviceId };
      const takeoverCount = this.attendance.takeoverCount(sessionId, person, false);
      if (!this.isUp) return answered(new Refusal('unavailable'));
      socket.data = { sessionId, ...person, takeoverCount };
      socket.node = this;
      this.connected.add(socket);
      this.screens.enter(socket.asLive());
      return null;
    } catch (error) {
      return answered(error);
    }
  }

  async receive(
    socket: FakeServerSocket,
    event: 'command' | 'since',
    body: unknown,
    answer: Answer,
  ): Promise<void> {
    try {
      const live = socket.asLive();
      if (event === 'since') {
        answer(await this.screens.of(live).since(live, since.parse(body).seq));
        return;
      }
      const { commandId, command } = sentCommand.parse(body);
      await this.screens.of(live).spend(live, command.kind);
      const given = await this.sessions
        .of(live.data.sessionId)
        .run({ commandId, by: live.data.attendeeId, command });
      if (this.isUp) answer(given instanceof Refusal ? toWireError(given) : given);
    } catch (error) {
      if (this.isUp) answer(answered(error));
    }
  }

  forget(socket: FakeServerSocket): void {
    if (!this.connected.delete(socket)) return;
    this.screens.leave(socket.asLive());
    this.server.forget(socket);
  }

  /** Ends as by kill -9: from now on nothing that it asks for ever comes back, and nobody hears of it. */
  crash(): void {
    this.isUp = false;
    for (const socket of [...this.connected]) socket.conn.close();
  }

  async stop(): Promise<void> {
    await Promise.all([this.leading.stop(), this.attendance.stop()]);
    await this.sessions.drained();
    await this.following.stop();
    this.isUp = false;
    for (const socket of [...this.connected]) socket.conn.close();
  }

  private viewerKindOf(attendeeId: AttendeeId): Promise<ViewerKind> {
    return this.sessions.of(this.shared.sessionId).read((session) => {
      const attendee = session.attendees.get(attendeeId);
      if (!attendee) throw new Refusal('not-found', 'sessionId');
      if (attendee.standing === 'revoked') throw new Refusal('revoked');
      return viewerKindOf(attendee.role);
    });
  }
}
