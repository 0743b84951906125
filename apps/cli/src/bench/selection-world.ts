import { join } from 'node:path';
import { DataError, readCsv, type CsvRow } from '../replay/csv-file.js';

/** A statement with fewer recorded votes than this is left out. */
const LEAST_VOTE_COUNT = 30;
/** The rate within a group counts from so many votes on. */
const LEAST_GROUP_VOTE_COUNT = 10;

/** A recorded conversation in which everybody would answer everything. */
export interface SelectionWorld {
  participantCount: number;
  /** In the order in which they were posted. */
  statementCount: number;
  /** Row by participant: the probability that they recognise the statement; 0 or 1 where they voted. */
  probabilities: Float64Array;
  /** Mean of that probability over all participants. */
  truths: Float64Array;
}

interface Rate {
  count: number;
  agreeCount: number;
}

const MATRIX = 'participants-votes.csv';
const COMMENTS = 'comments.csv';

function voteOf(row: CsvRow, column: string): number | null {
  const vote = row.integerOrNull(column);
  if (vote === null || Math.abs(vote) <= 1) return vote;
  throw row.wrong(column, `a vote is 1 (agree), -1 (disagree) or 0 (pass), not ${vote}`);
}

function rates(votes: readonly (number | null)[], groups: readonly string[]) {
  const overall: Rate = { count: 0, agreeCount: 0 };
  const byGroup = new Map<string, Rate>();
  votes.forEach((vote, participant) => {
    if (vote === null) return;
    const group = groups[participant] ?? '';
    const rate = byGroup.get(group) ?? { count: 0, agreeCount: 0 };
    byGroup.set(group, rate);
    for (const counted of [overall, rate]) {
      counted.count += 1;
      if (vote === 1) counted.agreeCount += 1;
    }
  });
  byGroup.delete('');
  return { overall, byGroup };
}

const shareOf = ({ count, agreeCount }: Rate): number => agreeCount / count;

/** For each participant: the recorded vote, else the rate of their group, else the overall rate. */
function probabilitiesOf(votes: readonly (number | null)[], groups: readonly string[]): number[] {
  const { overall, byGroup } = rates(votes, groups);
  return votes.map((vote, participant) => {
    if (vote !== null) return vote === 1 ? 1 : 0;
    const group = byGroup.get(groups[participant] ?? '');
    return shareOf(group && group.count >= LEAST_GROUP_VOTE_COUNT ? group : overall);
  });
}

/** Ids of the statements that were not rejected, oldest first. */
async function readStatementIds(folder: string): Promise<string[]> {
  const rows = await readCsv(join(folder, COMMENTS), ['timestamp', 'comment-id', 'moderated']);
  return rows
    .filter((row) => row.integer('moderated') !== -1)
    .map((row) => ({ id: row.integer('comment-id'), at: row.integer('timestamp') }))
    .toSorted((a, b) => a.at - b.at || a.id - b.id)
    .map(({ id }) => String(id));
}

/**
 * Reads `comments.csv` and `participants-votes.csv` and fills in what people did not vote on.
 *
 * @throws DataError that names what cannot be used
 */
export async function readSelectionWorld(folder: string): Promise<SelectionWorld> {
  const ids = await readStatementIds(folder);
  const rows = await readCsv(join(folder, MATRIX), ['participant', 'group-id']);
  const groups = rows.map((row) => row.text('group-id').trim());
  const columns = new Set(rows[0]?.columns);
  const voted = ids
    .filter((id) => columns.has(id))
    .map((id) => rows.map((row) => voteOf(row, id)))
    .filter((votes) => votes.filter((vote) => vote !== null).length >= LEAST_VOTE_COUNT);
  if (voted.length < 2)
    throw new DataError(
      `${folder} has ${voted.length} statements with at least ${LEAST_VOTE_COUNT} votes; the bench needs two or more`,
    );
  const probabilities = new Float64Array(rows.length * voted.length);
  const truths = new Float64Array(voted.length);
  voted.forEach((votes, statement) => {
    const filled = probabilitiesOf(votes, groups);
    filled.forEach((share, participant) => (probabilities[participant * voted.length + statement] = share));
    truths[statement] = filled.reduce((sum, share) => sum + share, 0) / rows.length;
  });
  return { participantCount: rows.length, statementCount: voted.length, probabilities, truths };
}
