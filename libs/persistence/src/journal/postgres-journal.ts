import {
  Journal,
  Refusal,
  type AcceptedCommand,
  type JournalTail,
  type StoredSnapshot,
} from '@app/application';
import type { AttendeeId, CommandId, JournalEntry, SessionId } from '@app/dialogue';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { actorOf, toColumns, toEntry, type FactRead } from './fact-columns.js';

const FACTS = `select f.seq, (extract(epoch from f.at) * 1000)::float8 as at_ms, f.kind, f.body, f.attendee_id,
    f.command_id, f.part, f.text_id, t.content
  from fact f left join text t on t.session_id = f.session_id and t.text_id = f.text_id
  where f.session_id = $1 and f.seq > $2 order by f.seq`;

const prepared = (name: string, text: string) => {
  return (...values: unknown[]): QueryConfig => ({ name, text, values });
};

const lock = prepared(
  'journal-lock',
  `select last_seq, (extract(epoch from date_trunc('milliseconds', greatest(last_at, clock_timestamp()))) * 1000)::float8
     as at_ms from session where session_id = $1 for update`,
);
const tailAfter = prepared('journal-tail', FACTS);
const factsAfter = prepared('journal-read', `${FACTS} limit $3`);
const acceptedAmong = prepared(
  'journal-accepted',
  `select command_id, attendee_id, max(seq) as seq from fact
   where session_id = $1 and command_id = any($2::uuid[]) group by command_id, attendee_id`,
);
const insertFacts = prepared(
  'journal-insert',
  `insert into fact (session_id, at, seq, kind, body, attendee_id, command_id, part, text_id)
   select $1, to_timestamp($2::float8 / 1000), * from
     unnest($3::int[], $4::text[], $5::jsonb[], $6::uuid[], $7::uuid[], $8::int[], $9::uuid[])`,
);
const insertTexts = prepared(
  'journal-texts',
  'insert into text (session_id, text_id, content) select $1, * from unnest($2::uuid[], $3::text[])',
);
const redactTexts = prepared(
  'journal-redact',
  'update text set content = null where session_id = $1 and text_id = any($2::uuid[])',
);
const dropSnapshot = prepared('journal-drop-snapshot', 'delete from snapshot where session_id = $1');
const moveOn = prepared(
  'journal-move-on',
  'update session set last_seq = $2, last_at = to_timestamp($3::float8 / 1000) where session_id = $1',
);

interface Locked {
  last_seq: number;
  at_ms: number;
}
interface AcceptedRead {
  command_id: CommandId;
  attendee_id: AttendeeId | null;
  seq: number;
}

/**
 * The journal in PostgreSQL. The session's row is the lock and carries the last number; the three questions of an append
 * (lock, tail, repetitions) travel in one round trip, and its answers (facts, texts, new last number, commit) in another.
 */
export class PostgresJournal extends Journal {
  /** @param pool a pool whose clients are in pipeline mode and have lock, statement and idle-transaction timeouts */
  constructor(private readonly pool: Pool) {
    super();
  }

  override async begin(sessionId: SessionId): Promise<void> {
    await this.pool.query('insert into session (session_id) values ($1) on conflict do nothing', [sessionId]);
  }

  override async append(
    sessionId: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
    decide: (tail: JournalTail) => readonly JournalEntry[],
  ): Promise<void> {
    const client = await this.pool.connect();
    try {
      const tail = await this.lockedTail(client, sessionId, afterSeq, commandIds);
      await this.store(client, sessionId, tail.at, decide(tail));
    } catch (error) {
      await this.giveUp(client, error);
      throw error;
    }
    client.release();
  }

  override async readAfter(sessionId: SessionId, seq: number, limit: number): Promise<JournalEntry[]> {
    const { rows } = await this.pool.query<FactRead>(factsAfter(sessionId, seq, limit));
    return rows.map(toEntry);
  }

  override async newestSnapshot(sessionId: SessionId, kernelVersion: number): Promise<StoredSnapshot | null> {
    const { rows } = await this.pool.query<StoredSnapshot>(
      'select seq, state as snapshot from snapshot where session_id = $1 and kernel_version = $2',
      [sessionId, kernelVersion],
    );
    return rows[0] ?? null;
  }

  override async saveSnapshot(
    sessionId: SessionId,
    kernelVersion: number,
    { seq, snapshot }: StoredSnapshot,
  ): Promise<void> {
    await this.pool.query(
      `insert into snapshot (session_id, kernel_version, seq, state) select $1, $2, $3, $4
       where not exists (
         select from fact where session_id = $1 and seq > $3 and kind = 'statement-redacted')
       on conflict (session_id) do update
         set kernel_version = excluded.kernel_version, seq = excluded.seq, state = excluded.state
         where snapshot.kernel_version <> excluded.kernel_version or snapshot.seq < excluded.seq`,
      [sessionId, kernelVersion, seq, snapshot],
    );
  }

  override async sessionIds(): Promise<SessionId[]> {
    const { rows } = await this.pool.query<{ session_id: SessionId }>(
      'select session_id from session order by created_at desc, session_id',
    );
    return rows.map(({ session_id }) => session_id);
  }

  private async lockedTail(
    client: PoolClient,
    sessionId: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
  ): Promise<JournalTail> {
    const [, locked, tail, accepted] = await Promise.all([
      client.query('begin'),
      client.query<Locked>(lock(sessionId)),
      client.query<FactRead>(tailAfter(sessionId, afterSeq)),
      client.query<AcceptedRead>(acceptedAmong(sessionId, commandIds)),
    ]);
    const [row] = locked.rows;
    if (!row) throw new Refusal('not-found', 'sessionId');
    return {
      entries: tail.rows.map(toEntry),
      at: row.at_ms,
      accepted: new Map(
        accepted.rows.map(({ command_id, attendee_id, seq }): [CommandId, AcceptedCommand] => [
          command_id,
          { by: actorOf(attendee_id), seq },
        ]),
      ),
    };
  }

  private async store(
    client: PoolClient,
    sessionId: SessionId,
    at: number,
    entries: readonly JournalEntry[],
  ): Promise<void> {
    const last = entries.at(-1);
    if (!last) {
      await client.query('commit');
      return;
    }
    const { seqs, kinds, bodies, attendeeIds, commandIds, parts, textIds, texts, redactedTextIds } =
      toColumns(entries);
    const asked: Promise<unknown>[] = [
      client.query(
        insertFacts(sessionId, at, seqs, kinds, bodies, attendeeIds, commandIds, parts, textIds),
      ),
      client.query(moveOn(sessionId, last.seq, at)),
    ];
    if (texts.ids.length > 0) asked.push(client.query(insertTexts(sessionId, texts.ids, texts.contents)));
    if (redactedTextIds.length > 0) {
      asked.push(client.query(redactTexts(sessionId, redactedTextIds)));
      asked.push(client.query(dropSnapshot(sessionId)));
    }
    await Promise.all([...asked, client.query('commit')]);
  }

  /** Rolls back, or ends a connection of which nobody knows where it stands. */
  private async giveUp(client: PoolClient, error: unknown): Promise<void> {
    if (error instanceof Refusal) {
      await client.query('rollback');
      client.release();
    } else client.release(true);
  }
}
