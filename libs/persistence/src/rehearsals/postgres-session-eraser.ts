import { SessionEraser } from '@app/application';
import type { SessionId } from '@app/dialogue';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * Everything that any table keeps of a session. The session's own row goes first: who is writing to its journal has it
 * locked, and who comes later finds nothing to lock.
 */
const ALL_OF_A_SESSION = [
  'delete from session where session_id = $1',
  'delete from fact where session_id = $1',
  'delete from text where session_id = $1',
  'delete from snapshot where session_id = $1',
  'delete from report_edition where session_id = $1',
  'delete from lease where session_id = $1',
  'delete from presence where session_id = $1',
  `delete from sign_in_grant g using invitation i
   where i.session_id = $1 and g.invitation_id = i.invitation_id`,
  `delete from mail m using invitation i
   where i.session_id = $1 and m.kind = 'invitation' and m.subject_id = i.invitation_id`,
  'delete from invitation where session_id = $1',
  'delete from walk_in_keys k using walk_in w where w.session_id = $1 and k.opening_id = w.opening_id',
  'delete from walk_in where session_id = $1',
  'delete from session_number where session_id = $1',
  'delete from unlinking where session_id = $1',
  'delete from house_style where owner_id = $1',
  'delete from house_logo where owner_id = $1',
  'delete from session_organiser where session_id = $1',
];

async function eraseAll(manager: EntityManager, sessionId: SessionId): Promise<void> {
  for (const statement of ALL_OF_A_SESSION) await manager.query(statement, [sessionId]);
}

export class PostgresSessionEraser extends SessionEraser {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override erase(sessionId: SessionId, at: Date): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [, count] = await manager.query<[unknown[], number]>(
        'update rehearsal set erased_at = coalesce(erased_at, $2) where session_id = $1',
        [sessionId, at],
      );
      if (count > 0) await eraseAll(manager, sessionId);
      return count > 0;
    });
  }

  override async forget(sessionId: SessionId): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [, count] = await manager.query<[unknown[], number]>(
        'delete from rehearsal where session_id = $1 and erased_at is not null',
        [sessionId],
      );
      if (count > 0) await eraseAll(manager, sessionId);
    });
  }
}
