import { LiveClient, type CommandRefused, type ConnectionState } from '@app/client';
import type { AnalysisFrame, GivenCommand, PresenceFrame } from '@app/contract';
import type { SessionId, View } from '@app/dialogue';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { indexedOutbox } from './indexed-outbox.js';

export interface Live {
  client: LiveClient;
  /** Null until the first view came. */
  view: View | null;
  state: ConnectionState;
  analysis: AnalysisFrame | null;
  /** Who is there now, for those who steer or watch. */
  presence: PresenceFrame | null;
  /** What an earlier page left to be sent and the server refused; null until all of that was sent. */
  leftOvers: readonly { command: GivenCommand; refusal: CommandRefused }[] | null;
}

interface Snapshot {
  view: View | null;
  state: ConnectionState;
  analysis: AnalysisFrame | null;
  presence: PresenceFrame | null;
}

/** One store a client: React reads it whole, and it changes only when something did. */
function storeOf(client: LiveClient) {
  const take = (): Snapshot => ({
    view: client.view,
    state: client.state,
    analysis: client.analysis,
    presence: client.presence,
  });
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
  const [leftOvers, setLeftOvers] = useState<Live['leftOvers']>(null);
  useEffect(() => {
    // Being turned away is told by the state; there is nothing else to do here.
    client
      .connect()
      .then(() => client.sendLeftOvers())
      .then(setLeftOvers, () => undefined);
    return () => client.close();
  }, [client]);
  const { view, state, analysis, presence } = useSyncExternalStore(store.subscribe, store.get);
  return { client, view, state, analysis, presence, leftOvers };
}
