import { WalkInStore, type WalkIn, type WalkInKeys, type WalkInOpening } from '@app/application';
import type { SessionId } from '@app/dialogue';
import type { DataSource } from 'typeorm';

const COLUMNS = `
  w.session_id as "sessionId", w.opening_id as "openingId", w.opened_at as "openedAt", w.closed_at as "closedAt",
  w.most_count as "mostCount", w.admitted_count as "admittedCount"`;

const OPEN = `
  with dropped as (delete from walk_in_keys k using walk_in w
         where w.session_id = $1 and k.opening_id = w.opening_id)
  insert into walk_in (session_id, opening_id, opened_at, most_count) values ($1, $2, $3, $4)
  on conflict (session_id) do update
    set opening_id = excluded.opening_id, opened_at = excluded.opened_at, closed_at = null,
        most_count = excluded.most_count`;

const CLOSE = `
  with dropped as (delete from walk_in_keys k using walk_in w
         where w.session_id = $1 and k.opening_id = w.opening_id)
  update walk_in set closed_at = $2 where session_id = $1 and closed_at is null`;

/** Keys that slip in beside a renewal stay with an opening that is over, where nothing finds them. */
const ADD_KEYS = `
  with added as (
         insert into walk_in_keys (token_hash, code_hash, opening_id, created_at)
         select $2, $3, w.opening_id, $4 from walk_in w where w.opening_id = $1 and w.closed_at is null
         returning opening_id),
       dropped as (
         delete from walk_in_keys where token_hash in (
           select token_hash from walk_in_keys where opening_id = $1
           order by created_at desc offset greatest($5 - 1, 0)))
  select opening_id from added`;

export class PostgresWalkInStore extends WalkInStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async open({ sessionId, openingId, openedAt, mostCount }: WalkInOpening): Promise<void> {
    await this.dataSource.query(OPEN, [sessionId, openingId, openedAt, mostCount]);
  }

  override async close(sessionId: SessionId, at: Date): Promise<void> {
    await this.dataSource.query(CLOSE, [sessionId, at]);
  }

  override async ofSession(sessionId: SessionId): Promise<WalkIn | null> {
    return this.first(`select ${COLUMNS} from walk_in w where w.session_id = $1`, [sessionId]);
  }

  override async addKeys(
    openingId: string,
    { tokenHash, codeHash }: WalkInKeys,
    at: Date,
    keepCount: number,
  ): Promise<boolean> {
    const values = [openingId, tokenHash, codeHash, at, keepCount];
    return (await this.dataSource.query<unknown[]>(ADD_KEYS, values)).length > 0;
  }

  override async findBy({ tokenHash, codeHash }: Partial<WalkInKeys>): Promise<WalkIn | null> {
    const column = tokenHash === undefined ? 'code_hash' : 'token_hash';
    return this.first(
      `select ${COLUMNS} from walk_in_keys k join walk_in w on w.opening_id = k.opening_id
       where k.${column} = $1 and w.closed_at is null`,
      [tokenHash ?? codeHash],
    );
  }

  override async takePlace(openingId: string): Promise<boolean> {
    const [rows] = await this.dataSource.query<[unknown[], number]>(
      `update walk_in set admitted_count = admitted_count + 1
       where opening_id = $1 and closed_at is null and admitted_count < most_count returning session_id`,
      [openingId],
    );
    return rows.length > 0;
  }

  override async returnPlace(sessionId: SessionId): Promise<void> {
    await this.dataSource.query(
      'update walk_in set admitted_count = greatest(admitted_count - 1, 0) where session_id = $1',
      [sessionId],
    );
  }

  private async first(sql: string, values: readonly unknown[]): Promise<WalkIn | null> {
    const [row] = await this.dataSource.query<WalkIn[]>(sql, [...values]);
    return row ?? null;
  }
}
