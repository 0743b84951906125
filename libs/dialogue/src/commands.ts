import type {
  AgendaItemId,
  AttendeeId,
  CommandId,
  DurationMs,
  NoteId,
  PollId,
  StatementId,
  ThemeId,
  Timestamp,
} from './ids.js';
import type { Answer } from './scale.js';
import type { Redactable } from './redactable.js';
import type { AgendaItemPlan, Concern, Intent, OpenItemPhase, Role, SessionSettings } from './session.js';
import type { StageContent } from './stage.js';
import type { FoundTheme, Placement } from './theme.js';

export interface SessionPlan {
  title: string;
  purpose: string;
  fictional: boolean;
  languages: readonly string[];
  timeZone: string;
  /** When it is planned to begin; null or left out: not planned yet. */
  startsAt?: Timestamp | null;
  settings: SessionSettings;
}

/** What is left out stays as it is. */
export type SessionChanges = Partial<Omit<SessionPlan, 'settings'>> & {
  settings?: Partial<SessionSettings>;
};

export interface Admission {
  attendeeId: AttendeeId;
  role: Role;
  organisation: number | null;
  languages: readonly string[];
  /** Background attributes, by number; left out: none are known. */
  segments?: readonly number[];
}

export interface PlannedItem extends AgendaItemPlan {
  itemId: AgendaItemId;
}

export type CreateSession = { kind: 'create-session'; organiserId: AttendeeId } & SessionPlan;
export type ChangeSession = { kind: 'change-session'; changes: SessionChanges };
export type OpenSession = { kind: 'open-session' };
export type OpenLobby = { kind: 'open-lobby' };
export type StartSession = { kind: 'start-session' };
export type CloseSession = { kind: 'close-session' };
export type ArchiveSession = { kind: 'archive-session' };

export type AddAgendaItem = { kind: 'add-agenda-item'; position: number | null } & PlannedItem;
export type ChangeAgendaItem = {
  kind: 'change-agenda-item';
  itemId: AgendaItemId;
  changes: Partial<Pick<AgendaItemPlan, 'title' | 'question' | 'plannedMs'>>;
};
export type RemoveAgendaItem = { kind: 'remove-agenda-item'; itemId: AgendaItemId };
export type PlaceAgendaItem = { kind: 'place-agenda-item'; itemId: AgendaItemId; position: number };
export type OpenAgendaItem = { kind: 'open-agenda-item'; itemId: AgendaItemId };
export type AdvanceAgendaItem = {
  kind: 'advance-agenda-item';
  itemId: AgendaItemId;
  to: Exclude<OpenItemPhase, 'running'>;
};
export type ExtendAgendaItem = { kind: 'extend-agenda-item'; itemId: AgendaItemId; byMs: DurationMs };
/** Passes over an item that is still to come, so that everyone sees that the plan changed; or takes that back. */
export type SkipAgendaItem = { kind: 'skip-agenda-item'; itemId: AgendaItemId; isSkipped: boolean };
/** What the plan says for this moment, in a session with an autopilot. */
export type FollowPlan = { kind: 'follow-plan'; epoch: number };
export type CloseAgendaItem = { kind: 'close-agenda-item'; itemId: AgendaItemId };
/** Takes back the closing of the item that was closed last, as long as no other was opened since. */
export type ReopenAgendaItem = { kind: 'reopen-agenda-item'; itemId: AgendaItemId };

export type AdmitAttendee = { kind: 'admit-attendee' } & Admission;
export type ChangeRole = { kind: 'change-role'; attendeeId: AttendeeId; role: Role };
/** Which languages of the session one reads from now on, preferred one first. */
export type ChooseLanguages = { kind: 'choose-languages'; languages: readonly string[] };
export type RevokeAttendee = { kind: 'revoke-attendee'; attendeeId: AttendeeId };
/** A moderator acts on the author through a statement, and never learns who it is. */
export type MuteAuthor = { kind: 'mute-author'; statementId: StatementId };
export type UnmuteAuthor = { kind: 'unmute-author'; statementId: StatementId };

export type PostStatement = {
  kind: 'post-statement';
  statementId: StatementId;
  itemId: AgendaItemId;
  intent: Intent;
  text: string;
  language: string | null;
  buildsOnId: StatementId | null;
  raisesTheme: boolean;
};
export type SeedStatement = Omit<PostStatement, 'kind' | 'raisesTheme'> & { kind: 'seed-statement' };
export type WithdrawStatement = { kind: 'withdraw-statement'; statementId: StatementId };
export type CorrectStatement = { kind: 'correct-statement'; statementId: StatementId; text: string };
export type RaiseTheme = { kind: 'raise-theme'; statementId: StatementId };
export type HideStatement = { kind: 'hide-statement'; statementId: StatementId; reason: string };
export type RestoreStatement = { kind: 'restore-statement'; statementId: StatementId };
/** Both say the same: the one goes along into the other, with the answers that it got. */
export type MergeStatements = { kind: 'merge-statements'; fromId: StatementId; intoId: StatementId };
/** The same by the software, which never merges what a moderator took apart. */
export type MergeTwins = { kind: 'merge-twins'; epoch: number; fromId: StatementId; intoId: StatementId };
export type SeparateStatement = { kind: 'separate-statement'; statementId: StatementId };
export type RedactStatement = { kind: 'redact-statement'; statementId: StatementId };

export type DealStatements = {
  kind: 'deal-statements';
  epoch: number;
  deals: readonly (readonly [AttendeeId, readonly StatementId[]])[];
};
export type EndorseStatement = { kind: 'endorse-statement'; statementId: StatementId; answer: Answer };
/** A participant asks for a statement that they were shown as alike, to answer it. */
export type TakeUpStatement = { kind: 'take-up-statement'; statementId: StatementId };
export type FlagStatement = { kind: 'flag-statement'; statementId: StatementId; concern: Concern };
export type ClearFlags = { kind: 'clear-flags'; statementId: StatementId };
/** Takes back the last clearing. */
export type RestoreFlags = { kind: 'restore-flags'; statementId: StatementId };

export type FindThemes = {
  kind: 'find-themes';
  epoch: number;
  seed: number;
  /** Themes that are new or changed. */
  themes: readonly FoundTheme[];
  /** Themes that the software finds no longer. */
  goneIds: readonly ThemeId[];
  /** Statements that changed place. */
  placements: readonly Placement[];
};
/** A blank name gives back the label that the software makes. */
export type NameTheme = { kind: 'name-theme'; themeId: ThemeId; name: string };
export type PlaceStatement = { kind: 'place-statement'; statementId: StatementId; themeId: ThemeId | null };
export type ReleaseStatement = { kind: 'release-statement'; statementId: StatementId };
export type MergeThemes = { kind: 'merge-themes'; fromId: ThemeId; intoId: ThemeId };
export type SeparateThemes = { kind: 'separate-themes'; fromId: ThemeId };
export type SplitTheme = {
  kind: 'split-theme';
  /** Null: out of the statements that have no theme. */
  themeId: ThemeId | null;
  /** Id of the theme that comes to be. */
  intoId: ThemeId;
  statementIds: readonly StatementId[];
};
export type SetThemeFineness = { kind: 'set-theme-fineness'; fineness: number };
export type ChooseGroupCount = { kind: 'choose-group-count'; epoch: number; groupCount: number | null };

export type AnswerScale = { kind: 'answer-scale'; itemId: AgendaItemId; answer: Answer };
export type ShortlistStatements = {
  kind: 'shortlist-statements';
  epoch: number;
  itemId: AgendaItemId;
  statementIds: readonly StatementId[];
};
/** What one finds worth a follow-up, all of it; none takes the choice back. */
export type ChooseStatements = { kind: 'choose-statements'; statementIds: readonly StatementId[] };
export type GiveWord = { kind: 'give-word'; word: string };
export type HideWord = { kind: 'hide-word'; word: string; isHidden: boolean };

export type SetStage = { kind: 'set-stage'; content: StageContent; title: string };
export type ClearStage = { kind: 'clear-stage' };
export type OpenPoll = { kind: 'open-poll'; pollId: PollId; question: string; options: readonly string[] };
export type AnswerPoll = { kind: 'answer-poll'; pollId: PollId; option: number };
export type ClosePoll = { kind: 'close-poll'; pollId: PollId };
export type WriteNote = { kind: 'write-note'; noteId: NoteId; statementId: StatementId | null; text: string };
export type WithdrawNote = { kind: 'withdraw-note'; noteId: NoteId };
export type SetAutopilot = { kind: 'set-autopilot'; isOn: boolean };
export type PromptSegment = { kind: 'prompt-segment'; segment: number; text: string };
export type WithdrawPrompt = { kind: 'withdraw-prompt' };

export type Announce = { kind: 'announce'; text: string };
export type WithdrawAnnouncement = { kind: 'withdraw-announcement' };
/** Erases it for good, also where it stood before; and what anyone writes anew is another text. */
export type RedactText = { kind: 'redact-text'; what: Redactable };
export type TakeLease = { kind: 'take-lease' };

export type Command =
  | CreateSession
  | ChangeSession
  | OpenSession
  | OpenLobby
  | StartSession
  | CloseSession
  | ArchiveSession
  | AddAgendaItem
  | ChangeAgendaItem
  | RemoveAgendaItem
  | PlaceAgendaItem
  | OpenAgendaItem
  | AdvanceAgendaItem
  | ExtendAgendaItem
  | SkipAgendaItem
  | FollowPlan
  | CloseAgendaItem
  | ReopenAgendaItem
  | AdmitAttendee
  | ChangeRole
  | ChooseLanguages
  | RevokeAttendee
  | MuteAuthor
  | UnmuteAuthor
  | PostStatement
  | SeedStatement
  | WithdrawStatement
  | CorrectStatement
  | RaiseTheme
  | HideStatement
  | RestoreStatement
  | MergeStatements
  | MergeTwins
  | SeparateStatement
  | RedactStatement
  | DealStatements
  | EndorseStatement
  | TakeUpStatement
  | FlagStatement
  | ClearFlags
  | RestoreFlags
  | FindThemes
  | NameTheme
  | PlaceStatement
  | ReleaseStatement
  | MergeThemes
  | SeparateThemes
  | SplitTheme
  | SetThemeFineness
  | ChooseGroupCount
  | AnswerScale
  | ShortlistStatements
  | ChooseStatements
  | GiveWord
  | HideWord
  | SetStage
  | ClearStage
  | OpenPoll
  | AnswerPoll
  | ClosePoll
  | WriteNote
  | WithdrawNote
  | SetAutopilot
  | PromptSegment
  | WithdrawPrompt
  | Announce
  | WithdrawAnnouncement
  | RedactText
  | TakeLease;

export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

/** Who asks: an attendee of the session, or the system itself (dealer, timers, identity). */
export type Actor = AttendeeId | 'system';

/** A command as it was asked: by whom, and under which id its answer is remembered. */
export interface IssuedCommand<C extends Command = Command> {
  commandId: CommandId;
  by: Actor;
  command: C;
}
