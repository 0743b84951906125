export { openDatabase, type DatabasePlace, type OpenDatabase } from './open-database.js';
export { createDataSource, migrate, poolOf, type DatabaseOptions, type Tables } from './data-source.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/embedded-postgres.js';
export { PostgresHouseStyleStore } from './house-style/postgres-house-style-store.js';
export { PostgresJournal } from './journal/postgres-journal.js';
export { PostgresLeaseStore } from './nodes/postgres-lease-store.js';
export { PostgresPresenceStore } from './nodes/postgres-presence-store.js';
export { PostgresMailQueue } from './outbox/postgres-mail-queue.js';
export { persistenceTables } from './persistence-tables.js';
export { PostgresRehearsalStore } from './rehearsals/postgres-rehearsal-store.js';
export { PostgresSessionEraser } from './rehearsals/postgres-session-eraser.js';
export { PostgresReportEditionStore } from './reports/postgres-report-edition-store.js';
export { tellWorkIn } from './tell-work-in.js';
export { tellStoresIn } from './tell-stores-in.js';
