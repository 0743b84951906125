import { parseArgs } from 'node:util';
import { LIVE_SESSION_DEFAULTS, LiveSession, type Journal } from '@app/application';
import { canonicalJson, emptySession, evolve, toSnapshot, type Session, type SessionId } from '@app/dialogue';
import { mulberry32, pick, type Random } from '@app/numeric';
import { PostgresJournal } from '@app/persistence';
import { withBenchDatabase, type BenchDatabase } from './bench-database.js';
import { endorse, newId, openBenchSession, type BenchSession } from './bench-session.js';
import { closedLoop, together, type Slice } from './closed-loop.js';
import { JournalFloor, readyFact } from './journal-floor.js';
import { percentile } from './percentile.js';

const CONCURRENT_COUNTS = [1, 8, 32, 256, 1_000] as const;
const PARTICIPANT_COUNT = 1_000;
const STATEMENT_COUNT = 40;
const WARM_UP_MS = 300;
const SLICE_MS = 500;
const READ_COUNT = 10_000;

const USAGE = `Usage: bench:journal [--json] [--seed N] [--database URL] [--seconds N]

  --json      print one JSON object in place of the table
  --seed N    who answers what; default 1
  --database  a PostgreSQL server on which databases may be made; default an embedded one of its own
  --seconds N measure so long at each level, and so long the floor; default 4`;

export interface JournalBenchOptions {
  isJson: boolean;
  seed: number;
  databaseUrl: string | null;
  seconds: number;
}

export interface JournalLevel {
  concurrentCount: number;
  /** Endorsements decided, durable and answered. */
  appendsPerSecond: number;
  /** The same transactions without rules, in the same run. */
  floorPerSecond: number;
  /** `appendsPerSecond` ÷ `floorPerSecond`. */
  ratio: number;
  ackP50Ms: number;
  ackP95Ms: number;
}

export interface JournalBench {
  server: string;
  seed: number;
  participants: number;
  statements: number;
  levels: JournalLevel[];
  facts: number;
  /** Reading the whole journal back and folding it. */
  foldFactsPerSecond: number;
  /** Until a process that has just started serves the session: from its newest snapshot and the facts after it. */
  coldStartMs: number;
}

function numberOf(name: string, given: string, least: number): number {
  const value = Number(given);
  if (!Number.isFinite(value) || value < least)
    throw new Error(`--${name} wants a number of at least ${least}, not “${given}”\n\n${USAGE}`);
  return value;
}

/** @throws Error that names the argument and says what would be right */
export function parseJournalBenchArgs(args: string[]): JournalBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      database: { type: 'string' },
      seconds: { type: 'string', default: '4' },
    },
  });
  return {
    isJson: values.json,
    seed: numberOf('seed', values.seed, 0),
    databaseUrl: values.database ?? null,
    seconds: numberOf('seconds', values.seconds, 0.1),
  };
}

/** Ours and the floor in turns, so that what else the machine does hits both alike. */
async function measureInTurns(
  concurrentCount: number,
  seconds: number,
  asks: readonly (() => Promise<void>)[],
  signal: AbortSignal,
): Promise<Slice[]> {
  const slices = asks.map((): Slice[] => []);
  for (const ask of asks) await closedLoop(concurrentCount, WARM_UP_MS, ask, signal);
  const turnCount = Math.max(1, Math.round((seconds * 1_000) / SLICE_MS));
  for (let turn = 0; turn < turnCount; turn += 1)
    for (const [index, ask] of asks.entries())
      slices[index]?.push(await closedLoop(concurrentCount, (seconds * 1_000) / turnCount, ask, signal));
  return slices.map(together);
}

const perSecond = ({ ackCount, elapsedMs }: Slice): number => ackCount / (elapsedMs / 1_000);

async function floorOf(
  journal: Journal,
  { pool }: BenchDatabase,
  { participantIds, statementIds }: BenchSession,
  random: Random,
): Promise<() => Promise<void>> {
  const id = newId<SessionId>();
  await journal.begin(id);
  const floor = new JournalFloor(pool, id, LIVE_SESSION_DEFAULTS.batchCount);
  const facts = participantIds.map((attendeeId) => readyFact(attendeeId, pick(random, statementIds)));
  return () => floor.append(pick(random, facts));
}

const contentOf = (session: Session): string => canonicalJson(JSON.parse(toSnapshot(session)));

/** As after a restart: nothing in memory, the newest snapshot in the database. */
async function measureColdStart(journal: Journal, { live }: BenchSession): Promise<number> {
  await live.drained();
  const start = performance.now();
  await new LiveSession(live.id, journal).read(({ seq }) => seq);
  return performance.now() - start;
}

/** Reads everything back as after a restart. @throws Error when what comes out is not the state that was served */
async function measureFold(journal: Journal, { live }: BenchSession) {
  const start = performance.now();
  const session = emptySession(live.id);
  for (;;) {
    const entries = await journal.readAfter(live.id, session.seq, READ_COUNT);
    for (const entry of entries) evolve(session, entry);
    if (entries.length < READ_COUNT) break;
  }
  const seconds = (performance.now() - start) / 1_000;
  const served = await live.read(contentOf);
  if (contentOf(session) !== served)
    throw new Error('The journal does not fold to the state that was served');
  return { facts: session.seq, foldFactsPerSecond: session.seq / seconds };
}

export async function measureJournal(
  database: BenchDatabase,
  { seed, seconds }: Pick<JournalBenchOptions, 'seed' | 'seconds'>,
  signal: AbortSignal,
  onLevel: (level: JournalLevel) => void = () => undefined,
): Promise<JournalBench> {
  const random = mulberry32(seed);
  const journal = new PostgresJournal(database.pool);
  const session = await openBenchSession(journal, PARTICIPANT_COUNT, STATEMENT_COUNT);
  const asks = [() => endorse(session, random), await floorOf(journal, database, session, random)];
  const levels: JournalLevel[] = [];
  for (const concurrentCount of CONCURRENT_COUNTS) {
    const [ours, floor] = await measureInTurns(concurrentCount, seconds, asks, signal);
    if (!ours || !floor) throw new Error('Nothing was measured');
    const level = {
      concurrentCount,
      appendsPerSecond: perSecond(ours),
      floorPerSecond: perSecond(floor),
      ratio: perSecond(ours) / perSecond(floor),
      ackP50Ms: percentile(ours.waitedMs, 0.5),
      ackP95Ms: percentile(ours.waitedMs, 0.95),
    };
    onLevel(level);
    levels.push(level);
  }
  return {
    server: database.server,
    seed,
    participants: PARTICIPANT_COUNT,
    statements: STATEMENT_COUNT,
    levels,
    ...(await measureFold(journal, session)),
    coldStartMs: await measureColdStart(journal, session),
  };
}

const COLUMNS = ['concurrent', 'appends/s', 'floor/s', 'ratio', 'p50 ms', 'p95 ms'] as const;
const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('');
const whole = (value: number): string => Math.round(value).toLocaleString('en');

const levelRow = (level: JournalLevel): string =>
  row([
    whole(level.concurrentCount),
    whole(level.appendsPerSecond),
    whole(level.floorPerSecond),
    level.ratio.toFixed(2),
    level.ackP50Ms.toFixed(2),
    level.ackP95Ms.toFixed(2),
  ]);

const printLevel = (level: JournalLevel): void => console.log(levelRow(level));

async function printBench(options: JournalBenchOptions, signal: AbortSignal): Promise<void> {
  await withBenchDatabase(options.databaseUrl, async (database) => {
    if (options.isJson) {
      console.log(JSON.stringify(await measureJournal(database, options, signal)));
      return;
    }
    console.log(`${PARTICIPANT_COUNT} participants, ${STATEMENT_COUNT} statements, ${database.server}\n`);
    console.log(row(COLUMNS));
    const bench = await measureJournal(database, options, signal, printLevel);
    console.log(`\nread back and folded: ${whole(bench.facts)} facts, ${whole(bench.foldFactsPerSecond)}/s`);
    console.log(`cold start from the newest snapshot: ${whole(bench.coldStartMs)} ms`);
  });
}

/**
 * How many commands one session decides, stores and answers in a second, beside the same transaction without rules.
 * Leaves nothing behind, also when it is interrupted.
 */
export async function benchJournal(args: string[]): Promise<void> {
  const options = parseJournalBenchArgs(args);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  try {
    await printBench(options, interruption.signal);
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    console.error('Interrupted; the database of the bench is gone again.');
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt);
  }
}
