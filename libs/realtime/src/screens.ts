import { Attendance, LiveSessions, Refusal, Studies } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Limits } from './limits.js';
import type { LiveServer, LiveSocket } from './live-socket.js';
import { SessionScreens } from './session-screens.js';

/** The screens of every session that this process serves. */
@Injectable()
export class Screens {
  private readonly bySession = new Map<SessionId, SessionScreens>();
  private server: LiveServer | null = null;

  constructor(
    private readonly sessions: LiveSessions,
    private readonly attendance: Attendance,
    private readonly limits: Limits,
    private readonly studies: Studies,
  ) {
    attendance.onExchanged(() => {
      for (const screens of this.bySession.values()) screens.tellPresence();
    });
    attendance.onSuperseded((sessionId, attendeeId, deviceId) => {
      // When the session cannot be read now, the next exchange of who is there asks again.
      this.bySession
        .get(sessionId)
        ?.endSuperseded(attendeeId, deviceId)
        .catch(() => undefined);
    });
    sessions.onForgotten((sessionId) => this.bySession.get(sessionId)?.endEverybody());
  }

  attach(server: LiveServer): void {
    this.server = server;
  }

  enter(socket: LiveSocket): void {
    const { sessionId } = socket.data;
    const known = this.bySession.get(sessionId);
    const live = this.sessions.of(sessionId);
    const screens =
      known ?? new SessionScreens(live, () => this.attached(), this.limits, this.attendance, this.studies);
    if (!known) this.bySession.set(sessionId, screens);
    screens.enter(socket);
  }

  of(socket: LiveSocket): SessionScreens {
    const screens = this.bySession.get(socket.data.sessionId);
    if (!screens) throw new Refusal('unavailable');
    return screens;
  }

  leave(socket: LiveSocket): void {
    const screens = this.bySession.get(socket.data.sessionId);
    screens?.leave(socket);
    if (!screens?.isEmpty) return;
    screens.close();
    this.bySession.delete(socket.data.sessionId);
  }

  get connectionCount(): number {
    return this.server?.engine.clientsCount ?? 0;
  }

  /** Tells everyone that the server goes down, so that they come back by themselves. */
  sayGoodbye(): void {
    this.server?.emit('ended', { reason: 'going-down' });
  }

  private attached(): LiveServer {
    if (!this.server) throw new Error('No server is attached');
    return this.server;
  }
}
