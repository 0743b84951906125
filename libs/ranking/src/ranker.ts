import type { Answer, AttendeeId, StatementId } from '@app/dialogue';
import { RECOGNISED_FROM } from './degrees.js';
import { rankStatements, type StatementRanking } from './rank-statements.js';
import type { RankingOptions } from './ranking-options.js';
import { SMALLEST_SEGMENT_COUNT } from './smallest-segment.js';
import type { StatementAnswers } from './statement-answers.js';

interface RunningAnswers {
  readonly authorId: AttendeeId | null;
  isShown: boolean;
  reach: number;
  readonly degrees: [number, number, number, number];
  cannotSayCount: number;
  readonly answers: Map<AttendeeId, Answer>;
  /** How many of those who recognise it are from each organisation. */
  readonly recognisingOf: Map<number, number>;
}

const isRecognising = (answer: Answer): boolean => answer !== 'cannot-say' && answer >= RECOGNISED_FROM;

/**
 * The ranking of a session that is still going on. Told what happens, in the order of the journal; each call is O(1).
 *
 * The prior is centred on all answers together, so one endorsement moves every score a little. Therefore counts are kept
 * and the ranking is worked out when it is asked for, by `rankStatements` itself: it is always the one from scratch. It is
 * kept until something changes, and asked for at most once a second; 3,000 statements take some 10 ms.
 */
export class Ranker {
  private readonly participants = new Map<AttendeeId, number | null>();
  private readonly statements = new Map<StatementId, RunningAnswers>();
  private current: StatementRanking | null = null;

  constructor(private readonly options: Partial<RankingOptions> = {}) {}

  /** A participant came in, from an organisation or an unknown one. */
  admit(attendeeId: AttendeeId, organisation: number | null): void {
    this.participants.set(attendeeId, organisation);
    this.current = null;
  }

  /** @param authorId null for a statement that the organiser seeded */
  post(statementId: StatementId, authorId: AttendeeId | null): void {
    this.statements.set(statementId, {
      authorId,
      isShown: true,
      reach: 0,
      degrees: [0, 0, 0, 0],
      cannotSayCount: 0,
      answers: new Map(),
      recognisingOf: new Map(),
    });
    this.current = null;
  }

  /** Takes a statement out of the ranking, or back into it with the answers it had. */
  show(statementId: StatementId, isShown: boolean): void {
    this.statementOf(statementId).isShown = isShown;
    this.current = null;
  }

  /** A statement was put before one more participant. */
  deal(statementId: StatementId): void {
    this.statementOf(statementId).reach += 1;
    this.current = null;
  }

  /** A participant's answer, in place of an earlier one to the same statement. */
  endorse(statementId: StatementId, attendeeId: AttendeeId, answer: Answer): void {
    const statement = this.statementOf(statementId);
    const earlier = statement.answers.get(attendeeId);
    if (earlier !== undefined) this.count(statement, attendeeId, earlier, -1);
    statement.answers.set(attendeeId, answer);
    this.count(statement, attendeeId, answer, 1);
    this.current = null;
  }

  /** The ranking now; the same object until something changes. */
  ranking(): StatementRanking {
    return (this.current ??= rankStatements(this.shownAnswers(), this.options));
  }

  private statementOf(statementId: StatementId): RunningAnswers {
    const statement = this.statements.get(statementId);
    if (!statement) throw new Error(`No statement ${statementId} was posted`);
    return statement;
  }

  private count(statement: RunningAnswers, attendeeId: AttendeeId, answer: Answer, by: 1 | -1): void {
    if (answer === 'cannot-say') statement.cannotSayCount += by;
    else statement.degrees[answer] += by;
    const organisation = this.participants.get(attendeeId) ?? null;
    if (organisation === null || !isRecognising(answer)) return;
    const left = (statement.recognisingOf.get(organisation) ?? 0) + by;
    if (left === 0) statement.recognisingOf.delete(organisation);
    else statement.recognisingOf.set(organisation, left);
  }

  private shownAnswers(): StatementAnswers[] {
    return [...this.statements].flatMap(([statementId, statement]) =>
      statement.isShown ? [this.answersOf(statementId, statement)] : [],
    );
  }

  private answersOf(statementId: StatementId, statement: RunningAnswers): StatementAnswers {
    const { degrees, cannotSayCount, reach, recognisingOf, authorId } = statement;
    const isTold = degrees[2] + degrees[3] >= SMALLEST_SEGMENT_COUNT && recognisingOf.size > 0;
    return {
      statementId,
      degrees: [...degrees],
      cannotSayCount,
      reach,
      organisationCount: isTold ? recognisingOf.size : null,
      populationCount: this.participants.size - (authorId === null ? 0 : 1),
    };
  }
}
