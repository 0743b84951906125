export { identityTables } from './identity-tables.js';
export { PostgresAccountStore } from './postgres-account-store.js';
export { PostgresInvitationStore } from './postgres-invitation-store.js';
export { PostgresPseudonymLinkStore } from './postgres-pseudonym-link-store.js';
export { PostgresSignInStore } from './postgres-sign-in-store.js';
export { PostgresWalkInStore } from './postgres-walk-in-store.js';
