import { parseArgs } from 'node:util';
import { DataError } from '../replay/csv-file.js';
import { ProgressLine, UsageError } from '../terminal.js';
import {
  evenDealer,
  ocbaDealer,
  ourDealer,
  spreadDealer,
  type SelectionDealer,
  type SelectionTask,
} from './selection-dealers.js';
import { runSelection, type Arrival, type SelectionOutcome } from './selection-run.js';
import { readSelectionWorld, type SelectionWorld } from './selection-world.js';

const USAGE = `Usage: bench:selection --data DIR [--k 10] [--budgets 5,10,20] [--repeats 20] [--arrival all|recorded]
                       [--seed N] [--json]

  --data DIR    a recorded conversation: comments.csv and participants-votes.csv
  --k N         how many statements the top holds; default 10
  --budgets     answers for each statement, on average; default 5,10,20
  --repeats N   runs for each budget; default 20
  --arrival     all: every statement is there from the start (default); recorded: one by one, in recorded order
  --seed N      whose turn it is and who answers what; default 1
  --json        print one JSON object in place of the table`;

export interface SelectionBenchOptions {
  folder: string;
  topCount: number;
  budgets: number[];
  repeatCount: number;
  arrival: Arrival;
  seed: number;
  isJson: boolean;
}

const DEALERS = {
  even: evenDealer,
  spread: spreadDealer,
  ocba: ocbaDealer,
  ours: ourDealer,
} as const satisfies {
  [name: string]: (task: SelectionTask) => SelectionDealer;
};
type DealerName = keyof typeof DEALERS;
const NAMES = Object.keys(DEALERS) as DealerName[];

export interface SelectionFigures {
  recall: number;
  /** Standard error of `recall` over the repeats. */
  recallSe: number;
  ratio: number;
}

export type SelectionBudget = { perStatement: number } & Record<DealerName, SelectionFigures>;

export interface SelectionBench {
  participants: number;
  statements: number;
  budgets: SelectionBudget[];
}

const wrong = (name: string, wants: string, given: string): UsageError =>
  new UsageError(`--${name} wants ${wants}, not "${given}"\n\n${USAGE}`);

function wholeNumber(name: string, given: string, least: number): number {
  const value = Number(given);
  if (given.trim() !== '' && Number.isSafeInteger(value) && value >= least) return value;
  throw wrong(name, `a whole number of at least ${least}`, given);
}

function budgetsOf(given: string): number[] {
  const budgets = given.split(',').map(Number);
  if (budgets.every((budget) => Number.isFinite(budget) && budget > 0)) return budgets;
  throw wrong('budgets', 'numbers above 0, with commas between them', given);
}

/** @throws UsageError that names the argument and says what would be right */
export function parseSelectionBenchArgs(args: string[]): SelectionBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      k: { type: 'string', default: '10' },
      budgets: { type: 'string', default: '5,10,20' },
      repeats: { type: 'string', default: '20' },
      arrival: { type: 'string', default: 'all' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const { data, arrival } = values;
  if (data === undefined) throw new UsageError(`--data is missing\n\n${USAGE}`);
  if (arrival !== 'all' && arrival !== 'recorded') throw wrong('arrival', 'all or recorded', arrival);
  return {
    folder: data,
    topCount: wholeNumber('k', values.k, 1),
    budgets: budgetsOf(values.budgets),
    repeatCount: wholeNumber('repeats', values.repeats, 1),
    arrival,
    seed: wholeNumber('seed', values.seed, 0),
    isJson: values.json,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function figuresOf(outcomes: readonly SelectionOutcome[]): SelectionFigures {
  const recall = mean(outcomes.map((outcome) => outcome.recall));
  const squares = outcomes.map((outcome) => (outcome.recall - recall) ** 2);
  const variance = outcomes.length < 2 ? 0 : (mean(squares) * outcomes.length) / (outcomes.length - 1);
  return {
    recall,
    recallSe: Math.sqrt(variance / outcomes.length),
    ratio: mean(outcomes.map(({ ratio }) => ratio)),
  };
}

/** All dealers on the same turns and answers, at each budget. `onRun` is told after each run how many are done. */
export function measureSelection(
  world: SelectionWorld,
  { topCount, budgets, repeatCount, arrival, seed }: Omit<SelectionBenchOptions, 'folder' | 'isJson'>,
  onRun: (doneCount: number, totalCount: number) => void = () => undefined,
): SelectionBench {
  const totalCount = budgets.length * NAMES.length * repeatCount;
  let doneCount = 0;
  const figures = (name: DealerName, perStatement: number): SelectionFigures =>
    figuresOf(
      Array.from({ length: repeatCount }, (_, repeat) => {
        const run = { perStatement, topCount, arrival, seed: Math.imul(seed, 100_003) + repeat };
        const outcome = runSelection(world, run, DEALERS[name]);
        onRun((doneCount += 1), totalCount);
        return outcome;
      }),
    );
  return {
    participants: world.participantCount,
    statements: world.statementCount,
    budgets: budgets.map((perStatement) => ({
      perStatement,
      even: figures('even', perStatement),
      spread: figures('spread', perStatement),
      ocba: figures('ocba', perStatement),
      ours: figures('ours', perStatement),
    })),
  };
}

const cell = ({ recall, recallSe, ratio }: SelectionFigures): string =>
  `${recall.toFixed(3)} ± ${recallSe.toFixed(3)}  ${ratio.toFixed(3)}`.padStart(24);

function printTable({ participants, statements, budgets }: SelectionBench, topCount: number): void {
  console.log(
    `${participants} participants, ${statements} statements, top ${topCount}: recall ± se, ratio\n`,
  );
  console.log(`answers each${NAMES.map((name) => name.padStart(24)).join('')}`);
  for (const budget of budgets)
    console.log(
      `${String(budget.perStatement).padStart(12)}${NAMES.map((name) => cell(budget[name])).join('')}`,
    );
}

/** How much of the true top of a recorded conversation four dealers find with the same few answers. */
export async function benchSelection(args: string[]): Promise<void> {
  const options = parseSelectionBenchArgs(args);
  const world = await readSelectionWorld(options.folder);
  if (options.topCount >= world.statementCount)
    throw new DataError(
      `--k ${options.topCount}: there are only ${world.statementCount} statements to choose from`,
    );
  const progress = new ProgressLine();
  const bench = measureSelection(world, options, (doneCount, totalCount) =>
    progress.show('dealing', doneCount, totalCount),
  );
  progress.end();
  if (options.isJson) console.log(JSON.stringify(bench));
  else printTable(bench, options.topCount);
}
