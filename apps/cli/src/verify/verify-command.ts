import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { seedOf } from '@app/analysis';
import type { Journal, ReportEdition } from '@app/application';
import type { JournalEntry, SessionId } from '@app/dialogue';
import { poolOf, PostgresJournal, PostgresReportEditionStore } from '@app/persistence';
import type { ReportModel } from '@app/report';
import { openProjectDatabase } from '../database/open-project-database.js';
import { UsageError } from '../terminal.js';
import { composeAgain } from './compose-again.js';
import { compareWithJournal, type Comparison } from './differences.js';
import { recount } from './recount.js';

const USAGE = 'npm run verify -- SESSION [--data-dir .weerklank]';
const READ_COUNT = 10_000;
const DIFFERENCES_SHOWN = 20;

async function readAll(journal: Journal, sessionId: SessionId): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (;;) {
    const read = await journal.readAfter(sessionId, entries.length, READ_COUNT);
    entries.push(...read);
    if (read.length < READ_COUNT) return entries;
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run verify`: recounts every number of a session's report from its journal. */
export async function verifyCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'data-dir': { type: 'string' } },
  });
  const [id] = positionals;
  if (id === undefined) throw new UsageError(`Which session? ${USAGE}`);
  const { database } = await openProjectDatabase(values['data-dir']);
  try {
    const journal = new PostgresJournal(poolOf(database.dataSource));
    const known = await journal.sessionIds();
    const sessionId = known.find((session) => session === id);
    if (!sessionId)
      throw new UsageError(`There is no session ${id}. Known: ${known.slice(0, 10).join(', ') || 'none'}`);
    const entries = await readAll(journal, sessionId);
    const editions = await new PostgresReportEditionStore(database.dataSource).ofSession(sessionId);
    say(`Session ${sessionId}: ${entries.length} facts, ${editions.length} report editions`);
    const problems = recount(entries).gaps.map((seq) => `the numbering is broken at fact ${seq}`);
    if (problems.length === 0) {
      for (const edition of editions) problems.push(...problemsOf(edition, entries));
      problems.push(...problemsNow(sessionId, entries));
    }
    for (const problem of problems.slice(0, DIFFERENCES_SHOWN)) say(`  ${problem}`);
    say(
      problems.length === 0
        ? 'Every number equals a recount of the journal.'
        : `${problems.length} differences.`,
    );
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

const compared = ({ numberCount, otherCount, differences }: Comparison): string =>
  `${numberCount} numbers and ${otherCount} other values compared, ${differences.length} differ`;

function problemsOf(
  { edition, uptoSeq, hash, model }: ReportEdition,
  entries: readonly JournalEntry[],
): string[] {
  if (model === null) {
    say(`  edition ${edition}: replaced by a later one`);
    return [];
  }
  const comparison = compareWithJournal(JSON.parse(model) as ReportModel, recount(entries.slice(0, uptoSeq)));
  say(`  edition ${edition}, up to fact ${uptoSeq}: ${compared(comparison)}, sha256 ${hash}`);
  const computed = createHash('sha256').update(model).digest('hex');
  const problems = comparison.differences.map((line) => `edition ${edition}: ${line}`);
  return computed === hash
    ? problems
    : [...problems, `edition ${edition}: its hash is ${computed}, not ${hash}`];
}

/** What a report of the state now would say, against the same recount: for sessions that are still going on too. */
function problemsNow(sessionId: SessionId, entries: readonly JournalEntry[]): string[] {
  const counted = recount(entries);
  const { model } = composeAgain(counted, { sessionId, seed: seedOf(sessionId), hasThemes: true });
  const comparison = compareWithJournal(model, counted);
  say(`  as it is now, up to fact ${entries.length}: ${compared(comparison)}`);
  return comparison.differences.map((line) => `now: ${line}`);
}
