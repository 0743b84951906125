import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The background attributes that an organiser gives to who is invited. */
export class InvitationSegments1763683200051 implements MigrationInterface {
  readonly name = 'InvitationSegments1763683200051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table invitation add column segments text[] not null default '{}'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invitation drop column segments');
  }
}
