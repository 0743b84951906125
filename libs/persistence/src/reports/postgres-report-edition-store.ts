import { ReportEditionStore, type ReportEdition } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { EntitySchema, LessThan, type DataSource } from 'typeorm';

export const reportEditionSchema = new EntitySchema<ReportEdition>({
  name: 'report_edition',
  columns: {
    sessionId: {
      name: 'session_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'report_edition_pkey',
    },
    edition: { type: 'integer', primary: true, primaryKeyConstraintName: 'report_edition_pkey' },
    uptoSeq: { name: 'upto_seq', type: 'integer' },
    composedAt: { name: 'composed_at', type: 'timestamptz' },
    hash: { type: 'text' },
    model: { type: 'text', nullable: true },
  },
  uniques: [{ name: 'report_edition_upto_key', columns: ['sessionId', 'uptoSeq'] }],
});

export class PostgresReportEditionStore extends ReportEditionStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async freeze({
    sessionId,
    uptoSeq,
    composedAt,
    hash,
    model,
  }: Omit<ReportEdition, 'edition'>): Promise<ReportEdition> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('select from session where session_id = $1 for update', [sessionId]);
      await manager.query(
        `insert into report_edition (session_id, edition, upto_seq, composed_at, hash, model)
         select $1, coalesce(max(edition), 0) + 1, $2, $3, $4, $5 from report_edition where session_id = $1
         on conflict (session_id, upto_seq) do nothing`,
        [sessionId, uptoSeq, composedAt, hash, model],
      );
    });
    return this.editions.findOneByOrFail({ sessionId, uptoSeq });
  }

  override ofSession(sessionId: SessionId): Promise<ReportEdition[]> {
    return this.editions.find({ where: { sessionId }, order: { edition: 'ASC' } });
  }

  override async emptyBefore(sessionId: SessionId, uptoSeq: number): Promise<void> {
    await this.editions.update({ sessionId, uptoSeq: LessThan(uptoSeq) }, { model: null });
  }

  private get editions() {
    return this.dataSource.getRepository(reportEditionSchema);
  }
}
