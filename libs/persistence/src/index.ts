export { createDataSource, migrate, poolOf, type DatabaseOptions, type Tables } from './data-source.js';
export {
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/embedded-postgres.js';
export { PostgresJournal } from './journal/postgres-journal.js';
export { journalTables } from './journal/journal-tables.js';
