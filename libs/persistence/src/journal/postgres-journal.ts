import {
  Journal,
  NotStorable,
  Refusal,
  type AcceptedCommand,
  type JournalTail,
  type StoredSnapshot,
} from '@app/application';
import type { AttendeeId, CommandId, JournalEntry, SessionId, TextId } from '@app/dialogue';
import {
  DatabaseError,
  type Pool,
  type PoolClient,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from 'pg';
import { actorOf, toColumns, toEntries, type FactsRead } from './fact-columns.js';
import {
  acceptedAmong,
  BEGIN,
  COMMIT,
  dropSnapshot,
  factsBetween,
  insertFacts,
  insertTexts,
  keepSnapshot,
  lastSeqsOf,
  lock,
  moveOn,
  redactTexts,
  snapshotOf,
  textsAmong,
} from './journal-statements.js';

const LARGEST_SEQ = 2_147_483_647;
/** Longer than the server's own timeouts: whoever is silent for so long has hung, or the way to it is cut. */
const HANG_MS = 20_000;

type Database = Pick<Pool, 'query'>;

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

/** SQLSTATE class 22: a value that PostgreSQL cannot hold, such as NUL in a text. Its message may quote the value. */
const isDataException = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && error.code?.startsWith('22') === true;

const ignore = (): void => undefined;

/**
 * The journal in PostgreSQL. The session's row is the lock and carries the last number; the questions of an append (lock,
 * repetitions) travel in one round trip, and its answers (facts, texts, new last number, commit) in another. Facts that
 * other nodes added are read in between, when there are any.
 */
export class PostgresJournal extends Journal {
  /** @param pool a pool whose clients are in pipeline mode and have lock, statement and idle-transaction timeouts */
  constructor(
    private readonly pool: Pool,
    private readonly hangMs = HANG_MS,
  ) {
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
    try {
      await this.connected(async (client) => {
        const tail = await this.lockedTail(client, sessionId, afterSeq, commandIds);
        await this.store(client, sessionId, tail, decide(tail));
      });
    } catch (error) {
      throw isDataException(error) ? new NotStorable(`PostgreSQL says ${error.code}`) : error;
    }
  }

  override async readAfter(sessionId: SessionId, seq: number, limit: number): Promise<JournalEntry[]> {
    const upto = Math.min(seq + limit, LARGEST_SEQ);
    return this.entriesBetween(this.pool, sessionId, seq, upto);
  }

  override async lastSeqs(sessionIds: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    const { rows } = await this.ask<{ session_id: SessionId; last_seq: number }>(
      this.pool,
      lastSeqsOf(sessionIds),
    );
    return new Map(rows.map(({ session_id, last_seq }) => [session_id, last_seq]));
  }

  override async newestSnapshot(sessionId: SessionId, kernelVersion: number): Promise<StoredSnapshot | null> {
    const { rows } = await this.ask<StoredSnapshot>(this.pool, snapshotOf(sessionId, kernelVersion));
    return rows[0] ?? null;
  }

  override async saveSnapshot(
    sessionId: SessionId,
    kernelVersion: number,
    { seq, snapshot }: StoredSnapshot,
  ): Promise<void> {
    await this.connected((client) =>
      Promise.all([
        this.ask(client, BEGIN),
        this.ask(client, lock(sessionId)),
        this.ask(client, keepSnapshot(sessionId, kernelVersion, seq, snapshot)),
        this.ask(client, COMMIT),
      ]),
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
  ): Promise<LockedTail> {
    const [, locked, accepted] = await Promise.all([
      this.ask(client, BEGIN),
      this.ask<Locked>(client, lock(sessionId)),
      this.ask<AcceptedRead>(client, acceptedAmong(sessionId, commandIds)),
    ]);
    const [row] = locked.rows;
    if (!row) throw new Refusal('not-found', 'sessionId');
    const { last_seq: lastSeq, at_ms: at } = row;
    const entries = lastSeq > afterSeq ? await this.entriesBetween(client, sessionId, afterSeq, lastSeq) : [];
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
      await this.ask(client, COMMIT);
      return;
    }
    if (first.seq !== lastSeq + 1) throw new Error(`Entry ${first.seq} cannot follow ${lastSeq}`);
    const { seqs, kinds, bodies, attendeeIds, commandIds, parts, textIds, texts, redactedTextIds } =
      toColumns(entries);
    const asked: Promise<unknown>[] = [
      this.ask(
        client,
        insertFacts(sessionId, at, seqs, kinds, bodies, attendeeIds, commandIds, parts, textIds),
      ),
      this.ask(client, moveOn(sessionId, last.seq, at)),
    ];
    if (texts.ids.length > 0) asked.push(this.ask(client, insertTexts(sessionId, texts.ids, texts.contents)));
    if (redactedTextIds.length > 0) {
      asked.push(this.ask(client, redactTexts(sessionId, redactedTextIds)));
      asked.push(this.ask(client, dropSnapshot(sessionId)));
    }
    await Promise.all([...asked, this.ask(client, COMMIT)]);
  }

  /** Nobody knows where a transaction stands that failed: its connection is ended, and the transaction with it. */
  private async connected(work: (client: PoolClient) => Promise<unknown>): Promise<void> {
    const client = await this.pool.connect();
    // What ends the connection also fails the query under way; unheard, it would end the process.
    client.on('error', ignore);
    let hasFailed = true;
    try {
      await work(client);
      hasFailed = false;
    } finally {
      client.off('error', ignore);
      client.release(hasFailed);
    }
  }

  /** The entries after one number up to another, with what is left of their texts. */
  private async entriesBetween(
    database: Database,
    sessionId: SessionId,
    afterSeq: number,
    uptoSeq: number,
  ): Promise<JournalEntry[]> {
    const asked = await this.ask<FactsRead>(database, factsBetween(sessionId, afterSeq, uptoSeq));
    const texts = new Map<TextId, string | null>();
    const [facts] = asked.rows;
    if (!facts) return [];
    const textIds = Object.values(facts.text_ids ?? {});
    if (textIds.length > 0) {
      const read = await this.ask<TextRead>(database, textsAmong(sessionId, textIds));
      for (const { text_id, content } of read.rows) texts.set(text_id, content);
    }
    return toEntries(facts, texts);
  }

  /** Gives up a connection that is silent for too long, although the server may still do what was asked. */
  private ask<Row extends QueryResultRow>(database: Database, query: QueryConfig): Promise<QueryResult<Row>> {
    const timed: QueryConfig & { query_timeout: number } = { ...query, query_timeout: this.hangMs };
    return database.query<Row>(timed);
  }
}
