import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sessions are rehearsals of which. */
export class RehearsalTable1763683200061 implements MigrationInterface {
  readonly name = 'RehearsalTable1763683200061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table rehearsal (
         session_id uuid constraint rehearsal_pkey primary key,
         of_session_id uuid not null,
         created_by uuid not null,
         created_at timestamptz not null,
         seed integer not null,
         people_count integer not null,
         speed integer not null,
         erased_at timestamptz)`,
    );
    await runner.query('create index rehearsal_created_by_index on rehearsal (created_by)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rehearsal');
  }
}
