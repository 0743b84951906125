import {
  Journal,
  Refusal,
  type AcceptedCommand,
  type JournalTail,
  type StoredSnapshot,
} from '@app/application';
import type { AttendeeId, CommandId, JournalEntry, SessionId, TextId } from '@app/dialogue';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { actorOf, toColumns, toEntry, type FactRead } from './fact-columns.js';

/**
 * Planning these statements anew each time costs more than running them, and for a list of a thousand ids many times
 * more; so one plan is kept, and never one that was made while the table was small enough to be read as a whole.
 */
const BEGIN = 'begin; set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off';

const prepared = (name: string, text: string) => {
  return (...values: unknown[]): QueryConfig => ({ name, text, values });
};

const lock = prepared(
  'journal-lock',
  `select last_seq, floor(date_part('epoch', greatest(last_at, clock_timestamp())) * 1000) as at_ms
   from session where session_id = $1 for update`,
);
/** Numbers have no gaps, so an upper bound serves as a limit, and tells the planner how few they are. */
const factsBetween = prepared(
  'journal-facts',
  `select seq, round(date_part('epoch', at) * 1000) as at_ms, kind, body, attendee_id, command_id, part, text_id
   from fact where session_id = $1 and seq > $2 and seq <= $3 order by seq`,
);
/** Asked apart: without statistics the planner would go through all texts for every fact. */
const textsAmong = prepared(
  'journal-read-texts',
  `select text_id, content from unnest($2::uuid[]) as asked (text_id)
   join text using (text_id) where session_id = $1`,
);
const acceptedAmong = prepared(
  'journal-accepted',
  'select command_id, attendee_id, seq from fact where session_id = $1 and command_id = any($2::uuid[])',
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

const LARGEST_SEQ = 2_147_483_647;

interface Locked {
  last_seq: number;
  at_ms: number;
}
interface LockedTail extends JournalTail {
  lastSeq: number;
}
interface TextRead {
  text_id: TextId;
  content: string | null;
}
interface AcceptedRead {
  command_id: CommandId;
  attendee_id: AttendeeId | null;
  seq: number;
}

/** Each command with the last of its facts. */
function byCommand(rows: readonly AcceptedRead[]): Map<CommandId, AcceptedCommand> {
  const accepted = new Map<CommandId, AcceptedCommand>();
  for (const { command_id, attendee_id, seq } of rows)
    if (seq > (accepted.get(command_id)?.seq ?? 0))
      accepted.set(command_id, { by: actorOf(attendee_id), seq });
  return accepted;
}

/** The entries after one number up to another, with what is left of their texts. */
async function entriesBetween(
  database: Pool | PoolClient,
  sessionId: SessionId,
  afterSeq: number,
  uptoSeq: number,
): Promise<JournalEntry[]> {
  const { rows } = await database.query<FactRead>(factsBetween(sessionId, afterSeq, uptoSeq));
  const textIds = rows.flatMap(({ text_id }) => text_id ?? []);
  const texts = new Map<TextId, string | null>();
  if (textIds.length > 0) {
    const read = await database.query<TextRead>(textsAmong(sessionId, textIds));
    for (const { text_id, content } of read.rows) texts.set(text_id, content);
  }
  return rows.map((row) => toEntry(row, texts));
}

const ignore = (): void => undefined;

/**
 * The journal in PostgreSQL. The session's row is the lock and carries the last number; the questions of an append (lock,
 * repetitions) travel in one round trip, and its answers (facts, texts, new last number, commit) in another. Facts that
 * other nodes added are read in between, when there are any.
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
    // What ends the connection also fails the query under way; unheard, it would end the process.
    client.on('error', ignore);
    let isUsable = false;
    try {
      const tail = await this.lockedTail(client, sessionId, afterSeq, commandIds);
      if (tail === null) {
        await client.query('rollback');
        isUsable = true;
        throw new Refusal('not-found', 'sessionId');
      }
      await this.store(client, sessionId, tail, decide(tail));
      isUsable = true;
    } finally {
      client.off('error', ignore);
      // Nobody knows where a transaction stands that failed: its connection is ended, and with it the transaction.
      client.release(!isUsable);
    }
  }

  override async readAfter(sessionId: SessionId, seq: number, limit: number): Promise<JournalEntry[]> {
    const upto = Math.min(seq + limit, LARGEST_SEQ);
    return entriesBetween(this.pool, sessionId, seq, upto);
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

  /** Null when there is no journal for the session. */
  private async lockedTail(
    client: PoolClient,
    sessionId: SessionId,
    afterSeq: number,
    commandIds: readonly CommandId[],
  ): Promise<LockedTail | null> {
    const [, locked, accepted] = await Promise.all([
      client.query(BEGIN),
      client.query<Locked>(lock(sessionId)),
      client.query<AcceptedRead>(acceptedAmong(sessionId, commandIds)),
    ]);
    const [row] = locked.rows;
    if (!row) return null;
    const { last_seq: lastSeq, at_ms: at } = row;
    const entries = lastSeq > afterSeq ? await entriesBetween(client, sessionId, afterSeq, lastSeq) : [];
    return { lastSeq, at, entries, accepted: byCommand(accepted.rows) };
  }

  private async store(
    client: PoolClient,
    sessionId: SessionId,
    { lastSeq, at }: LockedTail,
    entries: readonly JournalEntry[],
  ): Promise<void> {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) {
      await client.query('commit');
      return;
    }
    if (first.seq !== lastSeq + 1) throw new Error(`Entry ${first.seq} cannot follow ${lastSeq}`);
    const { seqs, kinds, bodies, attendeeIds, commandIds, parts, textIds, texts, redactedTextIds } =
      toColumns(entries);
    const asked: Promise<unknown>[] = [
      client.query(insertFacts(sessionId, at, seqs, kinds, bodies, attendeeIds, commandIds, parts, textIds)),
      client.query(moveOn(sessionId, last.seq, at)),
    ];
    if (texts.ids.length > 0) asked.push(client.query(insertTexts(sessionId, texts.ids, texts.contents)));
    if (redactedTextIds.length > 0) {
      asked.push(client.query(redactTexts(sessionId, redactedTextIds)));
      asked.push(client.query(dropSnapshot(sessionId)));
    }
    await Promise.all([...asked, client.query('commit')]);
  }
}
