import type { AttendeeId, CommandId, SessionId, StatementId } from '@app/dialogue';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { newId } from './bench-session.js';

const prepared = (name: string, text: string) => {
  return (...values: unknown[]): QueryConfig => ({ name, text, values });
};
const BEGIN = 'begin; set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off';
const lock = prepared('floor-lock', 'select last_seq from session where session_id = $1 for update');
const acceptedAmong = prepared(
  'floor-accepted',
  'select command_id, attendee_id, seq from fact where session_id = $1 and command_id = any($2::uuid[])',
);
const insertFacts = prepared(
  'floor-insert',
  `insert into fact (session_id, at, seq, kind, body, attendee_id, command_id, part, text_id)
   select $1, now(), seq, 'statement-endorsed', body, attendee_id, command_id, 0, null
   from unnest($2::int[], $3::jsonb[], $4::uuid[], $5::uuid[]) as t (seq, body, attendee_id, command_id)`,
);
const moveOn = prepared(
  'floor-move-on',
  'update session set last_seq = $2, last_at = now() where session_id = $1',
);

/** An endorsement as it is stored, worked out beforehand. */
export interface ReadyFact {
  attendeeId: AttendeeId;
  body: string;
}

interface Waiting {
  fact: ReadyFact;
  commandId: CommandId;
  done: () => void;
  fail: (error: unknown) => void;
}

export const readyFact = (attendeeId: AttendeeId, statementId: StatementId): ReadyFact => ({
  attendeeId,
  body: JSON.stringify({ statementId, attendeeId, answer: 3 }),
});

/**
 * What a journal costs without rules: the bare statements of one transaction (lock, repetitions, facts, last number) for
 * all that came in while the one before was under way. It keeps no state, decides nothing and reads nothing back.
 */
export class JournalFloor {
  private queue: Waiting[] = [];
  private lastSeq = 0;
  private isWorking = false;

  constructor(
    private readonly pool: Pool,
    private readonly sessionId: SessionId,
    private readonly batchCount: number,
  ) {}

  append(fact: ReadyFact): Promise<void> {
    return new Promise((done, fail) => {
      this.queue.push({ fact, commandId: newId<CommandId>(), done, fail });
      if (this.isWorking) return;
      this.isWorking = true;
      queueMicrotask(() => void this.workOff());
    });
  }

  private async workOff(): Promise<void> {
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0, this.batchCount);
      try {
        await this.commit(batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    this.isWorking = false;
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    const client = await this.pool.connect();
    try {
      await this.transact(client, batch);
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  private async transact(client: PoolClient, batch: readonly Waiting[]): Promise<void> {
    const commandIds = batch.map(({ commandId }) => commandId);
    await Promise.all([
      client.query(BEGIN),
      client.query(lock(this.sessionId)),
      client.query(acceptedAmong(this.sessionId, commandIds)),
    ]);
    const seqs = batch.map((_, index) => this.lastSeq + index + 1);
    const bodies = batch.map(({ fact }) => fact.body);
    const attendeeIds = batch.map(({ fact }) => fact.attendeeId);
    const lastSeq = this.lastSeq + batch.length;
    await Promise.all([
      client.query(insertFacts(this.sessionId, seqs, bodies, attendeeIds, commandIds)),
      client.query(moveOn(this.sessionId, lastSeq)),
      client.query('commit'),
    ]);
    this.lastSeq = lastSeq;
  }
}
