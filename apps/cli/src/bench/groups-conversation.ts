import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError, readCsv, type CsvRow } from '../replay/csv-file.js';

/** Each participant with their last answers: 1 agree, −1 disagree, 0 pass. */
export type AnswerRows = [participantId: string, answers: [statementId: string, value: number][]][];

/** What Polis made of the same answers. */
export interface PolisReference {
  groupOf: ReadonlyMap<string, number>;
  consensus: { agree: number[]; disagree: number[] };
  /** By group. */
  representative: number[][];
  groupAwareConsensus: Readonly<Record<string, number>>;
}

export interface GroupsConversation {
  rows: AnswerRows;
  /** Statements that were moderated −1. */
  outIds: Set<string>;
  /** When a statement was first voted on, where that was recorded; Polis keeps statements in that order. */
  firstAnsweredAt: Map<string, number>;
  /** The group under which a participant was recorded. */
  recordedGroupOf: Map<string, number>;
  /** Null where the folder has none. */
  reference: PolisReference | null;
}

const MATRIX = 'participants-votes.csv';
const VOTES = 'votes.csv';
const REFERENCE = 'reference.polis.json';
const isStatement = (column: string): boolean => /^\d+$/.test(column);

function answersOf(row: CsvRow): [string, number][] {
  return row.columns.filter(isStatement).flatMap((column): [string, number][] => {
    const value = row.integerOrNull(column);
    if (value === null) return [];
    if (Math.abs(value) > 1)
      throw row.wrong(column, `a vote is 1 (agree), -1 (disagree) or 0 (pass), not ${value}`);
    return [[column, value]];
  });
}

interface ReferenceFile {
  groups: Record<string, number[]>;
  consensus: Record<'agree' | 'disagree', { tid: number }[]>;
  repness: Record<string, { tid: number }[]>;
  group_aware_consensus: Record<string, number>;
}

const idsOf = (entries: readonly { tid: number }[]): number[] => entries.map(({ tid }) => tid);

async function readReference(folder: string): Promise<PolisReference | null> {
  const content = await readFile(join(folder, REFERENCE), 'utf8').catch(() => null);
  if (content === null) return null;
  let file: ReferenceFile;
  try {
    file = JSON.parse(content) as ReferenceFile;
  } catch (error) {
    throw new DataError(`${REFERENCE}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
  const groups = Object.entries(file.groups);
  return {
    groupOf: new Map(groups.flatMap(([group, members]) => members.map((id) => [String(id), Number(group)]))),
    consensus: { agree: idsOf(file.consensus.agree), disagree: idsOf(file.consensus.disagree) },
    representative: groups.map(([group]) => idsOf(file.repness[group] ?? [])),
    groupAwareConsensus: file.group_aware_consensus,
  };
}

async function readFirstAnsweredAt(folder: string): Promise<Map<string, number>> {
  const firstAt = new Map<string, number>();
  const isThere = await access(join(folder, VOTES)).then(
    () => true,
    () => false,
  );
  if (!isThere) return firstAt;
  for (const row of await readCsv(join(folder, VOTES), ['timestamp', 'comment-id'])) {
    const id = String(row.integer('comment-id'));
    firstAt.set(id, Math.min(firstAt.get(id) ?? Infinity, row.integer('timestamp')));
  }
  return firstAt;
}

/** @throws DataError that names file, line and column of what cannot be used */
export async function readGroupsConversation(folder: string): Promise<GroupsConversation> {
  const comments = await readCsv(join(folder, 'comments.csv'), ['comment-id', 'moderated']);
  const participants = await readCsv(join(folder, MATRIX), ['participant']);
  const rejected = comments.filter((row) => row.integer('moderated') === -1);
  const recordedGroupOf = new Map<string, number>();
  const seen = new Set<string>();
  const rows: AnswerRows = participants.map((row) => {
    const id = String(row.integer('participant'));
    if (seen.has(id)) throw row.wrong('participant', `${id} stands there twice`);
    seen.add(id);
    const group = row.columns.includes('group-id') ? row.integerOrNull('group-id') : null;
    if (group !== null) recordedGroupOf.set(id, group);
    return [id, answersOf(row)];
  });
  return {
    rows,
    outIds: new Set(rejected.map((row) => String(row.integer('comment-id')))),
    firstAnsweredAt: await readFirstAnsweredAt(folder),
    recordedGroupOf,
    reference: await readReference(folder),
  };
}
