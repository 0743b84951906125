import { createDataSource, migrate } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { ALL_TABLES } from '../../apps/api/src/config.js';
import { sharedPostgres } from '../support/shared-postgres.js';
import { databaseOn, type TestDatabase } from '../support/test-database.js';

/** One line for every column, constraint and index there is. */
const SCHEMA = `
  select format('column %s.%s %s%s default %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end, pg_get_expr(d.adbin, d.adrelid)) as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
  union all
  select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> to_regclass('migration') and contype <> 'n'
  union all
  select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'
  order by line`;

const SCHEMAS = ALL_TABLES.flatMap(({ schemas }) => schemas);
const timeOf = ({ name }: { name: string }): number => Number(name.slice(-13));
const MIGRATIONS = ALL_TABLES.flatMap(({ migrations }) => migrations).toSorted(
  (a, b) => timeOf(a) - timeOf(b),
);

describe('the migrations, one by one', () => {
  let database: TestDatabase;
  /** What there is after so many migrations, as they were run upwards. */
  const after: string[][] = [];

  const linesOf = async (source: DataSource): Promise<string[]> =>
    (await source.query<{ line: string }[]>(SCHEMA)).map(({ line }) => line);
  /** Another connection to the same database, that knows the first so many migrations. */
  const knowing = async <T>(count: number, work: (source: DataSource) => Promise<T>): Promise<T> => {
    const tables = [{ schemas: SCHEMAS, migrations: MIGRATIONS.slice(0, count) }];
    const source = await createDataSource({ url: database.url, tables }).initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  };

  beforeAll(async () => {
    database = await databaseOn(await sharedPostgres(), []);
    for (let count = 0; count <= MIGRATIONS.length; count += 1)
      after.push(
        await knowing(count, async (source) => {
          await migrate(source);
          return linesOf(source);
        }),
      );
  }, 60_000);
  afterAll(() => database.drop());

  it('each change something, and only add: what the earlier release uses stays', () => {
    expect(after[0]).toEqual([]);
    for (const [index, { name }] of MIGRATIONS.entries()) {
      const [earlier, later] = [after[index] ?? [], new Set(after[index + 1])];
      expect([name, earlier.filter((line) => !later.has(line))]).toEqual([name, []]);
      expect([name, later.size > earlier.length]).toEqual([name, true]);
    }
  });

  it('take back exactly what they added, and add it again', async () => {
    for (let count = MIGRATIONS.length - 1; count >= 0; count -= 1)
      await knowing(MIGRATIONS.length, async (source) => {
        await source.undoLastMigration({ transaction: 'each' });
        expect([count, await linesOf(source)]).toEqual([count, after[count]]);
      });
    await knowing(MIGRATIONS.length, async (source) => {
      await migrate(source);
      expect(await linesOf(source)).toEqual(after.at(-1));
    });
  }, 60_000);
});
