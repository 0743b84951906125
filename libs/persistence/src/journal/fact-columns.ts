import type { Actor, AttendeeId, CommandId, Fact, FactKind, JournalEntry, TextId } from '@app/dialogue';

/** A row of `fact` as it is read. */
export interface FactRead {
  seq: number;
  at_ms: number;
  kind: FactKind;
  body: object;
  attendee_id: AttendeeId | null;
  command_id: CommandId;
  part: number;
  text_id: TextId | null;
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
    if (fact.kind === 'statement-redacted') columns.redactedTextIds.push(...fact.textIds);
  }
  return columns;
}

export const actorOf = (attendeeId: AttendeeId | null): Actor => attendeeId ?? SYSTEM;

/** @param texts what is left of the texts that stand apart; a text that is not there counts as redacted */
export function toEntry(row: FactRead, texts: ReadonlyMap<TextId, string | null>): JournalEntry {
  const written = row.text_id === null ? {} : { textId: row.text_id, text: texts.get(row.text_id) ?? null };
  return {
    seq: row.seq,
    at: row.at_ms,
    by: actorOf(row.attendee_id),
    commandId: row.command_id,
    part: row.part,
    fact: { kind: row.kind, ...row.body, ...written } as Fact,
  };
}
