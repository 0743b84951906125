import {
  InMemoryAccountStore,
  InMemoryInvitationStore,
  InMemoryMailQueue,
  InMemoryPseudonymLinkStore,
  InMemoryReportEditionStore,
  InMemorySignInStore,
} from '@app/application';
import {
  identityTables,
  PostgresAccountStore,
  PostgresInvitationStore,
  PostgresPseudonymLinkStore,
  PostgresSignInStore,
} from '@app/identity';
import {
  persistenceTables,
  poolOf,
  PostgresJournal,
  PostgresMailQueue,
  PostgresReportEditionStore,
} from '@app/persistence';
import { sharedPostgres } from '../support/shared-postgres.js';
import { databaseOn, type TestDatabase } from '../support/test-database.js';
import { accountStoreContract } from './account-store.contract.js';
import { invitationStoreContract } from './invitation-store.contract.js';
import { mailQueueContract } from './mail-queue.contract.js';
import { pseudonymLinkStoreContract } from './pseudonym-link-store.contract.js';
import { reportEditionStoreContract } from './report-edition-store.contract.js';
import { signInStoreContract } from './sign-in-store.contract.js';

accountStoreContract('in memory', () => new InMemoryAccountStore());
signInStoreContract('in memory', () => {
  const invitations = new InMemoryInvitationStore();
  return { signIns: new InMemorySignInStore(invitations), invitations };
});
pseudonymLinkStoreContract('in memory', () => {
  const invitations = new InMemoryInvitationStore();
  const signIns = new InMemorySignInStore(invitations);
  const mails = new InMemoryMailQueue();
  return { links: new InMemoryPseudonymLinkStore(invitations, signIns, mails), invitations, signIns, mails };
});
invitationStoreContract('in memory', () => new InMemoryInvitationStore());
mailQueueContract('in memory', () => new InMemoryMailQueue());
reportEditionStoreContract(
  'in memory',
  () => new InMemoryReportEditionStore(),
  () => Promise.resolve(),
);

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
    invitations: new PostgresInvitationStore(database.dataSource),
    signIns: new PostgresSignInStore(database.dataSource),
    mails: new PostgresMailQueue(database.dataSource),
  }));
  invitationStoreContract('PostgreSQL', () => new PostgresInvitationStore(database.dataSource));
  mailQueueContract('PostgreSQL', () => new PostgresMailQueue(database.dataSource));
  reportEditionStoreContract(
    'PostgreSQL',
    () => new PostgresReportEditionStore(database.dataSource),
    (sessionId) => new PostgresJournal(poolOf(database.dataSource)).begin(sessionId),
  );
});
