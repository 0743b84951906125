import type { SessionId } from '@app/dialogue';
import type { PostgresServer } from '../postgres-server.js';

/** A fact as it lies in the database; read with SQL of our own. */
export interface FactRow {
  seq: number;
  kind: string;
  body: Readonly<Record<string, unknown>>;
  attendee_id: string | null;
  command_id: string;
  part: number;
  content: string | null;
  at_ms: number;
}

export interface Journal {
  lastSeq: number;
  nowMs: number;
  rows: readonly FactRow[];
  byCommand: ReadonlyMap<string, readonly FactRow[]>;
}

export async function lastSeqOf(postgres: PostgresServer, sessionId: SessionId): Promise<number> {
  const [row] = await postgres.ask<{ last_seq: number }>(
    'select last_seq from session where session_id = $1',
    [sessionId],
  );
  return row?.last_seq ?? 0;
}

export async function readJournal(postgres: PostgresServer, sessionId: SessionId): Promise<Journal> {
  const rows = await postgres.ask<FactRow>(
    `select seq, kind, body, attendee_id, command_id, part, content,
       (extract(epoch from at) * 1000)::float8 as at_ms
     from fact left join text using (session_id, text_id) where session_id = $1 order by seq`,
    [sessionId],
  );
  const [clock] = await postgres.ask<{ now_ms: number }>(
    'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now_ms',
  );
  const byCommand = new Map<string, FactRow[]>();
  for (const row of rows) {
    const known = byCommand.get(row.command_id);
    if (known) known.push(row);
    else byCommand.set(row.command_id, [row]);
  }
  return { lastSeq: await lastSeqOf(postgres, sessionId), nowMs: clock?.now_ms ?? 0, rows, byCommand };
}
