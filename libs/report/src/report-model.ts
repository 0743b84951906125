import type { AgendaItemId, AgendaItemKind, Intent, SessionId, StatementId, Timestamp } from '@app/dialogue';
import type { DegreeCounts, DegreeDistribution, RankingList, RankingOptions } from '@app/ranking';
import type { Reason } from './reason.js';

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
  hiddenCount: number;
  withdrawnCount: number;
  redactedCount: number;
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
}

export interface ReportAgendaItem {
  itemId: AgendaItemId;
  itemKind: AgendaItemKind;
  title: string;
  question: string;
  /** The ranked statements of this item. */
  ranked: StatementId[];
}

/** All that is needed to do the computation again. */
export interface ReportMethod extends RankingOptions {
  /** What each degree 0..3 counts for. */
  degreeValues: number[];
  /** How all answers are spread over the degrees: the centre of the prior. */
  prior: DegreeDistribution;
  topCount: number;
  /** No number of organisations is told where fewer people recognise a statement. */
  smallestSegmentCount: number;
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
}
