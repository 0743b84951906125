import { PRESENCE_MS, PresenceStore, type Presence, type PresenceBySession } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { EntitySchema, type DataSource } from 'typeorm';

/** What a process left behind that ended without a word is gone after this time. */
const FORGOTTEN_AFTER = '1 minute';

interface PresenceRow {
  sessionId: string;
  nodeId: string;
  saidAt: Date;
  presences: readonly Presence[];
}

export const presenceSchema = new EntitySchema<PresenceRow>({
  name: 'presence',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'presence_pkey' },
    nodeId: { name: 'node_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'presence_pkey' },
    saidAt: { name: 'said_at', type: 'timestamptz' },
    presences: { type: 'jsonb' },
  },
});

/** Says what changed, and otherwise only that it still holds. */
export class PostgresPresenceStore extends PresenceStore {
  /** What the database has of this process, as it was written. */
  private said = new Map<SessionId, string>();

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async exchange(nodeId: string, here: PresenceBySession): Promise<PresenceBySession> {
    const saying = new Map([...here].map(([id, presences]) => [id, JSON.stringify(presences)]));
    const isKept = await this.renewed(nodeId, [...here.keys()]);
    const changed = [...saying].filter(([id, text]) => !isKept || this.said.get(id) !== text);
    this.said = new Map();
    if (changed.length > 0)
      await this.dataSource.query(
        `insert into presence (session_id, node_id, said_at, presences)
         select session_id, $1, clock_timestamp(), presences from unnest($2::uuid[], $3::jsonb[]) as said (session_id, presences)
         on conflict (session_id, node_id) do update set said_at = excluded.said_at, presences = excluded.presences`,
        [nodeId, changed.map(([id]) => id), changed.map(([, text]) => text)],
      );
    this.said = saying;
    return here.size === 0 ? new Map() : this.others(nodeId, [...here.keys()]);
  }

  override async leave(nodeId: string): Promise<void> {
    await this.dataSource.query('delete from presence where node_id = $1', [nodeId]);
  }

  /**
   * Says that what was said still holds.
   *
   * @returns whether all of it is still there: the table does not outlive a crash of the server
   */
  private async renewed(nodeId: string, sessionIds: readonly SessionId[]): Promise<boolean> {
    await this.dataSource.query(
      `delete from presence where (node_id = $1 and session_id <> all($2::uuid[]))
         or said_at < clock_timestamp() - interval '${FORGOTTEN_AFTER}'`,
      [nodeId, sessionIds],
    );
    const [, count] = await this.dataSource.query<[unknown, number]>(
      'update presence set said_at = clock_timestamp() where node_id = $1',
      [nodeId],
    );
    return count === sessionIds.filter((id) => this.said.has(id)).length;
  }

  private async others(nodeId: string, sessionIds: readonly SessionId[]): Promise<PresenceBySession> {
    const rows = await this.dataSource.query<{ session_id: SessionId; presences: Presence[] }[]>(
      `select session_id, presences from presence where session_id = any($2::uuid[]) and node_id <> $1
         and said_at > clock_timestamp() - make_interval(secs => $3::float8 / 1000)`,
      [nodeId, sessionIds, PRESENCE_MS],
    );
    const heard = new Map<SessionId, Presence[]>(sessionIds.map((id) => [id, []]));
    for (const { session_id, presences } of rows)
      heard.set(session_id, [...(heard.get(session_id) ?? []), ...presences]);
    return heard;
  }
}
