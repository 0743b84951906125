import type { Tables } from './data-source.js';
import { houseLogoSchema, houseStyleSchema } from './house-style/house-style.schema.js';
import { factSchema, sessionSchema, snapshotSchema, textSchema } from './journal/journal.schema.js';
import { HouseStyleTables1763683200041 } from './migrations/house-style-tables.js';
import { JournalTables1763683200000 } from './migrations/journal-tables.js';
import { NodeTables1763683200004 } from './migrations/node-tables.js';
import { OutboxAndReportTables1763683200002 } from './migrations/outbox-and-report-tables.js';
import { RehearsalTable1763683200061 } from './migrations/rehearsal-table.js';
import { leaseSchema } from './nodes/postgres-lease-store.js';
import { presenceSchema } from './nodes/postgres-presence-store.js';
import { mailSchema } from './outbox/postgres-mail-queue.js';
import { rehearsalSchema } from './rehearsals/rehearsal.schema.js';
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
    houseStyleSchema,
    houseLogoSchema,
    rehearsalSchema,
  ],
  migrations: [
    JournalTables1763683200000,
    OutboxAndReportTables1763683200002,
    NodeTables1763683200004,
    HouseStyleTables1763683200041,
    RehearsalTable1763683200061,
  ],
};
