import type { ReportModel } from '@app/report';
import { composeAgain, type ComposedAgain } from './compose-again.js';
import { expectedReport } from './expected-report.js';
import { untrueRanges } from './group-truths.js';
import { leavesOf } from './leaves-of.js';
import type { Recount } from './recount.js';

/** Numbers that differ by less come from rounding in another order. */
const EQUAL_ENOUGH = 1e-9;

export interface Comparison {
  /** How many numbers were compared, and how many other values: ids, words, texts. */
  numberCount: number;
  otherCount: number;
  /** One line for each value that differs. */
  differences: string[];
}

const isSame = (said: unknown, counted: unknown): boolean =>
  typeof said === 'number' && typeof counted === 'number'
    ? Math.abs(said - counted) <= EQUAL_ENOUGH
    : said === counted;

const told = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * Compares every value of a report with the journal: counts, lists, places, scores and themes with a plain recount of the
 * facts, and opinion groups, draws and intervals with the published method gone through again from the facts with the
 * report's own seed.
 */
export const compareWithJournal = (report: ReportModel, counted: Recount): Comparison =>
  compareWith(
    composeAgain(counted, {
      sessionId: report.session.id,
      seed: report.method.seed,
      hasThemes: report.themes !== undefined,
    }),
    report,
    counted,
  );

/** @param again the report composed again from the facts that were counted */
export function compareWith(again: ComposedAgain, report: ReportModel, counted: Recount): Comparison {
  const said = new Map(leavesOf(report));
  const found = new Map(leavesOf(expectedReport(report, again, counted)));
  const ways = [...new Set([...said.keys(), ...found.keys()])];
  const isNumber = (way: string): boolean =>
    typeof said.get(way) === 'number' || typeof found.get(way) === 'number';
  const numberCount = ways.filter(isNumber).length;
  return {
    numberCount,
    otherCount: ways.length - numberCount,
    differences: [
      ...ways
        .filter((way) => !isSame(said.get(way), found.get(way)))
        .map((way) => `${way}: the report says ${told(said.get(way))}, the journal ${told(found.get(way))}`),
      ...untrueRanges(report, again.groupOf, counted),
    ],
  };
}

/** @returns one line for each value of the report that differs from what the journal says */
export const differencesFromJournal = (report: ReportModel, counted: Recount): string[] =>
  compareWithJournal(report, counted).differences;
