import { mulberry32, shuffle, type Random } from '@app/numeric';
import type { SelectionDealer, SelectionTask } from './selection-dealers.js';
import type { SelectionWorld } from './selection-world.js';

export type Arrival = 'all' | 'recorded';

export interface SelectionRun {
  /** Answers for each statement, on average. */
  perStatement: number;
  topCount: number;
  arrival: Arrival;
  /** Another seed gives other turns, other draws. */
  seed: number;
}

export interface SelectionOutcome {
  /** Share of the true top that was found. */
  recall: number;
  /** Mean truth of what was found ÷ of the true top. */
  ratio: number;
}

/** Arriving one by one, the last statement is there at this share of the budget: then, as in the hour, people only endorse. */
const LAST_ARRIVAL = 0.8;

/** A draw in [0, 1) that belongs to a pair: the same person answers the same statement alike whoever deals it. */
function pairDraw(seed: number, participant: number, statement: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(participant + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(statement + 0x27d4eb2f, 0x9e3779b1), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}

/** The largest values; equals are drawn, so that neither age nor place in a file decides. */
function topOf(values: Float64Array, topCount: number, random: Random): number[] {
  const draws = Float64Array.from(values, random);
  const byValue = (a: number, b: number): number =>
    (values[b] ?? 0) - (values[a] ?? 0) || (draws[a] ?? 0) - (draws[b] ?? 0);
  return [...values.keys()].toSorted(byValue).slice(0, topCount);
}

function outcome(
  { truths }: SelectionWorld,
  scores: Float64Array,
  topCount: number,
  random: Random,
): SelectionOutcome {
  const found = topOf(scores, topCount, random);
  const best = topOf(truths, topCount, random);
  const sum = (statements: readonly number[]): number =>
    statements.reduce((total, statement) => total + (truths[statement] ?? 0), 0);
  return {
    recall: found.filter((statement) => best.includes(statement)).length / topCount,
    ratio: sum(found) / sum(best),
  };
}

/** How many statements are there once `share` of the budget is spent. */
const arrivedAt = (share: number, { arrival, topCount }: SelectionRun, statementCount: number): number =>
  arrival === 'all'
    ? statementCount
    : Math.min(statementCount, Math.max(topCount + 1, Math.ceil((share / LAST_ARRIVAL) * statementCount)));

/**
 * Spends the budget with one dealer: participants take turns in shuffled rounds, nobody answers the same statement
 * twice. The same seed gives every dealer the same turns and the same answers.
 */
export function runSelection(
  world: SelectionWorld,
  run: SelectionRun,
  makeDealer: (task: SelectionTask) => SelectionDealer,
): SelectionOutcome {
  const { participantCount, statementCount, probabilities } = world;
  const { topCount, seed } = run;
  const turns = mulberry32(seed);
  const random = mulberry32(seed ^ 0x5bd1e995);
  const dealer = makeDealer({ participantCount, statementCount, topCount, random });
  const isAnswered = new Uint8Array(participantCount * statementCount);
  const order = Int32Array.from({ length: participantCount }, (_, participant) => participant);
  const budget = Math.min(Math.round(run.perStatement * statementCount), isAnswered.length);
  let spent = 0;
  let arrivedCount = 0;
  for (let idleCount = 0; spent < budget && idleCount < participantCount;) {
    shuffle(order, turns);
    for (const participant of order) {
      if (spent === budget) break;
      const due = arrivedAt((spent + 1) / budget, run, statementCount);
      for (; arrivedCount < due; arrivedCount += 1) dealer.arrived(arrivedCount);
      const row = participant * statementCount;
      const statement = dealer.next((candidate) => isAnswered[row + candidate] === 0);
      idleCount = statement === null ? idleCount + 1 : 0;
      if (statement === null) continue;
      isAnswered[row + statement] = 1;
      spent += 1;
      dealer.answered(
        statement,
        pairDraw(seed, participant, statement) < (probabilities[row + statement] ?? 0),
      );
    }
  }
  return outcome(world, dealer.scores(), topCount, random);
}
