export {
  CommandRefused,
  LiveClient,
  type ConnectionState,
  type LiveClientOptions,
  type LiveConnection,
} from './live-client.js';
export { memoryOutbox, type Outbox, type PendingCommand } from './outbox.js';
