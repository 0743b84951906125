import {
  redactedTextIds,
  type Actor,
  type AttendeeId,
  type CommandId,
  type Fact,
  type FactKind,
  type JournalEntry,
  type TextId,
} from '@app/dialogue';

/** Many facts as they are read, in order of `seq`: one row with a JSON array a column; all null when there are none. */
export interface FactsRead {
  seqs: number[] | null;
  ats_ms: number[] | null;
  kinds: FactKind[] | null;
  bodies: object[] | null;
  attendee_ids: (AttendeeId | null)[] | null;
  command_ids: CommandId[] | null;
  parts: number[] | null;
  /** By `seq`, for the few facts that have a text. */
  text_ids: Record<number, TextId> | null;
}

/** Columns of many facts, for one `insert … select … from unnest(…)`. */
export interface FactColumns {
  seqs: number[];
  kinds: string[];
  bodies: string[];
  attendeeIds: (string | null)[];
  commandIds: string[];
  parts: number[];
  textIds: (string | null)[];
  texts: { ids: string[]; contents: string[] };
  redactedTextIds: string[];
}

const SYSTEM = 'system';

export function toColumns(entries: readonly JournalEntry[]): FactColumns {
  const columns: FactColumns = {
    seqs: [],
    kinds: [],
    bodies: [],
    attendeeIds: [],
    commandIds: [],
    parts: [],
    textIds: [],
    texts: { ids: [], contents: [] },
    redactedTextIds: [],
  };
  for (const { seq, by, commandId, part, fact } of entries) {
    columns.seqs.push(seq);
    columns.kinds.push(fact.kind);
    columns.attendeeIds.push(by === SYSTEM ? null : by);
    columns.commandIds.push(commandId);
    columns.parts.push(part);
    if ('textId' in fact) {
      const { kind: _kind, textId, text, ...body } = fact;
      columns.bodies.push(JSON.stringify(body));
      columns.textIds.push(textId);
      if (text !== null) {
        columns.texts.ids.push(textId);
        columns.texts.contents.push(text);
      }
    } else {
      const { kind: _kind, ...body } = fact;
      columns.bodies.push(JSON.stringify(body));
      columns.textIds.push(null);
    }
    columns.redactedTextIds.push(...redactedTextIds(fact));
  }
  return columns;
}

export const actorOf = (attendeeId: AttendeeId | null): Actor => attendeeId ?? SYSTEM;

/** @throws Error when the column is shorter than the others */
function cell<T>(column: readonly T[] | null, index: number): T {
  const value = column?.[index];
  if (value === undefined) throw new Error(`A column of facts ends before ${index}`);
  return value;
}

/** @param texts what is left of the texts that stand apart; a text that is not there counts as redacted */
export function toEntries(read: FactsRead, texts: ReadonlyMap<TextId, string | null>): JournalEntry[] {
  return (read.seqs ?? []).map((seq, index) => {
    const kind = cell(read.kinds, index);
    const body = cell(read.bodies, index);
    const textId = read.text_ids?.[seq];
    const fact =
      textId === undefined ? { kind, ...body } : { kind, ...body, textId, text: texts.get(textId) ?? null };
    return {
      seq,
      at: cell(read.ats_ms, index),
      by: actorOf(cell(read.attendee_ids, index)),
      commandId: cell(read.command_ids, index),
      part: cell(read.parts, index),
      fact: fact as Fact,
    };
  });
}
