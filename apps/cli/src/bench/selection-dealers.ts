import { Dealer } from '@app/dealing';
import type { Random } from '@app/numeric';

/** A way to spend attention, and what it makes of the answers. Statements are numbers, participants too. */
export interface SelectionDealer {
  arrived(statement: number): void;
  /** The statement to put before a participant who may see those that `mayGet` says; null when there is none. */
  next(mayGet: (statement: number) => boolean): number | null;
  answered(statement: number, isRecognised: boolean): void;
  /** How far each statement seems to be recognised; the k largest are the found top. */
  scores(): Float64Array;
}

export interface SelectionTask {
  participantCount: number;
  statementCount: number;
  topCount: number;
  random: Random;
}

/** Answers counted by statement, and the statements that have arrived. */
class Counts {
  readonly answers: Int32Array;
  readonly agrees: Int32Array;
  readonly isHere: Uint8Array;

  constructor(
    readonly size: number,
    private readonly random: Random,
  ) {
    this.answers = new Int32Array(size);
    this.agrees = new Int32Array(size);
    this.isHere = new Uint8Array(size);
  }

  add(statement: number, isRecognised: boolean): void {
    this.answers[statement] = this.answersTo(statement) + 1;
    if (isRecognised) this.agrees[statement] = (this.agrees[statement] ?? 0) + 1;
  }

  answersTo(statement: number): number {
    return this.answers[statement] ?? 0;
  }

  /** Share that recognises it, after `alpha` recognitions and `beta` denials nobody gave. */
  share(statement: number, alpha: number, beta: number): number {
    return ((this.agrees[statement] ?? 0) + alpha) / (this.answersTo(statement) + alpha + beta);
  }

  shares(alpha: number, beta: number): Float64Array {
    return Float64Array.from(this.answers, (_count, statement) => this.share(statement, alpha, beta));
  }

  /** The least answered of those that may be dealt; equals are drawn. */
  leastAnswered(mayGet: (statement: number) => boolean): number | null {
    let least = -1;
    let leastDraw = 0;
    for (let statement = 0; statement < this.size; statement += 1) {
      const difference = least < 0 ? -1 : this.answersTo(statement) - this.answersTo(least);
      if (difference > 0 || !this.isHere[statement] || !mayGet(statement)) continue;
      const draw = this.random();
      if (difference === 0 && draw >= leastDraw) continue;
      least = statement;
      leastDraw = draw;
    }
    return least < 0 ? null : least;
  }
}

const ONE_UP: [number, number] = [1, 1];

/** The least seen first. */
export function evenDealer({ statementCount, random }: SelectionTask): SelectionDealer {
  const counts = new Counts(statementCount, random);
  return {
    arrived: (statement) => void (counts.isHere[statement] = 1),
    next: (mayGet) => counts.leastAnswered(mayGet),
    answered: (statement, isRecognised) => counts.add(statement, isRecognised),
    scores: () => counts.shares(...ONE_UP),
  };
}

const FIRST_AUDIENCE = 4;
const SUPPORT = 0.6;

/** Four answers each; the audience doubles as long as at least 60 % support it; then whatever is least seen. */
export function spreadDealer({ statementCount, random }: SelectionTask): SelectionDealer {
  const counts = new Counts(statementCount, random);
  const audiences = new Int32Array(statementCount).fill(FIRST_AUDIENCE);
  const hasRoom = (statement: number): boolean => counts.answersTo(statement) < (audiences[statement] ?? 0);
  return {
    arrived: (statement) => void (counts.isHere[statement] = 1),
    next: (mayGet) =>
      counts.leastAnswered((statement) => hasRoom(statement) && mayGet(statement)) ??
      counts.leastAnswered(mayGet),
    answered: (statement, isRecognised) => {
      counts.add(statement, isRecognised);
      if (!hasRoom(statement) && counts.share(statement, ...ONE_UP) >= SUPPORT)
        audiences[statement] = (audiences[statement] ?? 0) * 2;
    },
    scores: () => counts.shares(...ONE_UP),
  };
}

const OCBA_FIRST_COUNT = 3;
const OCBA_REFIT_COUNT = 20;
/** A statement on the boundary would take all attention for ever: its distance counts as this much at least. */
const OCBA_LEAST_DISTANCE = 0.05;
const MOST_PRIOR_WEIGHT = 100;

/** α and β of a Beta prior by the method of moments on the shares seen so far (Carlin and Louis §5.2). */
function momentPrior({ answers, agrees }: Counts): [number, number] {
  const seen = [...answers.keys()].filter((statement) => (answers[statement] ?? 0) > 0);
  if (seen.length < 2) return ONE_UP;
  const average = (of: (statement: number) => number): number =>
    seen.reduce((sum, statement) => sum + of(statement), 0) / seen.length;
  const share = (statement: number): number => (agrees[statement] ?? 0) / (answers[statement] ?? 1);
  const mean = Math.min(0.98, Math.max(0.02, average(share)));
  const variance = (average((statement) => (share(statement) - mean) ** 2) * seen.length) / (seen.length - 1);
  const binary = mean * (1 - mean);
  const noise = average((statement) => 1 / (answers[statement] ?? 1));
  const between = Math.max(
    binary / (MOST_PRIOR_WEIGHT + 1),
    Math.min(0.9 * binary, (variance - binary * noise) / (1 - noise + 1e-9)),
  );
  const weight = binary / between - 1;
  return [mean * weight, (1 - mean) * weight];
}

/**
 * OCBA-m (Chen, He, Fu and Lee, INFORMS J. Computing 20 (2008) 579-595) after three answers each: the share of the
 * budget of statement i goes as σᵢ²/(μᵢ − c)², c = (σₖ₊₁μₖ + σₖμₖ₊₁)/(σₖ + σₖ₊₁), σ the standard error in c; the one
 * furthest behind its share is next. μ is the posterior mean under an empirical-Bayes Beta prior.
 */
export function ocbaDealer({ statementCount, topCount, random }: SelectionTask): SelectionDealer {
  const counts = new Counts(statementCount, random);
  const means = new Float64Array(statementCount);
  const wanted = new Float64Array(statementCount);
  let prior = ONE_UP;
  let answerCount = 0;
  const error = (statement: number): number => {
    const mean = means[statement] ?? 0;
    return Math.sqrt((mean * (1 - mean)) / (counts.answersTo(statement) + prior[0] + prior[1]));
  };
  const boundary = (here: readonly number[]): number => {
    const sorted = here.toSorted((a, b) => (means[b] ?? 0) - (means[a] ?? 0));
    const last = Math.min(topCount, sorted.length - 1);
    const [inside = 0, outside = 0] = [sorted[last - 1], sorted[last]];
    const weighed = error(outside) * (means[inside] ?? 0) + error(inside) * (means[outside] ?? 0);
    return weighed / (error(inside) + error(outside));
  };
  const allocate = (here: readonly number[]): number => {
    for (const statement of here) means[statement] = counts.share(statement, ...prior);
    const edge = boundary(here);
    let total = 0;
    for (const statement of here) {
      const mean = means[statement] ?? 0;
      wanted[statement] = (mean * (1 - mean)) / Math.max((mean - edge) ** 2, OCBA_LEAST_DISTANCE ** 2);
      total += wanted[statement];
    }
    return total;
  };
  return {
    arrived: (statement) => void (counts.isHere[statement] = 1),
    next: (mayGet) => {
      const first = counts.leastAnswered(
        (statement) => counts.answersTo(statement) < OCBA_FIRST_COUNT && mayGet(statement),
      );
      if (first !== null) return first;
      if (answerCount % OCBA_REFIT_COUNT === 0) prior = momentPrior(counts);
      const here = [...counts.isHere.keys()].filter((statement) => counts.isHere[statement] === 1);
      const total = allocate(here);
      const lag = (statement: number): number =>
        ((wanted[statement] ?? 0) / total) * (answerCount + 1) - counts.answersTo(statement);
      return here.filter(mayGet).reduce<number | null>((best, statement) => {
        return best === null || lag(statement) > lag(best) ? statement : best;
      }, null);
    },
    answered: (statement, isRecognised) => {
      counts.add(statement, isRecognised);
      answerCount += 1;
    },
    scores: () => counts.shares(...momentPrior(counts)),
  };
}

const OUR_LEAST_EXPOSURE = 2;

/** The dealer of the product. It knows how many statements are to come; the live one estimates it from the item's time. */
export function ourDealer({
  participantCount,
  statementCount,
  topCount,
  random,
}: SelectionTask): SelectionDealer {
  const dealer = new Dealer({ topCount, leastExposure: OUR_LEAST_EXPOSURE });
  const indices = new Map<number, number>();
  const statements: number[] = [];
  return {
    arrived: (statement) => {
      indices.set(statement, dealer.add({ populationCount: participantCount, tieBreak: random() }));
      statements.push(statement);
      dealer.expect(statementCount - statements.length);
    },
    next: (mayGet) => {
      const index = dealer.next((candidate) => mayGet(statements[candidate] ?? -1));
      return index === null ? null : (statements[index] ?? null);
    },
    answered: (statement, isRecognised) => {
      const index = indices.get(statement) ?? 0;
      dealer.dealt(index);
      dealer.answered(index, isRecognised ? 1 : 0);
    },
    scores: () => {
      dealer.refit();
      return Float64Array.from({ length: statementCount }, (_, statement) =>
        dealer.recognition(indices.get(statement) ?? -1),
      );
    },
  };
}
