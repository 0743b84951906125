import type {
  AgendaItemId,
  AgendaItemKind,
  DurationMs,
  Intent,
  SessionId,
  StatementId,
  ThemeId,
  Timestamp,
} from '@app/dialogue';
import type {
  Certainty,
  CountRange,
  DegreeCounts,
  DegreeDistribution,
  GroupBreadth,
  GroupStance,
  RankingList,
  RankingOptions,
} from '@app/ranking';
import type { ReportChoices, ReportPoll, ReportScale, ReportWord } from './asked-model.js';
import type { Reason } from './reason.js';
import type { ReportThemes } from './theme-model.js';

export type ReportStatementId = StatementId;
export type ReportIntent = Intent;

export interface ReportSession {
  id: SessionId;
  title: string;
  purpose: string;
  /** A rehearsal conversation: every rendering says so. */
  fictional: boolean;
  /** BCP 47 tags, the session's main language first. */
  languages: string[];
  timeZone: string;
  /** When it went live; null when it never was. */
  startedAt: Timestamp | null;
  closedAt: Timestamp | null;
}

export interface ReportParticipation {
  participantCount: number;
  /** Distinct organisations of the participants, of those that are known. */
  organisationCount: number;
  /** Participants who posted at least one statement, and who endorsed at least one. */
  postingCount: number;
  endorsingCount: number;
  /** All statements, those no longer shown included. */
  statementCount: number;
  /** All endorsements, one for each participant and statement; `cannotSayCount` of these said *cannot say*. */
  endorsementCount: number;
  cannotSayCount: number;
  /** No moderator has read it yet; says the same as another, which has its answers. */
  heldCount: number;
  mergedCount: number;
  /** Participants drew the moderators' attention to it, and no moderator has set that aside. */
  flaggedCount: number;
  hiddenCount: number;
  withdrawnCount: number;
  redactedCount: number;
}

/** An opinion group of at least five participants. */
export interface ReportGroup {
  group: number;
  participantCount: number;
}

/** What a group made of a statement; counts are ranges wide enough to tell of no one to four people. */
export interface ReportGroupRow {
  group: number;
  stance: GroupStance;
  /** People who recognise it mostly or fully, and people who do so a little or not at all. */
  recognised: CountRange;
  notRecognised: CountRange;
}

/** How the recognition of a statement is spread over the opinion groups. */
export interface ReportGroupBreadth extends Pick<GroupBreadth, 'recognisedBy' | 'isDivided'> {
  /** In every group recognition is at least this, 0..1; null when one of them has too few answers to tell. */
  lowestGroupScore: number | null;
  rows: ReportGroupRow[];
}

/** Whether a statement would be in the top if everyone had answered everything. */
export interface ReportStability {
  /** In what share of the draws, 0..1. */
  topShare: number;
  /** For the statements of the top. */
  certainty: Certainty | null;
}

/** A statement that is still shown, with all its figures. Scores and bounds are between 0 and 1. */
export interface ReportStatement {
  statementId: StatementId;
  itemId: AgendaItemId;
  intent: Intent;
  text: string;
  language: string;
  /** What it builds on, when that can still be read. */
  buildsOn: { statementId: StatementId; text: string; language: string } | null;
  raisesTheme: boolean;
  list: RankingList;
  /** Place in the ranking of the whole session; null outside the list `ranked`. */
  place: number | null;
  score: number;
  lower: number;
  upper: number;
  degrees: DegreeCounts;
  cannotSayCount: number;
  answeredCount: number;
  recognisedCount: number;
  /** How many organisations the people who recognise it are from; null when not known or too few people. */
  organisationCount: number | null;
  reach: number;
  reason: Reason;
  /** Where opinion groups were worked out. */
  groups?: ReportGroupBreadth | null;
  /** For ranked statements, where the report was composed with an analysis. */
  stability?: ReportStability | null;
  /** Where themes were found; null: other. */
  themeId?: ThemeId | null;
}

/** Ids of statements, each list strongest first. */
export interface ReportLists {
  /** The first of `ranked`. */
  top: StatementId[];
  ranked: StatementId[];
  /** `ranked` again, by intent. */
  byIntent: { [I in Intent]: StatementId[] };
  tooFew: StatementId[];
  /** Holds for some: more people than the set share cannot say. */
  cannotSay: StatementId[];
  /** Of `ranked`, where opinion groups were worked out: one group recognises it and another does not. */
  divided?: StatementId[];
  /** Of `ranked`: every group recognises it, and one group alone does. */
  allGroups?: StatementId[];
  oneGroup?: StatementId[];
}

export interface ReportAgendaItem {
  itemId: AgendaItemId;
  itemKind: AgendaItemKind;
  title: string;
  question: string;
  plannedMs: DurationMs;
  /** From opening to closing; null for an item that was not opened, or is still open. */
  actualMs: DurationMs | null;
  /** The ranked statements of this item. */
  ranked: StatementId[];
  /** How its own question was answered, of a scale item that anybody answered. */
  scale?: ReportScale;
}

/** All that is needed to do the computation again. */
export interface ReportMethod extends RankingOptions {
  /** What each degree 0..3 counts for. */
  degreeValues: number[];
  /** How all answers are spread over the degrees: the centre of the prior. */
  prior: DegreeDistribution;
  topCount: number;
  /** Where fewer people recognise a statement no number of organisations is told; where fewer answer, no answers are. */
  smallestSegmentCount: number;
  /** Seed and number of the draws that tell how firm the top is. */
  seed?: number;
  drawCount?: number;
  /** Themes are provisional among fewer statements. */
  firmThemesFromCount?: number;
}

/** A report as data: plain JSON values only. */
export interface ReportModel {
  version: 1;
  /** The journal up to and including this fact. */
  uptoSeq: number;
  composedAt: Timestamp;
  session: ReportSession;
  participation: ReportParticipation;
  agenda: ReportAgendaItem[];
  lists: ReportLists;
  statements: ReportStatement[];
  method: ReportMethod;
  /** The opinion groups that are told apart. */
  groups?: ReportGroup[];
  themes?: ReportThemes;
  /** What was said besides statements; each only where there is any. */
  polls?: ReportPoll[];
  choices?: ReportChoices;
  words?: ReportWord[];
}
