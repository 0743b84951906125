import { PseudonymLinkStore, type Erasure } from '@app/application';
import type { SessionId } from '@app/dialogue';
import type { DataSource } from 'typeorm';

/**
 * One statement, so one transaction. The mails go too, the sent ones as well: the id of an invitation is that of the command
 * which let its person into the journal, and the log of a mail server knows who was written to at what time. With them go the
 * names behind the numbers of the session, what opened its walk-in, and what was left over from invitations whose place a later one took.
 */
const ERASE = `
  with erased as (delete from invitation where session_id = $1 returning invitation_id),
       unnamed as (delete from session_number where session_id = $1),
       locked as (delete from walk_in_keys k using walk_in w where w.session_id = $1 and k.opening_id = w.opening_id),
       ended as (delete from sign_in_grant g using erased e where g.invitation_id = e.invitation_id),
       withdrawn as (delete from mail m using erased e where m.kind in ('invitation', 'report') and m.subject_id = e.invitation_id),
       left_over_grants as (delete from sign_in_grant g where g.invitation_id is not null
         and not exists (select from invitation i where i.invitation_id = g.invitation_id)),
       left_over_mails as (delete from mail m where m.kind in ('invitation', 'report')
         and not exists (select from invitation i where i.invitation_id = m.subject_id)),
       counted as (select count(*)::int as invitation_count from erased)
  update unlinking u set erased_at = $2, invitation_count = u.invitation_count + c.invitation_count
  from counted c where u.session_id = $1 and c.invitation_count > 0
  returning c.invitation_count as "invitationCount"`;

export class PostgresPseudonymLinkStore extends PseudonymLinkStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async noteClosed(sessionId: SessionId, closedAt: Date): Promise<void> {
    await this.dataSource.query(
      'insert into unlinking (session_id, closed_at) values ($1, $2) on conflict do nothing',
      [sessionId, closedAt],
    );
  }

  override notNotedClosed(): Promise<SessionId[]> {
    return this.sessionIds(
      `select distinct i.session_id as "sessionId" from invitation i
       where not exists (select from unlinking u where u.session_id = i.session_id)`,
      [],
    );
  }

  override linkedAndClosedBy(at: Date): Promise<SessionId[]> {
    return this.sessionIds(
      `select u.session_id as "sessionId" from unlinking u
       where u.closed_at <= $1 and exists (select from invitation i where i.session_id = u.session_id)`,
      [at],
    );
  }

  override async erase(sessionId: SessionId, at: Date): Promise<number> {
    const [rows] = await this.dataSource.query<[{ invitationCount: number }[], number]>(ERASE, [
      sessionId,
      at,
    ]);
    return rows[0]?.invitationCount ?? 0;
  }

  override async erasureOf(sessionId: SessionId): Promise<Erasure | null> {
    const [erasure] = await this.dataSource.query<Erasure[]>(
      `select invitation_count as "invitationCount", erased_at as "erasedAt" from unlinking
       where session_id = $1 and erased_at is not null`,
      [sessionId],
    );
    return erasure ?? null;
  }

  private async sessionIds(sql: string, values: readonly unknown[]): Promise<SessionId[]> {
    const rows = await this.dataSource.query<{ sessionId: SessionId }[]>(sql, [...values]);
    return rows.map(({ sessionId }) => sessionId);
  }
}
