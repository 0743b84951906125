import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Journal } from '@app/application';
import { emptySession, evolve, type JournalEntry, type SessionId } from '@app/dialogue';
import { poolOf, PostgresJournal, PostgresReportEditionStore } from '@app/persistence';
import { composeReport, type ReportModel } from '@app/report';
import { openProjectDatabase } from '../database/open-project-database.js';
import { UsageError } from '../terminal.js';
import { differencesFromJournal } from './differences.js';
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
    const problems = recount(entries).gaps.map((seq) => `the numbering is broken at fact ${seq}`);
    say(`Session ${sessionId}: ${entries.length} facts, ${editions.length} report editions`);
    for (const { edition, uptoSeq, hash, model } of editions) {
      if (model === null) {
        say(`  edition ${edition}: replaced by a later one`);
        continue;
      }
      const computed = createHash('sha256').update(model).digest('hex');
      const differences = differencesFromJournal(
        JSON.parse(model) as ReportModel,
        recount(entries.slice(0, uptoSeq)),
      );
      if (computed !== hash) differences.push(`its hash is ${computed}, not ${hash}`);
      say(
        `  edition ${edition}, up to fact ${uptoSeq}: ${differences.length} numbers differ, sha256 ${hash}`,
      );
      problems.push(...differences);
    }
    problems.push(...differencesFromState(sessionId, entries));
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

/** What a report of the state now would say, against the same recount: for sessions that are still going on too. */
function differencesFromState(sessionId: SessionId, entries: readonly JournalEntry[]): string[] {
  const session = emptySession(sessionId);
  for (const entry of entries) evolve(session, entry);
  const report = composeReport(session, { uptoSeq: session.seq, composedAt: session.lastAt });
  return differencesFromJournal(report, recount(entries)).map((line) => `now: ${line}`);
}
