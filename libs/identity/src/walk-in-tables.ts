import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';

interface WalkInRow {
  sessionId: string;
  openingId: string;
  openedAt: Date;
  closedAt: Date | null;
  mostCount: number;
  admittedCount: number;
}

interface WalkInKeysRow {
  tokenHash: string;
  codeHash: string;
  openingId: string;
  createdAt: Date;
}

const key = (name: string) => ({ primary: true, primaryKeyConstraintName: name }) as const;

export const walkInSchema = new EntitySchema<WalkInRow>({
  name: 'walk_in',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', ...key('walk_in_pkey') },
    openingId: { name: 'opening_id', type: 'uuid' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    mostCount: { name: 'most_count', type: 'integer' },
    admittedCount: { name: 'admitted_count', type: 'integer', default: 0 },
  },
  uniques: [{ name: 'walk_in_opening_key', columns: ['openingId'] }],
});

export const walkInKeysSchema = new EntitySchema<WalkInKeysRow>({
  name: 'walk_in_keys',
  columns: {
    tokenHash: { name: 'token_hash', type: 'text', ...key('walk_in_keys_pkey') },
    codeHash: { name: 'code_hash', type: 'text' },
    openingId: { name: 'opening_id', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
  uniques: [{ name: 'walk_in_keys_code_key', columns: ['codeHash'] }],
  indices: [{ name: 'walk_in_keys_opening_index', columns: ['openingId'] }],
});

/** Sessions that people may walk into, what opens them as hashes, and finding the invitations of an address. */
export class WalkInTables1763683200021 implements MigrationInterface {
  readonly name = 'WalkInTables1763683200021';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `create table walk_in (
         session_id uuid constraint walk_in_pkey primary key,
         opening_id uuid not null constraint walk_in_opening_key unique,
         opened_at timestamptz not null,
         closed_at timestamptz,
         most_count integer not null,
         admitted_count integer not null default 0)`,
      `create table walk_in_keys (
         token_hash text constraint walk_in_keys_pkey primary key,
         code_hash text not null constraint walk_in_keys_code_key unique,
         opening_id uuid not null,
         created_at timestamptz not null)`,
      'create index walk_in_keys_opening_index on walk_in_keys (opening_id)',
      'create index invitation_address_index on invitation (address)',
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index invitation_address_index');
    for (const table of ['walk_in_keys', 'walk_in']) await runner.query(`drop table ${table}`);
  }
}
