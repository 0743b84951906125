import {
  InMemoryAccountStore,
  InMemoryHouseStyleStore,
  InMemoryInvitationStore,
  InMemoryJournal,
  InMemoryMailQueue,
  InMemoryPseudonymLinkStore,
  InMemoryRehearsalStore,
  InMemoryReportEditionStore,
  InMemorySessionEraser,
  InMemorySignInStore,
  InMemoryWalkInStore,
} from '@app/application';
import {
  identityTables,
  PostgresAccountStore,
  PostgresInvitationStore,
  PostgresPseudonymLinkStore,
  PostgresSignInStore,
  PostgresWalkInStore,
} from '@app/identity';
import {
  persistenceTables,
  poolOf,
  PostgresHouseStyleStore,
  PostgresJournal,
  PostgresMailQueue,
  PostgresRehearsalStore,
  PostgresReportEditionStore,
  PostgresSessionEraser,
} from '@app/persistence';
import { sharedPostgres } from '../support/shared-postgres.js';
import { databaseOn, type TestDatabase } from '../support/test-database.js';
import { accountStoreContract } from './account-store.contract.js';
import { houseStyleStoreContract } from './house-style-store.contract.js';
import { invitationStoreContract } from './invitation-store.contract.js';
import { mailQueueContract } from './mail-queue.contract.js';
import { pseudonymLinkStoreContract } from './pseudonym-link-store.contract.js';
import { reportEditionStoreContract } from './report-edition-store.contract.js';
import { sessionEraserContract } from './session-eraser.contract.js';
import { signInStoreContract } from './sign-in-store.contract.js';
import { walkInStoreContract } from './walk-in-store.contract.js';

accountStoreContract('in memory', () => new InMemoryAccountStore());
signInStoreContract('in memory', () => {
  const invitations = new InMemoryInvitationStore();
  return { signIns: new InMemorySignInStore(invitations), invitations };
});
pseudonymLinkStoreContract('in memory', () => {
  const invitations = new InMemoryInvitationStore();
  const signIns = new InMemorySignInStore(invitations);
  const mails = new InMemoryMailQueue();
  const walkIns = new InMemoryWalkInStore();
  const links = new InMemoryPseudonymLinkStore(invitations, signIns, mails, walkIns);
  return { links, invitations, signIns, mails, walkIns };
});
houseStyleStoreContract('in memory', () => new InMemoryHouseStyleStore());
invitationStoreContract('in memory', () => new InMemoryInvitationStore());
walkInStoreContract('in memory', () => new InMemoryWalkInStore());
mailQueueContract('in memory', () => new InMemoryMailQueue());
reportEditionStoreContract(
  'in memory',
  () => new InMemoryReportEditionStore(),
  () => Promise.resolve(),
);
sessionEraserContract('in memory', () => {
  const kept = {
    journal: new InMemoryJournal(),
    accounts: new InMemoryAccountStore(),
    invitations: new InMemoryInvitationStore(),
    styles: new InMemoryHouseStyleStore(),
    editions: new InMemoryReportEditionStore(),
    walkIns: new InMemoryWalkInStore(),
  };
  const rehearsals = new InMemoryRehearsalStore();
  return { ...kept, rehearsals, eraser: new InMemorySessionEraser(rehearsals, Object.values(kept)) };
});

describe('on PostgreSQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await databaseOn(await sharedPostgres(), [persistenceTables, identityTables]);
  }, 60_000);

  afterAll(() => database.drop());

  accountStoreContract('PostgreSQL', () => new PostgresAccountStore(database.dataSource));
  signInStoreContract('PostgreSQL', () => ({
    signIns: new PostgresSignInStore(database.dataSource),
    invitations: new PostgresInvitationStore(database.dataSource),
  }));
  pseudonymLinkStoreContract('PostgreSQL', () => ({
    links: new PostgresPseudonymLinkStore(database.dataSource),
    walkIns: new PostgresWalkInStore(database.dataSource),
    invitations: new PostgresInvitationStore(database.dataSource),
    signIns: new PostgresSignInStore(database.dataSource),
    mails: new PostgresMailQueue(database.dataSource),
  }));
  houseStyleStoreContract('PostgreSQL', () => new PostgresHouseStyleStore(database.dataSource));
  invitationStoreContract('PostgreSQL', () => new PostgresInvitationStore(database.dataSource));
  sessionEraserContract('PostgreSQL', () => ({
    eraser: new PostgresSessionEraser(database.dataSource),
    rehearsals: new PostgresRehearsalStore(database.dataSource),
    journal: new PostgresJournal(poolOf(database.dataSource)),
    accounts: new PostgresAccountStore(database.dataSource),
    invitations: new PostgresInvitationStore(database.dataSource),
    styles: new PostgresHouseStyleStore(database.dataSource),
    editions: new PostgresReportEditionStore(database.dataSource),
    walkIns: new PostgresWalkInStore(database.dataSource),
  }));
  walkInStoreContract('PostgreSQL', () => new PostgresWalkInStore(database.dataSource));
  mailQueueContract('PostgreSQL', () => new PostgresMailQueue(database.dataSource));
  reportEditionStoreContract(
    'PostgreSQL',
    () => new PostgresReportEditionStore(database.dataSource),
    (sessionId) => new PostgresJournal(poolOf(database.dataSource)).begin(sessionId),
  );
});
