export type {
  AgendaItemId,
  AttendeeId,
  CommandId,
  DurationMs,
  NoteId,
  PollId,
  SessionId,
  StatementId,
  TextId,
  ThemeId,
  Timestamp,
} from './ids.js';
export { DEGREES, HIGHEST_DEGREE, type Answer, type Degree, type Tally } from './scale.js';
export {
  agendaItemOf,
  DEFAULT_SETTINGS,
  emptySession,
  isDealingPaused,
  isOpen,
  type AgendaItem,
  type AgendaItemKind,
  type AgendaItemPhase,
  type AgendaItemPlan,
  type Attendee,
  type Concern,
  type DealtStatement,
  type Intent,
  type OpenItemPhase,
  type ParticipationCounts,
  type Role,
  type Session,
  type SessionPhase,
  type SessionSettings,
  type Statement,
  type StatementStanding,
  type Word,
} from './session.js';
export type { AlikeRow, Analysis, GroupMap, GroupProfile, RankedRow, RankedTheme } from './analysis.js';
export type { Note } from './note.js';
export { LIMITS } from './limits.js';
export type { Redactable } from './redactable.js';
export { redactedTextIds } from './evolve-redacting.js';
export { standingFor } from './standing-for.js';
export type { Poll } from './poll.js';
export { STAGED_COUNT, type Stage, type StageContent } from './stage.js';
export { LEAST_SEGMENT_COUNT, segmentsOf } from './segments-of.js';
export { plannedLength } from './planned-start.js';
export { plannedStep, type PlannedStep } from './planned-step.js';
export { wordsOf, type CountedWord } from './words-of.js';
export type { FoundTheme, Placement, Theme, ThemeSplit } from './theme.js';
export { themeConstraintsOf, type DecidedThemes } from './theme-constraints-of.js';
export type {
  Actor,
  Admission,
  Command,
  CommandKind,
  CommandOf,
  IssuedCommand,
  PlannedItem,
  SessionPlan,
} from './commands.js';
export type { Fact, FactKind, FactOf, JournalEntry, Written } from './facts.js';
export { DIALOGUE_ERROR_CODES, DialogueError, type DialogueErrorCode } from './errors.js';
export { PERMISSIONS } from './permissions.js';
export { decide } from './decide/decide.js';
export type { Decision } from './decide/decider.js';
export { graphemeCount } from './decide/guards.js';
export { isAuthorOf } from './decide/recognition.js';
export { heldThemes } from './decide/themes.js';
export { evolve, UnknownFact } from './evolve.js';
export { fromSnapshot, KERNEL_VERSION, toSnapshot } from './snapshot.js';
export type {
  AgendaItemRow,
  AnalysisRows,
  DealtRow,
  MeRows,
  ModeratedRow,
  NoteRow,
  OwnRow,
  PersonalTables,
  PollRow,
  SessionRows,
  SharedTables,
  ShownRow,
  StagedStatement,
  StageRow,
  SteeringRows,
  TallyRow,
  ThemeRow,
} from './view/rows.js';
export {
  applyChanges,
  canonicalJson,
  viewerKindOf,
  type TableChanges,
  type View,
  type ViewChanges,
  type Viewer,
  type ViewerKind,
} from './view/view.js';
export { changesFor, personalChanges, sharedChanges, viewOf } from './view/view-of.js';
export { touchedBy, type Touched } from './view/touched.js';
