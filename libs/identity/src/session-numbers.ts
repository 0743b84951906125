import { drawNumber, type NumberedKind } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { EntitySchema, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

interface SessionNumberRow {
  sessionId: string;
  kind: NumberedKind;
  /** The name in lower case. */
  nameKey: string;
  name: string;
  number: number;
}

const key = { primary: true, primaryKeyConstraintName: 'session_number_pkey' } as const;

export const sessionNumberSchema = new EntitySchema<SessionNumberRow>({
  name: 'session_number',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', ...key },
    kind: { type: 'text', ...key },
    nameKey: { name: 'name_key', type: 'text', ...key },
    name: { type: 'text' },
    number: { type: 'integer' },
  },
  uniques: [{ name: 'session_number_number_key', columns: ['sessionId', 'kind', 'number'] }],
});

/** The names behind the numbers by which a session knows organisations and segments; erased with the invitations. */
export class SessionNumberTable1763683200081 implements MigrationInterface {
  readonly name = 'SessionNumberTable1763683200081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table session_number (
         session_id uuid not null,
         kind text not null,
         name_key text not null,
         name text not null,
         number integer not null,
         constraint session_number_pkey primary key (session_id, kind, name_key),
         constraint session_number_number_key unique (session_id, kind, number))`,
    );
    await runner.query(
      `insert into session_number (session_id, kind, name_key, name, number)
       select session_id, 'organisation', lower(organisation), organisation, organisation_number
       from invitation where organisation is not null and organisation_number is not null
       order by created_at on conflict do nothing`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session_number');
  }
}

const KNOWN = `
  select name_key as "nameKey", number from session_number
  where session_id = $1 and kind = $2 and name_key = any($3::text[])`;

const ADD = `
  insert into session_number (session_id, kind, name_key, name, number)
  select $1, $2, * from unnest($3::text[], $4::text[], $5::int[]) on conflict do nothing`;

/**
 * Reads, adds what is not there, and reads again, until all is there: the keys of the table decide between two nodes that draw
 * for the same name, and between two names that draw the same number.
 */
export async function numbersFor(
  dataSource: DataSource,
  sessionId: SessionId,
  kind: NumberedKind,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const asked = new Map(names.map((name) => [name.toLowerCase(), name]));
  const known = new Map<string, number>();
  while (known.size < asked.size) {
    const rows = await dataSource.query<SessionNumberRow[]>(KNOWN, [sessionId, kind, [...asked.keys()]]);
    for (const { nameKey, number } of rows) known.set(nameKey, number);
    // In one order for everybody: who adds the same names at the same moment waits for the other, never for each other.
    const missing = [...asked.keys()].filter((nameKey) => !known.has(nameKey)).toSorted();
    if (missing.length === 0) break;
    const written = missing.map((nameKey) => asked.get(nameKey));
    await dataSource.query(ADD, [sessionId, kind, missing, written, missing.map(() => drawNumber())]);
  }
  return known;
}

export async function namesOf(
  dataSource: DataSource,
  sessionId: SessionId,
  kind: NumberedKind,
): Promise<ReadonlyMap<number, string>> {
  const rows = await dataSource.query<SessionNumberRow[]>(
    'select number, name from session_number where session_id = $1 and kind = $2 order by name_key',
    [sessionId, kind],
  );
  return new Map(rows.map(({ number, name }) => [number, name]));
}
