import type { StatementId, ThemeId } from './ids.js';
import type { Intent } from './session.js';

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

/** How widely a theme is recognised: counts are people, never statements. */
export interface RankedTheme {
  themeId: ThemeId;
  /** Two or three words of its statements, strongest first; what the moderator calls it stands in the session. */
  keywords: readonly string[];
  statementCount: number;
  /** Answered at least one of its statements with a degree. */
  askedCount: number;
  /** Of these: recognise at least one of them mostly or fully. */
  recognisedCount: number;
  score: number;
  lower: number;
  upper: number;
  /** 1 for the most widely recognised; null while too few were asked. */
  place: number | null;
}

/** What tells a group from the others: statements on which it stands apart. */
export interface GroupProfile {
  group: number;
  size: number;
  representative: readonly { statementId: StatementId; recognises: boolean }[];
}

/** Opinion groups on a map, or why there are none. */
export type GroupMap =
  | {
      kind: 'groups';
      groups: readonly GroupProfile[];
      /** One point a grouped participant, in no telling order and never whose; on two axes without a unit. */
      points: readonly { x: number; y: number; group: number }[];
      silhouette: number;
    }
  | { kind: 'none'; reason: 'too-few-participants' | 'too-few-endorsements' | 'alike' };

/** What was worked out from the facts up to a number. The same facts always give the same analysis. */
export interface Analysis {
  uptoSeq: number;
  /** Of the pseudo-random draws. */
  seed: number;
  statements: readonly RankedRow[];
  themes: readonly RankedTheme[];
  groups: GroupMap;
  /** Recognised by most participants, and not recognised by most; strongest first. */
  consensus: { recognised: readonly StatementId[]; notRecognised: readonly StatementId[] };
}

/** A statement that says nearly what somebody is writing. */
export interface AlikeRow {
  statementId: StatementId;
  intent: Intent;
  text: string;
  language: string;
  /** They answered it before. */
  isAnswered: boolean;
}
