import type { PollId, StatementId } from '@app/dialogue';
import type { DegreeCounts } from '@app/ranking';

/** How the question of a scale item was answered, one answer a participant. */
export interface ReportScale {
  /** Participants who answered, *cannot say* included. */
  answeredCount: number;
  /** Null when so few answered that it would tell who answered what. */
  tally: { degrees: DegreeCounts; cannotSayCount: number } | null;
}

/** How a question on the fly was answered, one answer a participant. */
export interface ReportPoll {
  pollId: PollId;
  question: string;
  answeredCount: number;
  options: string[];
  /** Participants for each option; null when so few answered that it would tell who answered what. */
  counts: number[] | null;
}

/** What participants find worth a follow-up. */
export interface ReportChoices {
  /** Participants who chose anything. */
  choosingCount: number;
  /** How many participants chose each statement that can still be read; most chosen first, then strongest first. */
  chosen: { statementId: StatementId; chosenCount: number }[];
}

/** A one-word reaction, and how many participants gave it. */
export interface ReportWord {
  word: string;
  count: number;
}
