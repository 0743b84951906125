import type {
  PersonalTables,
  SharedTables,
  StatementId,
  TableChanges,
  ThemeId,
  Timestamp,
  View,
  ViewerKind,
} from '@app/dialogue';
import { z } from 'zod';
import type { SentCommand } from './commands.js';
import { sessionId } from './values.js';

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

/** Where a statement stands among all of the session. Scores and bounds are between 0 and 1. */
export interface RankedRow {
  statementId: StatementId;
  list: 'ranked' | 'too-few' | 'cannot-say';
  place: number | null;
  score: number;
  lower: number;
  upper: number;
  /** How firm its place among the top ten is; null outside it. */
  certainty: 'firm' | 'likely' | 'open' | null;
}

/** How widely a theme is recognised; counts are people. */
export interface RankedTheme {
  themeId: ThemeId;
  /** Two or three words of its statements, strongest first. */
  keywords: readonly string[];
  statementCount: number;
  askedCount: number;
  recognisedCount: number;
  score: number;
  lower: number;
  upper: number;
  place: number | null;
}

export interface GroupProfile {
  group: number;
  size: number;
  /** Statements on which the group stands apart. */
  representative: readonly { statementId: StatementId; recognises: boolean }[];
}

/** Opinion groups on a map, one point a participant and never whose; or why there are none. */
export type GroupMap =
  | {
      kind: 'groups';
      groups: readonly GroupProfile[];
      points: readonly { x: number; y: number; group: number }[];
      silhouette: number;
    }
  | { kind: 'none'; reason: 'too-few-participants' | 'too-few-endorsements' | 'alike' };

/** What was worked out up to a fact: a stream of its own beside the view, for moderators and observers. */
export interface AnalysisFrame {
  uptoSeq: number;
  /** Of the pseudo-random draws: who has the facts gets the same. */
  seed: number;
  statements: readonly RankedRow[];
  themes: readonly RankedTheme[];
  groups: GroupMap;
  consensus: { recognised: readonly StatementId[]; notRecognised: readonly StatementId[] };
}

/** Who is there now: a stream of its own beside the view, for moderators and observers. */
export interface PresenceFrame {
  /** Participants who are connected. */
  participantCount: number;
}

export interface ClientToServer {
  command: (sent: SentCommand, ack: (answer: CommandAck) => void) => void;
  since: (from: Since, ack: (answer: SinceAck) => void) => void;
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
