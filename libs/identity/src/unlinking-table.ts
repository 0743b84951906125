import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';

interface UnlinkingRow {
  sessionId: string;
  closedAt: Date;
  erasedAt: Date | null;
  invitationCount: number;
}

export const unlinkingSchema = new EntitySchema<UnlinkingRow>({
  name: 'unlinking',
  columns: {
    sessionId: {
      name: 'session_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'unlinking_pkey',
    },
    closedAt: { name: 'closed_at', type: 'timestamptz' },
    erasedAt: { name: 'erased_at', type: 'timestamptz', nullable: true },
    invitationCount: { name: 'invitation_count', type: 'integer', default: 0 },
  },
});

/** When a session closed, and what was erased after that: a time and a number. */
export class UnlinkingTable1763683200005 implements MigrationInterface {
  readonly name = 'UnlinkingTable1763683200005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table unlinking (
         session_id uuid constraint unlinking_pkey primary key,
         closed_at timestamptz not null,
         erased_at timestamptz,
         invitation_count integer not null default 0)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unlinking');
  }
}
