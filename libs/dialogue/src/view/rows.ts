import type {
  AgendaItemId,
  AttendeeId,
  DurationMs,
  NoteId,
  PollId,
  StatementId,
  ThemeId,
  Timestamp,
} from '../ids.js';
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
  StatementStanding,
} from '../session.js';

/** The rows of table `session`: one a field. */
export interface SessionRows {
  title: string;
  purpose: string;
  fictional: boolean;
  languages: readonly string[];
  timeZone: string;
  /** When it is planned to begin; no row: not planned yet. */
  startsAt: Timestamp | null;
  phase: SessionPhase;
  statementGraphemeCount: number;
  correctionMs: DurationMs;
  statementsPerItemCount: number | null;
  premoderated: boolean;
  autopilot: boolean;
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
  /** The one-word reaction as this person gave it. */
  word: string | null;
  /** Under which id one's own notes stand; no row for participants, who write none. */
  noteAuthorId: AttendeeId | null;
  /** What moderators say to the participants of this person's segment. */
  prompt: { text: string; at: Timestamp } | null;
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
  standing: StatementStanding['kind'];
  hiddenReason: string | null;
  /** What stands for it now; its reach and tally are those of that statement. */
  mergedInto: { statementId: StatementId; text: string | null } | null;
  builtOnByCount: number;
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
  isThemeSet: boolean;
  chosenCount: number;
}

/** A statement as a moderator reads it. Never who wrote it. */
export interface ModeratedRow extends Omit<ShownRow, 'text'> {
  text: string | null;
  seeded: boolean;
  corrected: boolean;
  standing: StatementStanding['kind'];
  hiddenReason: string | null;
  mergedIntoId: StatementId | null;
  mergedIds: readonly StatementId[];
  authorMuted: boolean;
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

/** A statement on the stage, or to choose from. */
export interface StagedStatement {
  statementId: StatementId;
  itemId: AgendaItemId;
  intent: Intent;
  text: string;
  language: string;
  tally: TallyRow;
}

/** What moderators show to everybody. */
export type StageRow = { title: string | null; since: Timestamp } & (
  | { kind: 'statements'; statements: readonly StagedStatement[] }
  | { kind: 'theme'; themeId: ThemeId; statements: readonly StagedStatement[] }
  | { kind: 'scale'; itemId: AgendaItemId; question: string; tally: TallyRow }
  | {
      kind: 'poll';
      pollId: PollId;
      question: string;
      options: readonly string[];
      counts: readonly number[];
    }
  /** Each word once, with how many gave it; most given first. */
  | { kind: 'words'; words: readonly (readonly [string, number])[] }
);

export interface PollRow {
  question: string;
  options: readonly string[];
  openedAt: Timestamp;
  isOpen: boolean;
  /** Participants see no counts while it is open. */
  counts: readonly number[] | null;
}

/** What moderators, editors and observers write to each other. */
export interface NoteRow {
  authorId: AttendeeId;
  role: Role;
  statementId: StatementId | null;
  text: string;
  at: Timestamp;
}

/** The rows of table `steering`: what only moderators need. */
export interface SteeringRows {
  /** Participants per segment, by number, of segments that can be shown without pointing at people. */
  segments: Readonly<Record<number, number>>;
  prompt: { segment: number; text: string; at: Timestamp } | null;
  /** The one-word reactions: each word with how many gave it, and whether it is hidden. */
  words: readonly (readonly [word: string, count: number, isHidden: boolean])[];
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
  stage: Singleton<{ shown: StageRow }>;
  polls: Table<PollId, PollRow>;
  /** What was answered to the question of a scale item; to participants only once it is closed. */
  scales: Table<AgendaItemId, TallyRow>;
  /** What one may choose from in the open item, the strongest first. */
  shortlist: Singleton<{ shown: readonly StagedStatement[] }>;
  /** Empty for participants. */
  notes: Table<NoteId, NoteRow>;
  /** Empty for all but moderators. */
  steering: Singleton<SteeringRows>;
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
  scaleAnswers: Table<AgendaItemId, Answer>;
  pollAnswers: Table<PollId, number>;
  /** What this participant chose from the shortlist of an item. */
  chosen: Table<AgendaItemId, readonly StatementId[]>;
}
