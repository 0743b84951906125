import { openProjectDatabase } from './open-project-database.js';

/** `npm run migrate`: brings the schema up to date and says so. */
export async function migrateCommand(): Promise<void> {
  const { database } = await openProjectDatabase();
  try {
    const rows = await database.dataSource.query<{ name: string }[]>(
      'select name from migration order by id',
    );
    process.stdout.write(`The schema is up to date:\n${rows.map(({ name }) => `  ${name}`).join('\n')}\n`);
  } finally {
    await database.close();
  }
}
