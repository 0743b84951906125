import { LeaseStore } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { EntitySchema, type DataSource } from 'typeorm';

interface LeaseRow {
  sessionId: string;
  /** Null: on offer. */
  nodeId: string | null;
  expiresAt: Date;
}

export const leaseSchema = new EntitySchema<LeaseRow>({
  name: 'lease',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'lease_pkey' },
    nodeId: { name: 'node_id', type: 'uuid', nullable: true },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
  },
});

export class PostgresLeaseStore extends LeaseStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async offer(sessionIds: readonly SessionId[]): Promise<void> {
    if (sessionIds.length === 0) return;
    await this.dataSource.query(
      `insert into lease (session_id, expires_at) select asked, '-infinity' from unnest($1::uuid[]) as asked
       on conflict do nothing`,
      [sessionIds],
    );
  }

  /** Rows that another process is taking at this moment are left to it. */
  override async claim(nodeId: string, leaseMs: number): Promise<SessionId[]> {
    const [rows] = await this.dataSource.query<[{ session_id: SessionId }[], number]>(
      `update lease set node_id = $1, expires_at = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
       where session_id in (select session_id from lease
         where node_id = $1 or expires_at < clock_timestamp() for update skip locked)
       returning session_id`,
      [nodeId, leaseMs],
    );
    return rows.map(({ session_id }) => session_id);
  }

  override async end(sessionIds: readonly SessionId[]): Promise<void> {
    if (sessionIds.length === 0) return;
    await this.dataSource.query('delete from lease where session_id = any($1::uuid[])', [sessionIds]);
  }

  override async release(nodeId: string): Promise<void> {
    await this.dataSource.query(
      `update lease set node_id = null, expires_at = '-infinity' where node_id = $1`,
      [nodeId],
    );
  }
}
