import type {
  AlikeRow,
  Analysis,
  PersonalTables,
  SharedTables,
  TableChanges,
  Timestamp,
  View,
  ViewerKind,
} from '@app/dialogue';
import { z } from 'zod';
import type { SentCommand } from './commands.js';
import { agendaItemId, sessionId, writtenText } from './values.js';

export type { AlikeRow, GroupMap, GroupProfile, RankedRow, RankedTheme } from '@app/dialogue';

/** What a client shows when it connects; without a cookie it also brings a token. */
export const handshake = z.strictObject({
  sessionId,
  /** Which of several grants of one sign-in this connection uses; the only one when left out. */
  grantId: z.uuid().optional(),
  token: z.string().max(200).optional(),
  /** Go on here, although this participant is on another device. */
  takesOver: z.boolean().optional(),
});
export type Handshake = z.input<typeof handshake>;

export const since = z.strictObject({ seq: z.int().min(0) });
export type Since = z.infer<typeof since>;

/** What somebody is writing: which statements say nearly the same already? */
export const findAlike = z.strictObject({ itemId: agendaItemId, text: writtenText });
export type FindAlike = z.infer<typeof findAlike>;

export type AlikeAck = { alike: readonly AlikeRow[] } | WireError;

export interface WireError {
  error: string;
  /** `final`: this very command will never be accepted; `later`: it may be. */
  outlook: 'final' | 'later';
  field?: string;
  limit?: number;
  retryAfterMs?: number;
}

export type CommandAck = { seq: number } | WireError;

/**
 * Everything that changed between two numbers. A client applies it when `from` is not after its own number (rows are
 * whole, so what it has already does no harm) and asks `since` otherwise.
 */
export interface Frame {
  from: number;
  to: number;
  shared: TableChanges<SharedTables>;
  personal?: TableChanges<PersonalTables>;
}

/** The answer to `since`: all that changed, or a whole view. Never a part. */
export type SinceAck =
  | { kind: 'changes'; viewer: ViewerKind; serverAt: Timestamp; frame: Frame }
  | { kind: 'view'; viewer: ViewerKind; serverAt: Timestamp; seq: number; view: View }
  | WireError;

export type DigestAck = { seq: number; digest: string } | WireError;

/** A stream of its own beside the view, for moderators and observers. */
export type AnalysisFrame = Analysis;

/** Who is there now: a stream of its own beside the view, for moderators and observers. */
export interface PresenceFrame {
  /** Participants who are connected. */
  participantCount: number;
}

export interface ClientToServer {
  command: (sent: SentCommand, ack: (answer: CommandAck) => void) => void;
  since: (from: Since, ack: (answer: SinceAck) => void) => void;
  'find-alike': (writing: FindAlike, ack: (answer: AlikeAck) => void) => void;
  /** The digest of this viewer's view now: SHA-256 (hex) of its canonical JSON. */
  digest: (nothing: Record<string, never>, ack: (answer: DigestAck) => void) => void;
}

/** `superseded`: this participant went on on another device. */
export type EndReason = 'revoked' | 'role-changed' | 'going-down' | 'superseded';

export interface ServerToClient {
  frame: (frame: Frame) => void;
  analysis: (analysis: AnalysisFrame) => void;
  presence: (presence: PresenceFrame) => void;
  /** The connection ends and why; the client does not come back by itself when access ended. */
  ended: (reason: { reason: EndReason }) => void;
}
