import { compareIds } from './compare-ids.js';
import { EntryList } from './entry-list.js';

/**
 * Who answered what: participants × statements, sparse, rows after one another (CSR). The endorsements of participant i
 * stand at `rowStart[i] .. rowStart[i + 1] - 1`; a pair that does not stand there was not seen or not answered.
 *
 * Rows stand in canonical order (`compareIds`), columns too (or in an order of their own, see `matrixOf`), and columns
 * ascend within a row: the same answers always give the same matrix, in whatever order they came.
 */
export interface EndorsementMatrix {
  participantIds: readonly string[];
  /** Statements with at least one answer. */
  statementIds: readonly string[];
  /** 1 for a statement that a moderator took out (or that is about the session itself); by statement. */
  isOut: Uint8Array;
  /** Participants + 1 offsets. */
  rowStart: Uint32Array;
  /** The statement of each endorsement. */
  column: Uint32Array;
  /** From −1 (not at all) to 1 (fully); 0 is *cannot say*. */
  value: Float64Array;
}

/** One participant with all their answers; each pair of participant and statement stands there once. */
export type ParticipantAnswers = readonly [
  participantId: string,
  answers: Iterable<readonly [statementId: string, value: number]>,
];

/** Where each of the ids, given in order of meeting them, stands when they are sorted. */
function sortedPlaces(ids: readonly string[], compare: (a: string, b: string) => number) {
  const order = ids.map((_, met) => met).sort((a, b) => compare(ids[a] ?? '', ids[b] ?? ''));
  const placeOf = new Uint32Array(ids.length);
  order.forEach((met, place) => (placeOf[met] = place));
  return { order, ids: order.map((met) => ids[met] ?? ''), placeOf };
}

/** The places of ids that stand in order. */
const inPlace = (ids: readonly string[]): Uint32Array => Uint32Array.from(ids.keys());

/** Offsets of buckets of the given sizes: start of the first, of the second, …, and the end of the last. */
function bucketStarts(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let bucket = 0; bucket < sizes.length; bucket += 1)
    starts[bucket + 1] = (starts[bucket] ?? 0) + (sizes[bucket] ?? 0);
  return starts;
}

/** The answers as they were met: row after row, those of row i at `rowStart[i] .. rowStart[i + 1] - 1`. */
function gather(rows: Iterable<ParticipantAnswers>) {
  const participantIds: string[] = [];
  const columnOf = new Map<string, number>();
  const rowStart = [0];
  const entries = new EntryList();
  for (const [participantId, answers] of rows) {
    const before = entries.count;
    for (const [statementId, answer] of answers) {
      let met = columnOf.get(statementId);
      if (met === undefined) columnOf.set(statementId, (met = columnOf.size));
      entries.add(met, answer);
    }
    if (entries.count === before) continue;
    participantIds.push(participantId);
    rowStart.push(entries.count);
  }
  return {
    participantIds,
    statementIds: [...columnOf.keys()],
    rowStart: Uint32Array.from(rowStart),
    ...entries.entries(),
  };
}

type Rows = Pick<EndorsementMatrix, 'rowStart' | 'column' | 'value'>;

/**
 * Turns rows into columns: those of the new matrix stand at the given places, and within each the given rows follow one
 * another in the given order. Done twice it sorts a matrix. O(entries).
 *
 * @param order of the given rows
 * @param placeOf for each given column the place of the new row
 */
function transposed(given: Rows, order: Uint32Array, placeOf: Uint32Array): Rows {
  const sizes = new Uint32Array(placeOf.length);
  for (let at = 0; at < given.column.length; at += 1) {
    const place = placeOf[given.column[at] ?? 0] ?? 0;
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  const rowStart = bucketStarts(sizes);
  const next = rowStart.slice();
  const column = new Uint32Array(given.column.length);
  const value = new Float64Array(given.column.length);
  for (let newColumn = 0; newColumn < order.length; newColumn += 1) {
    const row = order[newColumn] ?? 0;
    for (let at = given.rowStart[row] ?? 0; at < (given.rowStart[row + 1] ?? 0); at += 1) {
      const place = placeOf[given.column[at] ?? 0] ?? 0;
      const to = next[place] ?? 0;
      next[place] = to + 1;
      column[to] = newColumn;
      value[to] = given.value[at] ?? 0;
    }
  }
  return { rowStart, column, value };
}

/**
 * The matrix of the given answers. Participants without an answer, and statements without one, are not in it.
 * O(endorsements), and sorting of the ids.
 *
 * @param rows participants, each once
 * @param outIds statements that count as taken out
 * @param orderOf a number by which statements stand in order, say when each was posted; equal ones by their ids
 */
export function matrixOf(
  rows: Iterable<ParticipantAnswers>,
  outIds: ReadonlySet<string> = new Set(),
  orderOf: (statementId: string) => number = () => 0,
): EndorsementMatrix {
  const met = gather(rows);
  const participants = sortedPlaces(met.participantIds, compareIds);
  const statements = sortedPlaces(met.statementIds, (a, b) => orderOf(a) - orderOf(b) || compareIds(a, b));
  const byStatement = transposed(met, Uint32Array.from(participants.order), statements.placeOf);
  return {
    participantIds: participants.ids,
    statementIds: statements.ids,
    isOut: Uint8Array.from(statements.ids, (id) => Number(outIds.has(id))),
    ...transposed(byStatement, inPlace(statements.ids), inPlace(participants.ids)),
  };
}
