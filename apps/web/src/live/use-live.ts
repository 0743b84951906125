import type { CommandRefused, LiveClient } from '@app/client';
import type { GivenCommand } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { liveStoreOf, type LiveSnapshot, type LiveStore } from './live-store.js';

export interface Live extends LiveSnapshot {
  client: LiveClient;
  /** What an earlier page left to be sent and the server refused; null until all of that was sent. */
  leftOvers: readonly { command: GivenCommand; refusal: CommandRefused }[] | null;
}

/**
 * The live session as this browser sees it; connects when mounted and leaves when unmounted.
 *
 * @param early the session, when connecting to it began before there was a page
 */
export function useLive(sessionId: SessionId, early?: LiveStore): Live {
  const [store] = useState(() => early ?? liveStoreOf(sessionId));
  const [leftOvers, setLeftOvers] = useState<Live['leftOvers']>(null);
  useEffect(() => {
    // Being turned away is told by the state; there is nothing else to do here.
    store
      .connect()
      .then(() => store.client.sendLeftOvers())
      .then(setLeftOvers, () => undefined);
    return () => store.client.close();
  }, [store]);
  const snapshot = useSyncExternalStore(store.subscribe, store.get);
  return { ...snapshot, client: store.client, leftOvers };
}
