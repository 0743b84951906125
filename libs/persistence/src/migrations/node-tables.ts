import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which process leads which session, and who is connected to which process. */
export class NodeTables1763683200004 implements MigrationInterface {
  readonly name = 'NodeTables1763683200004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table lease (
         session_id uuid constraint lease_pkey primary key,
         node_id uuid,
         expires_at timestamptz not null)`,
    );
    await runner.query(
      `create unlogged table presence (
         session_id uuid not null,
         node_id uuid not null,
         said_at timestamptz not null,
         presences jsonb not null,
         constraint presence_pkey primary key (session_id, node_id))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['presence', 'lease']) await runner.query(`drop table ${table}`);
  }
}
