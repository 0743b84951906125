import { seedOf } from '@app/analysis';
import { parseArgs } from 'node:util';
import type { Journal } from '@app/application';
import { emptySession, evolve, type Session, type SessionId } from '@app/dialogue';
import {
  openDatabase,
  persistenceTables,
  poolOf,
  PostgresJournal,
  type OpenDatabase,
} from '@app/persistence';
import { openProjectDatabase } from '../database/open-project-database.js';
import { UsageError } from '../terminal.js';
import { explanation } from './explanation.js';

const USAGE = 'npm run explain -- SESSION STATEMENT [--data-dir .weerklank | --database URL] [--seed N]';
const READ_COUNT = 10_000;

export interface ExplainArgs {
  session: string;
  statement: string;
  dataDir: string | undefined;
  databaseUrl: string | undefined;
  /** Null: the session's own. */
  seed: number | null;
}

/** @throws UsageError that says what is missing */
export function parseExplainArgs(args: string[]): ExplainArgs {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'data-dir': { type: 'string' },
      database: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const [session, statement, ...rest] = positionals;
  if (session === undefined) throw new UsageError(`Which session? ${USAGE}`);
  if (statement === undefined)
    throw new UsageError(`Which statement? Its id, the beginning of it, or its place as "#3". ${USAGE}`);
  if (rest.length > 0) throw new UsageError(`What is "${rest[0]}"? ${USAGE}`);
  const { 'data-dir': dataDir, database: databaseUrl } = values;
  if (dataDir !== undefined && databaseUrl !== undefined)
    throw new UsageError(`Either --data-dir or --database, not both. ${USAGE}`);
  const seed = values.seed === undefined ? null : Number(values.seed);
  if (seed !== null && (!Number.isSafeInteger(seed) || seed < 0))
    throw new UsageError(`--seed is a whole number of 0 or more, not "${values.seed}".`);
  return { session, statement, dataDir, databaseUrl, seed };
}

async function foldedFrom(journal: Journal, id: string): Promise<Session> {
  const known = await journal.sessionIds();
  const begun = known.filter((session) => session.startsWith(id));
  const sessionId: SessionId | undefined =
    known.find((session) => session === id) ?? (begun.length === 1 ? begun[0] : undefined);
  if (!sessionId)
    throw new UsageError(`There is no session ${id}. Known: ${known.slice(0, 10).join(', ') || 'none'}`);
  const session = emptySession(sessionId);
  for (;;) {
    const entries = await journal.readAfter(sessionId, session.seq, READ_COUNT);
    for (const entry of entries) evolve(session, entry);
    if (entries.length < READ_COUNT) return session;
  }
}

const open = async ({ dataDir, databaseUrl }: ExplainArgs): Promise<OpenDatabase> =>
  databaseUrl === undefined
    ? (await openProjectDatabase(dataDir)).database
    : openDatabase({ databaseUrl, dataDir: '' }, [persistenceTables]);

/** Why a statement of a session stands where it stands, line by line, from the session's journal. */
export async function explained(journal: Journal, asked: ExplainArgs): Promise<string[]> {
  const session = await foldedFrom(journal, asked.session);
  return explanation(session, asked.statement, asked.seed ?? seedOf(session.id));
}

/** `npm run explain`: why a statement stands where it stands, with every formula filled in. */
export async function explainCommand(args: string[]): Promise<void> {
  const asked = parseExplainArgs(args);
  const database = await open(asked);
  try {
    const lines = await explained(new PostgresJournal(poolOf(database.dataSource)), asked);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.close();
  }
}
