import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DataError, readCsv, type CsvRow } from './csv-file.js';

/** A vote as recorded: 1 agree, -1 disagree, 0 pass. */
export type RecordedVote = 1 | 0 | -1;

export interface RecordedStatement {
  commentId: number;
  authorId: number;
  text: string;
  at: number;
  /** Moderated -1: posted, and hidden at the end. */
  isRejected: boolean;
}

export interface CastVote {
  voterId: number;
  commentId: number;
  vote: RecordedVote;
  at: number;
}

export interface Conversation {
  topic: string;
  statements: RecordedStatement[];
  /** Every row of the file, by time. */
  votes: CastVote[];
  /** Everyone who voted or posted, ascending. */
  people: number[];
}

const COMMENTS = 'comments.csv';
const VOTES = 'votes.csv';
const MATRIX = 'participants-votes.csv';
const SUMMARY = 'summary.csv';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function recordedVote(row: CsvRow, column: string, value: number): RecordedVote {
  if (value === 1 || value === 0 || value === -1) return value;
  throw row.wrong(column, `a vote is 1 (agree), -1 (disagree) or 0 (pass), not ${value}`);
}

async function readStatements(folder: string): Promise<RecordedStatement[]> {
  const rows = await readCsv(join(folder, COMMENTS), [
    'timestamp',
    'comment-id',
    'author-id',
    'moderated',
    'comment-body',
  ]);
  const seen = new Set<number>();
  const statements = rows.map((row) => {
    const commentId = row.integer('comment-id');
    if (seen.has(commentId)) throw row.wrong('comment-id', `${commentId} stands there twice`);
    seen.add(commentId);
    return {
      commentId,
      authorId: row.integer('author-id'),
      text: row.text('comment-body'),
      at: row.integer('timestamp'),
      isRejected: row.integer('moderated') === -1,
    };
  });
  return statements.toSorted((a, b) => a.at - b.at || a.commentId - b.commentId);
}

async function readVotes(folder: string): Promise<CastVote[]> {
  const rows = await readCsv(join(folder, VOTES), ['timestamp', 'comment-id', 'voter-id', 'vote']);
  return rows
    .map((row) => ({
      voterId: row.integer('voter-id'),
      commentId: row.integer('comment-id'),
      vote: recordedVote(row, 'vote', row.integer('vote')),
      at: row.integer('timestamp'),
    }))
    .toSorted((a, b) => a.at - b.at);
}

/** Where only the matrix was kept, everybody votes on a statement as soon as it is there. */
async function readMatrix(folder: string, statements: readonly RecordedStatement[]): Promise<CastVote[]> {
  const rows = await readCsv(join(folder, MATRIX), ['participant']);
  const postedAt = new Map(statements.map(({ commentId, at }) => [commentId, at]));
  const votes: CastVote[] = [];
  for (const row of rows) {
    const voterId = row.integer('participant');
    for (const column of row.columns) {
      if (!/^\d+$/.test(column)) continue;
      const value = row.integerOrNull(column);
      if (value === null) continue;
      const commentId = Number(column);
      const vote = recordedVote(row, column, value);
      votes.push({ voterId, commentId, vote, at: postedAt.get(commentId) ?? 0 });
    }
  }
  return votes.toSorted((a, b) => a.at - b.at || a.commentId - b.commentId || a.voterId - b.voterId);
}

async function readTopic(folder: string): Promise<string> {
  const path = join(folder, SUMMARY);
  if (!(await exists(path))) return '';
  const lines = parse(await readFile(path, 'utf8'), { relax_column_count: true }) as string[][];
  return lines.find(([name]) => name === 'topic')?.[1]?.trim() ?? '';
}

/**
 * A recorded conversation from a folder with `comments.csv` and `votes.csv` or `participants-votes.csv`. All of it is
 * read and checked before anything is done with it.
 *
 * @throws DataError that names file, line and column of what cannot be used
 */
export async function readConversation(folder: string): Promise<Conversation> {
  const files = await readdir(folder).catch(() => {
    throw new DataError(`There is no folder ${folder}`);
  });
  if (!files.includes(COMMENTS) || !(files.includes(VOTES) || files.includes(MATRIX)))
    throw new DataError(
      `${folder} holds no recorded conversation: it needs ${COMMENTS}, and ${VOTES} or ${MATRIX}`,
    );
  const statements = await readStatements(folder);
  const votes = files.includes(VOTES) ? await readVotes(folder) : await readMatrix(folder, statements);
  const people = new Set([
    ...statements.map(({ authorId }) => authorId),
    ...votes.map(({ voterId }) => voterId),
  ]);
  const topic = await readTopic(folder);
  return { topic, statements, votes, people: [...people].toSorted((a, b) => a - b) };
}
