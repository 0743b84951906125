import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How sessions look, and what the next sessions of an account begin with. */
export class HouseStyleTables1763683200041 implements MigrationInterface {
  readonly name = 'HouseStyleTables1763683200041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table house_style (
         owner_id uuid constraint house_style_pkey primary key,
         accent text not null,
         paper text not null,
         heading_font text not null,
         text_font text not null,
         corners text not null,
         organisation text not null,
         logo text)`,
    );
    await runner.query(
      `create table house_logo (
         owner_id uuid not null,
         hash text not null,
         content_type text not null,
         bytes bytea not null,
         kept_at timestamptz not null default clock_timestamp(),
         constraint house_logo_pkey primary key (owner_id, hash))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['house_logo', 'house_style']) await runner.query(`drop table ${table}`);
  }
}
