import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The languages that somebody invited reads, beside the one in which they are written to. */
export class InvitationLanguages1763683200071 implements MigrationInterface {
  readonly name = 'InvitationLanguages1763683200071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table invitation add column languages text[] not null default '{}'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invitation drop column languages');
  }
}
