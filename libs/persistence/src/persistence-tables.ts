import type { Tables } from './data-source.js';
import { factSchema, sessionSchema, snapshotSchema, textSchema } from './journal/journal.schema.js';
import { JournalTables1763683200000 } from './migrations/journal-tables.js';
import { NodeTables1763683200004 } from './migrations/node-tables.js';
import { OutboxAndReportTables1763683200002 } from './migrations/outbox-and-report-tables.js';
import { leaseSchema } from './nodes/postgres-lease-store.js';
import { presenceSchema } from './nodes/postgres-presence-store.js';
import { mailSchema } from './outbox/postgres-mail-queue.js';
import { reportEditionSchema } from './reports/postgres-report-edition-store.js';

export const persistenceTables: Tables = {
  schemas: [
    sessionSchema,
    factSchema,
    textSchema,
    snapshotSchema,
    mailSchema,
    reportEditionSchema,
    leaseSchema,
    presenceSchema,
  ],
  migrations: [JournalTables1763683200000, OutboxAndReportTables1763683200002, NodeTables1763683200004],
};
