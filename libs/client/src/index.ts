export {
  CommandRefused,
  LiveClient,
  type ConnectionState,
  type LiveClientOptions,
  type LiveConnection,
} from './live-client.js';
export type { Outbox, PendingCommand } from './outbox.js';
