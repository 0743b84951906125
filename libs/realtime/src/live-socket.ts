import type { ClientToServer, ServerToClient } from '@app/contract';
import type { AttendeeId, SessionId, ViewerKind } from '@app/dialogue';
import type { Server, Socket } from 'socket.io';

/** Who is at the other end of a connection; set once, when it was let in. */
export interface Connected {
  sessionId: SessionId;
  attendeeId: AttendeeId;
  viewerKind: ViewerKind;
}

export type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, Connected>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Connected>;
