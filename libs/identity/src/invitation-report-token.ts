import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The link of the mail that a report came with, which opens the session beside that of the invitation. */
export class InvitationReportToken1763683200091 implements MigrationInterface {
  readonly name = 'InvitationReportToken1763683200091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table invitation add column report_token_hash text constraint invitation_report_token_key unique',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invitation drop column report_token_hash');
  }
}
