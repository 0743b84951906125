import { LiveClient, type ConnectionState } from '@app/client';
import type { RankingFrame } from '@app/contract';
import type { SessionId, View } from '@app/dialogue';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { indexedOutbox } from './indexed-outbox.js';

export interface Live {
  client: LiveClient;
  /** Null until the first view came. */
  view: View | null;
  state: ConnectionState;
  ranking: RankingFrame | null;
}

interface Snapshot {
  view: View | null;
  state: ConnectionState;
  ranking: RankingFrame | null;
}

/** One store a client: React reads it whole, and it changes only when something did. */
function storeOf(client: LiveClient) {
  const take = (): Snapshot => ({ view: client.view, state: client.state, ranking: client.ranking });
  let latest = take();
  const subscribe = (changed: () => void) =>
    client.watch(() => {
      latest = take();
      changed();
    });
  return { subscribe, get: () => latest };
}

/** The live session as this browser sees it; connects when mounted and leaves when unmounted. */
export function useLive(sessionId: SessionId): Live {
  const [{ client, store }] = useState(() => {
    const made = new LiveClient({
      url: location.origin,
      sessionId,
      transports: ['websocket', 'polling'],
      outbox: indexedOutbox(sessionId),
    });
    return { client: made, store: storeOf(made) };
  });
  useEffect(() => {
    // Being turned away is told by the state; there is nothing else to do here.
    client.connect().then(
      () => client.sendLeftOvers(),
      () => undefined,
    );
    return () => client.close();
  }, [client]);
  const { view, state, ranking } = useSyncExternalStore(store.subscribe, store.get);
  return { client, view, state, ranking };
}
