import type { AgendaItemId, DurationMs, StatementId, ThemeId, Timestamp } from '../ids.js';
import type { Answer } from '../scale.js';
import type {
  AgendaItemKind,
  AgendaItemPhase,
  Attendee,
  Concern,
  Intent,
  ParticipationCounts,
  Role,
  SessionPhase,
} from '../session.js';

/** The rows of table `session`: one a field. */
export interface SessionRows {
  title: string;
  purpose: string;
  fictional: boolean;
  languages: readonly string[];
  timeZone: string;
  phase: SessionPhase;
  statementGraphemeCount: number;
  correctionMs: DurationMs;
  announcement: { text: string; at: Timestamp } | null;
}

export interface AgendaItemRow {
  position: number;
  itemKind: AgendaItemKind;
  title: string;
  question: string;
  plannedMs: DurationMs;
  phase: AgendaItemPhase;
}

/** The rows of table `me`: what the viewer is in this session. */
export interface MeRows {
  role: Role;
  standing: Attendee['standing'];
  languages: readonly string[];
}

/** A statement as a participant reads it. */
export interface DealtRow {
  /** Its place in the order of dealing to this participant, from 0. */
  place: number;
  itemId: AgendaItemId;
  intent: Intent;
  text: string;
  language: string;
  /** What it builds on, when that may still be read. */
  buildsOn: { statementId: StatementId; text: string } | null;
}

/** One's own statement and what became of it. */
export interface OwnRow {
  itemId: AgendaItemId;
  intent: Intent;
  text: string | null;
  language: string;
  postedAt: Timestamp;
  raisesTheme: boolean;
  standing: 'shown' | 'withdrawn' | 'hidden' | 'redacted';
  hiddenReason: string | null;
  reach: number;
}

/** Participants per degree 0..3, then how many cannot say. */
export type TallyRow = readonly [number, number, number, number, number];

/** A statement as an observer reads it. */
export interface ShownRow {
  itemId: AgendaItemId;
  intent: Intent;
  text: string;
  language: string;
  postedAt: Timestamp;
  buildsOnId: StatementId | null;
  raisesTheme: boolean;
  reach: number;
  tally: TallyRow;
  themeId: ThemeId | null;
  secondaryThemeIds: readonly ThemeId[];
}

/** A statement as a moderator reads it. Never who wrote it. */
export interface ModeratedRow extends Omit<ShownRow, 'text'> {
  text: string | null;
  seeded: boolean;
  corrected: boolean;
  standing: 'shown' | 'withdrawn' | 'hidden' | 'redacted';
  hiddenReason: string | null;
  authorMuted: boolean;
  isThemeSet: boolean;
  dealingPaused: boolean;
  flags: Readonly<Partial<Record<Concern, number>>>;
}

/** A theme as moderators and observers see it. Its label is derived from the texts, elsewhere. */
export interface ThemeRow {
  language: string;
  /** Null where it may not be read: hidden, withdrawn, redacted. */
  exampleId: StatementId | null;
  name: string | null;
  mergedIntoId: ThemeId | null;
}

/** The rows of table `analysis`: what themes and opinion groups are found by. */
export interface AnalysisRows {
  themeFineness: number;
  /** No row: not chosen yet. */
  groupCount: number | null;
}

type Table<Id extends string, Row> = Readonly<Partial<Record<Id, Row>>>;
type Singleton<Rows> = Readonly<Partial<Rows>>;

/** What everyone of a kind sees alike. A view is tables of rows; a row is replaced as a whole. */
export interface SharedTables {
  session: Singleton<SessionRows>;
  agenda: Table<AgendaItemId, AgendaItemRow>;
  participation: Singleton<ParticipationCounts>;
  statements: Table<StatementId, ModeratedRow | ShownRow>;
  /** Empty for participants. */
  themes: Table<ThemeId, ThemeRow>;
  /** Empty for participants. */
  analysis: Singleton<AnalysisRows>;
}

/** What one person sees besides. */
export interface PersonalTables {
  me: Singleton<MeRows>;
  /** Statements of others that were put before this participant and may still be read. */
  dealt: Table<StatementId, DealtRow>;
  answers: Table<StatementId, Answer>;
  /** Of statements that this participant answered or wrote: a tally shows only after one's own answer. */
  tallies: Table<StatementId, TallyRow>;
  own: Table<StatementId, OwnRow>;
}
