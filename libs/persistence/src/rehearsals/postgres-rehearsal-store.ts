import { RehearsalStore, type Rehearsal } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { IsNull, LessThanOrEqual, type DataSource, type FindOptionsWhere } from 'typeorm';
import { rehearsalSchema, type RehearsalRow } from './rehearsal.schema.js';

const rehearsalOf = ({ erasedAt: _erasedAt, ...rehearsal }: RehearsalRow): Rehearsal => rehearsal;

export class PostgresRehearsalStore extends RehearsalStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override add(rehearsal: Rehearsal, most: number): Promise<boolean> {
    const { createdBy } = rehearsal;
    return this.dataSource.transaction(async (manager) => {
      // A statement of its own: what is counted after it includes what others added while this one waited.
      await manager.query("select pg_advisory_xact_lock(hashtextextended('rehearsal ' || $1, 0))", [
        createdBy,
      ]);
      const rows = manager.getRepository(rehearsalSchema);
      if ((await rows.countBy({ createdBy, erasedAt: IsNull() })) >= most) return false;
      await rows.insert({ ...rehearsal, erasedAt: null });
      return true;
    });
  }

  override async find(sessionId: SessionId): Promise<Rehearsal | null> {
    const row = await this.rows.findOneBy({ sessionId, erasedAt: IsNull() });
    return row && rehearsalOf(row);
  }

  override async createdBy(createdBy: string): Promise<Rehearsal[]> {
    const rows = await this.rows.find({
      where: { createdBy, erasedAt: IsNull() },
      order: { createdAt: 'desc' },
    });
    return rows.map(rehearsalOf);
  }

  override createdUntil(at: Date): Promise<SessionId[]> {
    return this.idsWhere({ createdAt: LessThanOrEqual(at), erasedAt: IsNull() });
  }

  override erasedUntil(at: Date): Promise<SessionId[]> {
    return this.idsWhere({ erasedAt: LessThanOrEqual(at) });
  }

  private get rows() {
    return this.dataSource.getRepository(rehearsalSchema);
  }

  private async idsWhere(where: FindOptionsWhere<RehearsalRow>): Promise<SessionId[]> {
    return (await this.rows.findBy(where)).map(({ sessionId }) => sessionId);
  }
}
