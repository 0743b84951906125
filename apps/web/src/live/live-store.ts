import { LiveClient, type ConnectionState } from '@app/client';
import type { AnalysisFrame, PresenceFrame } from '@app/contract';
import type { SessionId, View } from '@app/dialogue';
import { indexedOutbox } from './indexed-outbox.js';

export interface LiveSnapshot {
  /** Null until the first view came. */
  view: View | null;
  state: ConnectionState;
  analysis: AnalysisFrame | null;
  /** Who is there now, for those who steer or watch. */
  presence: PresenceFrame | null;
}

/** One store a client: React reads it whole, and it changes only when something did. */
export interface LiveStore {
  client: LiveClient;
  /** Connects, once, and resolves with the first view. @throws CommandRefused when the server turns the client away */
  connect: () => Promise<void>;
  subscribe: (changed: () => void) => () => void;
  get: () => LiveSnapshot;
}

/** A session as this browser sees it; it needs no page to connect and to hold the first view. */
export function liveStoreOf(sessionId: SessionId): LiveStore {
  const client = new LiveClient({
    url: location.origin,
    sessionId,
    transports: ['websocket', 'polling'],
    outbox: indexedOutbox(sessionId),
  });
  const take = (): LiveSnapshot => ({
    view: client.view,
    state: client.state,
    analysis: client.analysis,
    presence: client.presence,
  });
  let latest = take();
  const listeners = new Set<() => void>();
  client.watch(() => {
    latest = take();
    for (const changed of listeners) changed();
  });
  let connected: Promise<void> | null = null;
  const connect = () => (connected ??= client.connect());
  const subscribe = (changed: () => void) => {
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
    };
  };
  return { client, connect, subscribe, get: () => latest };
}
