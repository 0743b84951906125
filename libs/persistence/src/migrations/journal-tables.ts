import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTITION_COUNT = 8;

const partitions = (table: string): string[] =>
  Array.from(
    { length: PARTITION_COUNT },
    (_, remainder) =>
      `create table ${table}_p${remainder} partition of ${table}
       for values with (modulus ${PARTITION_COUNT}, remainder ${remainder})`,
  );

/** The journal: sessions, facts, what people wrote, snapshots; partitioned by session. */
export class JournalTables1763683200000 implements MigrationInterface {
  readonly name = 'JournalTables1763683200000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `create table session (
         session_id uuid constraint session_pkey primary key,
         last_seq integer not null default 0,
         last_at timestamptz not null default now(),
         created_at timestamptz not null default now())`,
      `create table fact (
         session_id uuid not null,
         seq integer not null,
         at timestamptz not null,
         kind text not null,
         body jsonb not null,
         attendee_id uuid,
         command_id uuid not null,
         part integer not null,
         text_id uuid,
         constraint fact_pkey primary key (session_id, seq),
         constraint fact_command_key unique (session_id, command_id, part)) partition by hash (session_id)`,
      ...partitions('fact'),
      `create table text (
         session_id uuid not null,
         text_id uuid not null,
         content text,
         constraint text_pkey primary key (session_id, text_id)) partition by hash (session_id)`,
      ...partitions('text'),
      `create table snapshot (
         session_id uuid constraint snapshot_pkey primary key,
         kernel_version integer not null,
         seq integer not null,
         state text not null)`,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['snapshot', 'text', 'fact', 'session']) await runner.query(`drop table ${table}`);
  }
}
