import type {
  AgendaItemId,
  AttendeeId,
  DurationMs,
  PollId,
  SessionId,
  StatementId,
  TextId,
  ThemeId,
  Timestamp,
} from './ids.js';
import type { Answer, Tally } from './scale.js';
import type { Note } from './note.js';
import type { Poll } from './poll.js';
import type { Stage } from './stage.js';
import type { Theme, ThemeSplit } from './theme.js';

export type SessionPhase =
  | { kind: 'draft' }
  | { kind: 'open' }
  | { kind: 'lobby'; openedAt: Timestamp }
  | { kind: 'live'; startedAt: Timestamp; openItemId: AgendaItemId | null }
  | { kind: 'closed'; startedAt: Timestamp; closedAt: Timestamp }
  | { kind: 'archived'; startedAt: Timestamp; closedAt: Timestamp; archivedAt: Timestamp };

export type AgendaItemKind = 'presentation' | 'dialogue' | 'scale' | 'final-round' | 'convergence' | 'break';

/** The inner phases of a dialogue item; `running` is the one inner phase of every other kind. */
export type OpenItemPhase = 'writing' | 'dialogue' | 'endorse-only' | 'running';

export type AgendaItemPhase =
  | { kind: 'waiting' }
  | { kind: 'skipped' }
  | { kind: OpenItemPhase; openedAt: Timestamp; plannedEndAt: Timestamp }
  | {
      kind: 'closed';
      openedAt: Timestamp;
      closedAt: Timestamp;
      /** What it was before, which a moderator may take back. */
      closedFrom: { phase: OpenItemPhase; plannedEndAt: Timestamp };
    };

/** What the organiser plans for an item. */
export interface AgendaItemPlan {
  itemKind: AgendaItemKind;
  title: string;
  question: string;
  plannedMs: DurationMs;
}

export interface AgendaItem extends AgendaItemPlan {
  id: AgendaItemId;
  phase: AgendaItemPhase;
  /** What participants answered to the question itself, of a scale item. */
  tally: Tally;
}

/** An editor does the theme work and writes notes, and otherwise sees what an observer sees. */
export type Role = 'participant' | 'moderator' | 'organiser' | 'editor' | 'observer';

/** A statement that was put before a participant, and what they said to it. */
export interface DealtStatement {
  /** 0 for the first statement put before this participant. */
  place: number;
  /** Null: not answered yet. */
  answer: Answer | null;
}

/** Someone admitted to this session, under a pseudonym that is theirs in this session only. */
export interface Attendee {
  id: AttendeeId;
  role: Role;
  /** A number drawn for this session in place of the organisation's name; null when none was given. */
  organisation: number | null;
  /** BCP 47 language tags that this person reads, preferred one first. */
  languages: readonly string[];
  /**
   * Background attributes that this person was invited with, such as the size of the municipality: each a number drawn for
   * this session in place of its name.
   */
  segments: readonly number[];
  standing: 'active' | 'muted' | 'revoked';
  /** Every statement put before this person. */
  dealt: Map<StatementId, DealtStatement>;
  /** Own statements, in order of posting. */
  posted: StatementId[];
  answeredCount: number;
  /** The open item in which this person did something last; null: in none. */
  activeItemId: AgendaItemId | null;
  /** Answers to the questions of scale items. */
  scaleAnswers: Record<AgendaItemId, Answer>;
  /** Index of the chosen option. */
  pollAnswers: Record<PollId, number>;
  /** The statements that this person finds worth a follow-up, by the item in which they were chosen. */
  chosen: Record<AgendaItemId, readonly StatementId[]>;
  /** The one-word reaction; null: none given. */
  word: Word | null;
  /** What it was before. */
  earlierWords: Word[];
}

/** A participant's one-word reaction. */
export interface Word {
  textId: TextId;
  text: string | null;
}

export type Intent = 'experience' | 'tip' | 'warning' | 'question';

/** Why a participant draws the moderator's attention to a statement; `unclear` does not count towards pausing. */
export type Concern = 'unclear' | 'names-someone' | 'hurtful' | 'off-topic';

export type StatementStanding =
  | { kind: 'shown' }
  /** Waits until a moderator has read it. */
  | { kind: 'held' }
  /** Says the same as another, which stands for both and has the answers to both. */
  | {
      kind: 'merged';
      mergedAt: Timestamp;
      intoId: StatementId;
      /** Whose answer the other took over, and did not give one of their own since. */
      answeredByIds: AttendeeId[];
    }
  | { kind: 'withdrawn'; withdrawnAt: Timestamp }
  | { kind: 'redacted'; redactedAt: Timestamp }
  | { kind: 'hidden'; hiddenAt: Timestamp; reason: string | null };

export interface Statement {
  id: StatementId;
  itemId: AgendaItemId;
  /** Null for a statement that the organiser seeded. */
  authorId: AttendeeId | null;
  intent: Intent;
  /** Null once redacted. */
  text: string | null;
  /** Versions of the text, the current one last. */
  textIds: TextId[];
  /** Reasons given for hiding it. */
  reasonTextIds: TextId[];
  language: string;
  buildsOnId: StatementId | null;
  builtOnByIds: StatementId[];
  /** Statements that this one stands for. */
  mergedIds: StatementId[];
  /** A moderator took it apart from another: the software does not merge it again. */
  isKeptApart: boolean;
  raisesTheme: boolean;
  postedAt: Timestamp;
  standing: StatementStanding;
  flags: Map<AttendeeId, Concern>;
  /** Those that a moderator cleared last, which can be taken back. */
  clearedFlags: Map<AttendeeId, Concern>;
  tally: Tally;
  answeredBy: Set<AttendeeId>;
  /** To how many participants it was dealt. */
  reach: number;
  /** How many participants find it, or one that it stands for, worth a follow-up. */
  chosenCount: number;
  /** Null: other, it speaks of nothing that others speak of. */
  themeId: ThemeId | null;
  /** Further themes that it speaks of, nearest first. */
  secondaryThemeIds: readonly ThemeId[];
  /** Placed by a moderator's hand; the software never moves it. */
  isThemeSet: boolean;
}

/** What the organiser may set for one session. */
export interface SessionSettings {
  /** Longest statement in grapheme clusters (UAX #29), 140 to 1,000. */
  statementGraphemeCount: number;
  /** How long one may withdraw or correct one's own statement. */
  correctionMs: DurationMs;
  /** Most statements of one person in one item; null: no limit. */
  statementsPerItemCount: number | null;
  /** So many flags from different people pause the dealing of a statement. */
  pausingFlagCount: number;
  /** `balanced`: the dealer decides what is put before whom. `recorded`: who sees what is replayed. */
  dealing: 'balanced' | 'recorded';
  /** A moderator reads every statement before others do; for small groups. */
  premoderated: boolean;
  /** Phases and items end by themselves at their planned end. */
  autopilot: boolean;
  /** Whether this session's participants are held to the limits per person; only a test or demo server lifts them. */
  limits: 'standard' | 'lifted';
}

export const DEFAULT_SETTINGS: SessionSettings = {
  statementGraphemeCount: 280,
  correctionMs: 120_000,
  statementsPerItemCount: null,
  pausingFlagCount: 3,
  dealing: 'balanced',
  premoderated: false,
  autopilot: false,
  limits: 'standard',
};

/** What moderators say to participants. */
export interface Shown {
  textId: TextId;
  /** Null once redacted. */
  text: string | null;
  at: Timestamp;
}

/** The state of one session: the fold of its journal up to `seq`. Owned and mutated by one holder only. */
export interface Session {
  id: SessionId;
  /** Number of the last fact folded in; 0 before the session was created. */
  seq: number;
  lastAt: Timestamp;
  title: string;
  purpose: string;
  /** True for a rehearsal conversation, which every screen and report must say. */
  fictional: boolean;
  /** BCP 47 tags; the first one is the session's main language. */
  languages: readonly string[];
  /** IANA time zone name. */
  timeZone: string;
  /** When it is planned to begin; null: not planned yet. */
  startsAt: Timestamp | null;
  /** The last time that `startsAt` became another moment, or none; null: it is as it was when the session was made. */
  startsAtChangedAt: Timestamp | null;
  /** How often it did. */
  startsAtChangeCount: number;
  settings: SessionSettings;
  phase: SessionPhase;
  agenda: AgendaItem[];
  /** The one item whose closing may still be taken back, while nothing else is open; null: none was closed. */
  lastClosedItemId: AgendaItemId | null;
  attendees: Map<AttendeeId, Attendee>;
  statements: Map<StatementId, Statement>;
  themes: Map<ThemeId, Theme>;
  /** In the order in which moderators decided them. */
  themeSplits: ThemeSplit[];
  /** 1: themes as the software finds them; below, down to 0.25: coarser; above, up to 4: finer. */
  themeFineness: number;
  /** How many opinion groups were chosen; null: not chosen yet. */
  groupCount: number | null;
  announcement: Shown | null;
  /** A question or hint to the participants of one segment. */
  prompt: (Shown & { segment: number }) | null;
  /** What moderators show to all; null: nothing. */
  stage: Stage | null;
  polls: Poll[];
  /** The statements to choose from in the item, the strongest first; null: none was made. */
  shortlist: { itemId: AgendaItemId; statementIds: readonly StatementId[] } | null;
  /** Between moderators, editors and observers. */
  notes: Note[];
  /** The epoch of whoever may deal, time and analyse; a lower epoch is refused. */
  leaseEpoch: number;
  /** One-word reactions that moderators hid, by what they are counted by: whoever gives them, now or later. */
  hiddenWords: string[];
  /** Those that moderators let through; in a premoderated session nobody else sees any other. */
  shownWords: string[];
  /** All that moderators ever wrote on screens, so that it can be erased for good. */
  shownTextIds: Record<'stage' | 'announcement' | 'prompt', TextId[]>;
  counts: ParticipationCounts;
}

export interface ParticipationCounts {
  participantCount: number;
  /** Participants who posted at least one statement. */
  postingCount: number;
  /** Participants who answered at least one statement. */
  endorsingCount: number;
  statementCount: number;
  endorsementCount: number;
  /** Participants who did something in the open item. */
  activeCount: number;
}

export const emptySession = (id: SessionId): Session => ({
  id,
  seq: 0,
  lastAt: 0,
  title: '',
  purpose: '',
  fictional: false,
  languages: [],
  timeZone: 'Europe/Amsterdam',
  startsAt: null,
  startsAtChangedAt: null,
  startsAtChangeCount: 0,
  settings: { ...DEFAULT_SETTINGS },
  phase: { kind: 'draft' },
  agenda: [],
  lastClosedItemId: null,
  attendees: new Map(),
  statements: new Map(),
  themes: new Map(),
  themeSplits: [],
  themeFineness: 1,
  groupCount: null,
  announcement: null,
  prompt: null,
  stage: null,
  polls: [],
  shortlist: null,
  notes: [],
  leaseEpoch: 0,
  hiddenWords: [],
  shownWords: [],
  shownTextIds: { stage: [], announcement: [], prompt: [] },
  counts: {
    participantCount: 0,
    postingCount: 0,
    endorsingCount: 0,
    statementCount: 0,
    endorsementCount: 0,
    activeCount: 0,
  },
});

export const agendaItemOf = (session: Session, id: AgendaItemId): AgendaItem | undefined =>
  session.agenda.find((item) => item.id === id);

export const isOpen = (
  phase: AgendaItemPhase,
): phase is Extract<AgendaItemPhase, { plannedEndAt: Timestamp }> =>
  phase.kind !== 'waiting' && phase.kind !== 'skipped' && phase.kind !== 'closed';

/** Enough participants flagged it that it is not dealt further until a moderator has looked. */
export function isDealingPaused(session: Session, statement: Statement): boolean {
  let concernCount = 0;
  for (const { flags } of [
    statement,
    ...statement.mergedIds.flatMap((id) => session.statements.get(id) ?? []),
  ])
    for (const concern of flags.values()) if (concern !== 'unclear') concernCount += 1;
  return concernCount >= session.settings.pausingFlagCount;
}
