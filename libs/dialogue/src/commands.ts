import type { AgendaItemId, AttendeeId, CommandId, DurationMs, StatementId, ThemeId } from './ids.js';
import type { Answer } from './scale.js';
import type { AgendaItemPlan, Concern, Intent, OpenItemPhase, Role, SessionSettings } from './session.js';
import type { FoundTheme, Placement } from './theme.js';

export interface SessionPlan {
  title: string;
  purpose: string;
  fictional: boolean;
  languages: readonly string[];
  timeZone: string;
  settings: SessionSettings;
}

export interface Admission {
  attendeeId: AttendeeId;
  role: Role;
  organisation: number | null;
  languages: readonly string[];
}

export interface PlannedItem extends AgendaItemPlan {
  itemId: AgendaItemId;
}

export type CreateSession = { kind: 'create-session'; organiserId: AttendeeId } & SessionPlan;
export type ChangeSession = { kind: 'change-session'; changes: Partial<SessionPlan> };
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
export type CloseAgendaItem = { kind: 'close-agenda-item'; itemId: AgendaItemId };

export type AdmitAttendee = { kind: 'admit-attendee' } & Admission;
export type ChangeRole = { kind: 'change-role'; attendeeId: AttendeeId; role: Role };
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
export type RedactStatement = { kind: 'redact-statement'; statementId: StatementId };

export type DealStatements = {
  kind: 'deal-statements';
  epoch: number;
  deals: readonly (readonly [AttendeeId, readonly StatementId[]])[];
};
export type EndorseStatement = { kind: 'endorse-statement'; statementId: StatementId; answer: Answer };
export type FlagStatement = { kind: 'flag-statement'; statementId: StatementId; concern: Concern };
export type ClearFlags = { kind: 'clear-flags'; statementId: StatementId };

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
  themeId: ThemeId;
  /** Id of the theme that comes to be. */
  intoId: ThemeId;
  statementIds: readonly StatementId[];
};
export type SetThemeFineness = { kind: 'set-theme-fineness'; fineness: number };
export type ChooseGroupCount = { kind: 'choose-group-count'; epoch: number; groupCount: number | null };

export type Announce = { kind: 'announce'; text: string };
export type WithdrawAnnouncement = { kind: 'withdraw-announcement' };
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
  | CloseAgendaItem
  | AdmitAttendee
  | ChangeRole
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
  | RedactStatement
  | DealStatements
  | EndorseStatement
  | FlagStatement
  | ClearFlags
  | FindThemes
  | NameTheme
  | PlaceStatement
  | ReleaseStatement
  | MergeThemes
  | SeparateThemes
  | SplitTheme
  | SetThemeFineness
  | ChooseGroupCount
  | Announce
  | WithdrawAnnouncement
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
