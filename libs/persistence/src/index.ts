export { openDatabase, type DatabasePlace, type OpenDatabase } from './open-database.js';
export { createDataSource, migrate, poolOf, type DatabaseOptions, type Tables } from './data-source.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/embedded-postgres.js';
export { PostgresJournal } from './journal/postgres-journal.js';
export { PostgresLeaseStore } from './nodes/postgres-lease-store.js';
export { PostgresPresenceStore } from './nodes/postgres-presence-store.js';
export { PostgresMailQueue } from './outbox/postgres-mail-queue.js';
export { persistenceTables } from './persistence-tables.js';
export { PostgresReportEditionStore } from './reports/postgres-report-edition-store.js';
