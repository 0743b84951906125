import type { Actor, Admission, PlannedItem, SessionChanges, SessionPlan } from './commands.js';
import type {
  AgendaItemId,
  AttendeeId,
  CommandId,
  NoteId,
  PollId,
  StatementId,
  TextId,
  ThemeId,
  Timestamp,
} from './ids.js';
import type { Answer } from './scale.js';
import type { AgendaItemPlan, Concern, Intent, OpenItemPhase, Role } from './session.js';
import type { StageContent } from './stage.js';
import type { FoundTheme, Placement } from './theme.js';

/**
 * What somebody wrote. It is stored apart from the fact, which keeps the id; null once redacted.
 */
export interface Written {
  textId: TextId;
  text: string | null;
}

export type SessionCreated = { kind: 'session-created' } & SessionPlan;
export type SessionChanged = { kind: 'session-changed'; changes: SessionChanges };
export type SessionOpened = { kind: 'session-opened' };
export type LobbyOpened = { kind: 'lobby-opened' };
export type SessionStarted = { kind: 'session-started' };
export type SessionClosed = { kind: 'session-closed' };
export type SessionArchived = { kind: 'session-archived' };

export type AgendaItemAdded = { kind: 'agenda-item-added'; position: number } & PlannedItem;
export type AgendaItemChanged = {
  kind: 'agenda-item-changed';
  itemId: AgendaItemId;
  changes: Partial<Pick<AgendaItemPlan, 'title' | 'question' | 'plannedMs'>>;
};
export type AgendaItemRemoved = { kind: 'agenda-item-removed'; itemId: AgendaItemId };
export type AgendaItemPlaced = { kind: 'agenda-item-placed'; itemId: AgendaItemId; position: number };
export type AgendaItemOpened = {
  kind: 'agenda-item-opened';
  itemId: AgendaItemId;
  phase: OpenItemPhase;
  plannedEndAt: Timestamp;
};
export type AgendaItemAdvanced = { kind: 'agenda-item-advanced'; itemId: AgendaItemId; phase: OpenItemPhase };
export type AgendaItemExtended = {
  kind: 'agenda-item-extended';
  itemId: AgendaItemId;
  plannedEndAt: Timestamp;
};
export type AgendaItemSkipped = { kind: 'agenda-item-skipped'; itemId: AgendaItemId };
export type AgendaItemPlanned = { kind: 'agenda-item-planned'; itemId: AgendaItemId };
export type AgendaItemClosed = { kind: 'agenda-item-closed'; itemId: AgendaItemId };
export type AgendaItemReopened = {
  kind: 'agenda-item-reopened';
  itemId: AgendaItemId;
  phase: OpenItemPhase;
  plannedEndAt: Timestamp;
};

export type AttendeeAdmitted = { kind: 'attendee-admitted' } & Admission;
export type RoleChanged = { kind: 'role-changed'; attendeeId: AttendeeId; role: Role };
export type LanguagesChosen = {
  kind: 'languages-chosen';
  attendeeId: AttendeeId;
  languages: readonly string[];
};
export type AttendeeRevoked = { kind: 'attendee-revoked'; attendeeId: AttendeeId };
export type AttendeeMuted = { kind: 'attendee-muted'; attendeeId: AttendeeId };
export type AttendeeUnmuted = { kind: 'attendee-unmuted'; attendeeId: AttendeeId };

export type StatementPosted = {
  kind: 'statement-posted';
  statementId: StatementId;
  itemId: AgendaItemId;
  authorId: AttendeeId | null;
  intent: Intent;
  language: string;
  buildsOnId: StatementId | null;
  raisesTheme: boolean;
} & Written;
export type StatementWithdrawn = { kind: 'statement-withdrawn'; statementId: StatementId };
export type StatementCorrected = { kind: 'statement-corrected'; statementId: StatementId } & Written;
export type ThemeRaised = { kind: 'theme-raised'; statementId: StatementId };
export type StatementHidden = { kind: 'statement-hidden'; statementId: StatementId } & Written;
export type StatementRestored = { kind: 'statement-restored'; statementId: StatementId };
export type StatementsMerged = { kind: 'statements-merged'; fromId: StatementId; intoId: StatementId };
/** `isKeptApart`: a moderator's decision, and not a matter of the other leaving. */
export type StatementSeparated = {
  kind: 'statement-separated';
  statementId: StatementId;
  /** What stood for it; null: nothing did. */
  fromId: StatementId | null;
  isKeptApart: boolean;
};
/** The text row of every named version was emptied in the same transaction. */
export type StatementRedacted = {
  kind: 'statement-redacted';
  statementId: StatementId;
  textIds: readonly TextId[];
};

export type StatementsDealt = {
  kind: 'statements-dealt';
  epoch: number;
  deals: readonly (readonly [AttendeeId, readonly StatementId[]])[];
};
export type StatementEndorsed = {
  kind: 'statement-endorsed';
  statementId: StatementId;
  attendeeId: AttendeeId;
  answer: Answer;
};
export type StatementFlagged = {
  kind: 'statement-flagged';
  statementId: StatementId;
  attendeeId: AttendeeId;
  concern: Concern;
};
export type FlagsCleared = { kind: 'flags-cleared'; statementId: StatementId };
export type FlagsRestored = { kind: 'flags-restored'; statementId: StatementId };

/** Whole as it is: placements name also the statements whose theme is gone, and nothing set by hand. */
export type ThemesFound = {
  kind: 'themes-found';
  epoch: number;
  seed: number;
  themes: readonly FoundTheme[];
  goneIds: readonly ThemeId[];
  placements: readonly Placement[];
};
/** Without text: by the software's label from now on. */
export type ThemeNamed = { kind: 'theme-named'; themeId: ThemeId } & Written;
export type StatementPlaced = { kind: 'statement-placed'; statementId: StatementId; themeId: ThemeId | null };
export type StatementReleased = { kind: 'statement-released'; statementId: StatementId };
/** All statements of the one theme go along into the other, which is itself no part of another. */
export type ThemesMerged = { kind: 'themes-merged'; fromId: ThemeId; intoId: ThemeId };
export type ThemesSeparated = { kind: 'themes-separated'; fromId: ThemeId };
export type ThemeSplitOff = {
  kind: 'theme-split';
  themeId: ThemeId | null;
  intoId: ThemeId;
  statementIds: readonly StatementId[];
};
export type ThemeFinenessSet = { kind: 'theme-fineness-set'; fineness: number };
export type GroupCountChosen = { kind: 'group-count-chosen'; epoch: number; groupCount: number | null };

export type ScaleAnswered = {
  kind: 'scale-answered';
  itemId: AgendaItemId;
  attendeeId: AttendeeId;
  answer: Answer;
};
export type StatementsShortlisted = {
  kind: 'statements-shortlisted';
  epoch: number;
  itemId: AgendaItemId;
  statementIds: readonly StatementId[];
};
export type StatementsChosen = {
  kind: 'statements-chosen';
  attendeeId: AttendeeId;
  itemId: AgendaItemId;
  statementIds: readonly StatementId[];
  /** Chosen before and no longer. */
  droppedIds: readonly StatementId[];
};
export type WordGiven = { kind: 'word-given'; attendeeId: AttendeeId } & Written;
export type WordsHidden = { kind: 'words-hidden'; textIds: readonly TextId[]; isHidden: boolean };

export type StageSet = { kind: 'stage-set'; content: StageContent } & Written;
export type StageCleared = { kind: 'stage-cleared' };
export type PollOpened = {
  kind: 'poll-opened';
  pollId: PollId;
  optionCount: number;
} & Written;
export type PollAnswered = {
  kind: 'poll-answered';
  pollId: PollId;
  attendeeId: AttendeeId;
  option: number;
};
export type PollClosed = { kind: 'poll-closed'; pollId: PollId };
export type NoteWritten = {
  kind: 'note-written';
  noteId: NoteId;
  authorId: AttendeeId;
  statementId: StatementId | null;
} & Written;
export type NoteWithdrawn = { kind: 'note-withdrawn'; noteId: NoteId };
export type AutopilotSet = { kind: 'autopilot-set'; isOn: boolean };
export type SegmentPrompted = { kind: 'segment-prompted'; segment: number } & Written;
export type PromptWithdrawn = { kind: 'prompt-withdrawn' };

export type Announced = { kind: 'announced' } & Written;
export type AnnouncementWithdrawn = { kind: 'announcement-withdrawn' };
/** The text row of each was emptied in the same transaction. */
export type TextsRedacted = { kind: 'texts-redacted'; textIds: readonly TextId[] };
export type LeaseTaken = { kind: 'lease-taken'; epoch: number };

export type Fact =
  | SessionCreated
  | SessionChanged
  | SessionOpened
  | LobbyOpened
  | SessionStarted
  | SessionClosed
  | SessionArchived
  | AgendaItemAdded
  | AgendaItemChanged
  | AgendaItemRemoved
  | AgendaItemPlaced
  | AgendaItemOpened
  | AgendaItemAdvanced
  | AgendaItemExtended
  | AgendaItemSkipped
  | AgendaItemPlanned
  | AgendaItemClosed
  | AgendaItemReopened
  | AttendeeAdmitted
  | RoleChanged
  | LanguagesChosen
  | AttendeeRevoked
  | AttendeeMuted
  | AttendeeUnmuted
  | StatementPosted
  | StatementWithdrawn
  | StatementCorrected
  | ThemeRaised
  | StatementHidden
  | StatementRestored
  | StatementsMerged
  | StatementSeparated
  | StatementRedacted
  | StatementsDealt
  | StatementEndorsed
  | StatementFlagged
  | FlagsCleared
  | FlagsRestored
  | ThemesFound
  | ThemeNamed
  | StatementPlaced
  | StatementReleased
  | ThemesMerged
  | ThemesSeparated
  | ThemeSplitOff
  | ThemeFinenessSet
  | GroupCountChosen
  | ScaleAnswered
  | StatementsShortlisted
  | StatementsChosen
  | WordGiven
  | WordsHidden
  | StageSet
  | StageCleared
  | PollOpened
  | PollAnswered
  | PollClosed
  | NoteWritten
  | NoteWithdrawn
  | AutopilotSet
  | SegmentPrompted
  | PromptWithdrawn
  | Announced
  | AnnouncementWithdrawn
  | TextsRedacted
  | LeaseTaken;

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** A fact in its place in the journal of one session. */
export interface JournalEntry<F extends Fact = Fact> {
  /** 1..N without a gap; the order of what happened. */
  seq: number;
  /** Never earlier than the entry before it. */
  at: Timestamp;
  by: Actor;
  commandId: CommandId;
  /** Place among the facts of the same command, from 0. */
  part: number;
  fact: F;
}
