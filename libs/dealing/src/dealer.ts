import { answerDispersion } from './answer-dispersion.js';
import { recognitionPrior, type AnswerClass, type RecognitionPrior } from './recognition-prior.js';
import { topBoundary } from './top-boundary.js';
import { unitNormalLoss } from './unit-normal-loss.js';

/** The value of asking is that of so many more answers: one alone can hardly ever change the top. */
const LOOK_AHEAD_COUNT = 20;
function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}

const REFIT_AFTER_COUNT = 20;
const REFIT_AFTER_SHARE = 0.05;

export interface DealerOptions {
  /** How many statements the top is to hold: k. */
  topCount: number;
  /** A statement seen by fewer people than this goes first. */
  leastExposure: number;
}

/** One statement as the dealer knows it. */
export interface DealerStatement {
  /** How many people could answer it at all. */
  populationCount: number;
  /** Settles ties: any number, smaller first. */
  tieBreak: number;
}

/**
 * Which statement a person should see next: first the statements that too few people saw, then those of which it is
 * least clear on which side of the top's edge they belong. Statements are indices, in order of arrival.
 *
 * **Belief.** Value of an answer 0..1; recognition of statement s ~ Beta(α, β) around the session's prior, with
 * n answers of sum S, each worth 1/φ (`answerDispersion`):
 *
 *     m = (μM + S/φ) ÷ (M + n/φ)        v = m(1 − m) ÷ (M + n/φ + 1) × (1 − n/N)
 *
 * N being the people who could answer: when all have, nothing is uncertain (Cochran, Sampling Techniques, §2.6). Deals
 * not answered yet count in v as if they were, so that a hundred people at once do not get the same statement.
 *
 * **Rule.** Below `leastExposure` the least exposed first. Then the one for which L = 20 more answers are worth most:
 *
 *     d·(φ(z) − z·Φ(−z)),   z = |m − c| ÷ d,   d² = v·L ÷ (M + n/φ + L),   c halfway between the k-th and (k+1)-th m
 *
 * d is by how much L answers would move m (standard deviation, foreseen now); the value is how much better, in
 * expectation, the choice between this statement and the edge of the top becomes. (Knowledge gradient with a look-ahead:
 * Frazier, Powell and Dayanik, INFORMS J. Computing 21 (2009) 599-613; Frazier and Powell, Decision Analysis 7 (2010)
 * 378-403 on why one answer is too short a look.)
 *
 * While statements still come, k is what can be expected of the top among the H that are here, with F to come:
 * k·H ÷ (H + F), at least 1. What is tenth of twenty now will not be among the first ten of a hundred.
 *
 * A deal costs O(statements). Never asks who a person is: what they may see is the caller's to say.
 */
export class Dealer {
  private size = 0;
  private counts = new Float64Array(64);
  private sums = new Float64Array(64);
  private squares = new Float64Array(64);
  private exposures = new Float64Array(64);
  private awaited = new Float64Array(64);
  private populations = new Float64Array(64);
  private ties = new Float64Array(64);
  private means = new Float64Array(64);
  private priorities = new Float64Array(64);
  private prior: RecognitionPrior = recognitionPrior([]);
  private dispersion = 1;
  private answerCount = 0;
  private refitAt = REFIT_AFTER_COUNT;
  private boundary: number | null = null;
  private comingCount = 0;

  constructor(private readonly options: DealerOptions) {}

  /** @returns the index of the new statement */
  add({ populationCount, tieBreak }: DealerStatement): number {
    if (this.size === this.counts.length) this.grow();
    const index = this.size;
    this.size += 1;
    this.populations[index] = populationCount;
    this.ties[index] = tieBreak;
    this.believe(index);
    return index;
  }

  /** The statement was put before someone; their answer is awaited. */
  dealt(index: number): void {
    this.exposures[index] = (this.exposures[index] ?? 0) + 1;
    this.awaited[index] = (this.awaited[index] ?? 0) + 1;
    if (this.boundary !== null) this.prioritise(index, this.boundary);
  }

  /**
   * Someone the statement was dealt to answered.
   *
   * @param value 0..1; null: cannot say
   */
  answered(index: number, value: number | null): void {
    this.awaited[index] = Math.max(0, (this.awaited[index] ?? 0) - 1);
    if (value === null) this.boundary = null;
    else this.count(index, value);
  }

  /** What a recorded state knows of a statement, in place of what was known of it here; no answer is awaited. */
  record(
    index: number,
    known: { exposureCount: number; count: number; sum: number; squareSum: number },
  ): void {
    this.answerCount += known.count - (this.counts[index] ?? 0);
    this.counts[index] = known.count;
    this.sums[index] = known.sum;
    this.squares[index] = known.squareSum;
    this.exposures[index] = known.exposureCount;
    this.awaited[index] = 0;
    this.believe(index);
  }

  /** So many statements are still to come: of the top only a share is to be found among those that are here. */
  expect(comingCount: number): void {
    this.comingCount = comingCount;
    this.boundary = null;
  }

  /** Takes all answers into the prior now; otherwise this happens by itself as answers come in. O(statements). */
  refit(): void {
    this.refitAt =
      this.answerCount + Math.max(REFIT_AFTER_COUNT, Math.ceil(this.answerCount * REFIT_AFTER_SHARE));
    this.dispersion = answerDispersion(
      this.counts.subarray(0, this.size),
      this.sums.subarray(0, this.size),
      this.squares.subarray(0, this.size),
    );
    this.prior = recognitionPrior(this.classes());
    for (let index = 0; index < this.size; index += 1) this.believe(index);
  }

  /**
   * @param mayGet whether this person may be dealt the statement; asked only of statements that could be chosen
   * @param comesFirst settles equal exposure below the floor: a smaller number first, for instance by organisation
   * @returns the statement to deal now, or null when there is none
   */
  next(mayGet: (index: number) => boolean, comesFirst?: (index: number) => number): number | null {
    const priorities = this.prepared();
    let best = -1;
    let bestPriority = -Infinity;
    for (let index = 0; index < this.size; index += 1) {
      let priority = priorities[index] ?? -Infinity;
      if (priority < bestPriority) continue;
      if (comesFirst && this.isUnderexposed(index)) priority -= comesFirst(index) / 2;
      if (priority < bestPriority) continue;
      if (priority === bestPriority && (this.ties[index] ?? 0) >= (this.ties[best] ?? 0)) continue;
      if (!mayGet(index)) continue;
      best = index;
      bestPriority = priority;
    }
    return best < 0 ? null : best;
  }

  /** Posterior mean of a statement's recognition, 0..1. */
  recognition(index: number): number {
    return this.means[index] ?? 0;
  }

  /** Posterior standard deviation of a statement's recognition; awaited answers do not count. */
  uncertainty(index: number): number {
    return this.deviation(index, this.counts[index] ?? 0);
  }

  private count(index: number, value: number): void {
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    this.sums[index] = (this.sums[index] ?? 0) + value;
    this.squares[index] = (this.squares[index] ?? 0) + value * value;
    this.answerCount += 1;
    this.believe(index);
  }

  private believe(index: number): void {
    const { mean, weight } = this.prior;
    const worth = 1 / this.dispersion;
    const sum = (this.sums[index] ?? 0) * worth;
    this.means[index] = (mean * weight + sum) / (weight + (this.counts[index] ?? 0) * worth);
    this.boundary = null;
  }

  private deviation(index: number, count: number): number {
    const mean = this.means[index] ?? 0;
    const population = Math.max(1, this.populations[index] ?? 1);
    const total = this.prior.weight + count / this.dispersion;
    return Math.sqrt(((mean * (1 - mean)) / (total + 1)) * Math.max(0, 1 - count / population));
  }

  private isUnderexposed(index: number): boolean {
    return (this.exposures[index] ?? 0) < this.options.leastExposure;
  }

  /** The priorities at the present boundary. Statements below the floor lie above all others: by 2 and more. */
  private prepared(): Float64Array {
    if (this.answerCount >= this.refitAt) this.refit();
    if (this.boundary === null && this.size > 0) {
      this.boundary = topBoundary(this.means.subarray(0, this.size), this.topCountHere());
      for (let index = 0; index < this.size; index += 1) this.prioritise(index, this.boundary);
    }
    return this.priorities;
  }

  private topCountHere(): number {
    const share = this.size / (this.size + this.comingCount);
    return Math.max(1, Math.min(this.size - 1, Math.round(this.options.topCount * share)));
  }

  private prioritise(index: number, boundary: number): void {
    const expected = (this.counts[index] ?? 0) + (this.awaited[index] ?? 0);
    this.priorities[index] = this.isUnderexposed(index)
      ? 2 + this.options.leastExposure - (this.exposures[index] ?? 0)
      : this.valueOfAsking(index, expected, boundary);
  }

  private valueOfAsking(index: number, count: number, boundary: number): number {
    const weight = this.prior.weight + count / this.dispersion;
    const movement = this.deviation(index, count) * Math.sqrt(LOOK_AHEAD_COUNT / (weight + LOOK_AHEAD_COUNT));
    if (movement === 0) return 0;
    return movement * unitNormalLoss(Math.abs((this.means[index] ?? 0) - boundary) / movement);
  }

  /** Statements with equal counts weigh alike in the prior, so they are taken together. */
  private classes(): AnswerClass[] {
    const classes = new Map<string, AnswerClass>();
    for (let index = 0; index < this.size; index += 1) {
      const count = (this.counts[index] ?? 0) / this.dispersion;
      if (count === 0) continue;
      const sum = Math.min(count, (this.sums[index] ?? 0) / this.dispersion);
      const key = `${count}:${sum.toFixed(6)}`;
      const known = classes.get(key);
      if (known) known.statementCount += 1;
      else classes.set(key, { count, sum, statementCount: 1 });
    }
    return [...classes.values()];
  }

  private grow(): void {
    this.counts = grown(this.counts);
    this.sums = grown(this.sums);
    this.squares = grown(this.squares);
    this.exposures = grown(this.exposures);
    this.awaited = grown(this.awaited);
    this.populations = grown(this.populations);
    this.ties = grown(this.ties);
    this.means = grown(this.means);
    this.priorities = grown(this.priorities);
  }
}
