import type { Tables } from '../data-source.js';
import { JournalTables1763683200000 } from '../migrations/journal-tables.js';
import { factSchema, sessionSchema, snapshotSchema, textSchema } from './journal.schema.js';

export const journalTables: Tables = {
  schemas: [sessionSchema, factSchema, textSchema, snapshotSchema],
  migrations: [JournalTables1763683200000],
};
