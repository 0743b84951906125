import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is derived from the journal or waits to be sent: mails and frozen reports. */
export class OutboxAndReportTables1763683200002 implements MigrationInterface {
  readonly name = 'OutboxAndReportTables1763683200002';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `create table mail (
         mail_id uuid constraint mail_pkey primary key,
         kind text not null,
         subject_id uuid not null,
         attempt_count integer not null default 0,
         due_at timestamptz not null default now(),
         sent_at timestamptz,
         last_error text,
         created_at timestamptz not null default now())`,
      'create unique index mail_waiting_key on mail (kind, subject_id) where sent_at is null',
      `create table report_edition (
         session_id uuid not null,
         edition integer not null,
         upto_seq integer not null,
         composed_at timestamptz not null,
         hash text not null,
         model text,
         constraint report_edition_pkey primary key (session_id, edition),
         constraint report_edition_upto_key unique (session_id, upto_seq))`,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['report_edition', 'mail']) await runner.query(`drop table ${table}`);
  }
}
