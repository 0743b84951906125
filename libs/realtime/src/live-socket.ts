import type { Presence } from '@app/application';
import type { ClientToServer, ServerToClient } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import type { Server, Socket } from 'socket.io';

/** Who is at the other end of a connection; set once, when it was let in. */
export interface Connected extends Presence {
  sessionId: SessionId;
}

export type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, Connected>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Connected>;
