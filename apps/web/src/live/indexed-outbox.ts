import type { Outbox, PendingCommand } from '@app/client';
import type { SessionId } from '@app/dialogue';
import { createStore, del, entries, set } from 'idb-keyval';

interface Stored extends PendingCommand {
  givenAt: number;
}

/** Commands of one session that wait for an answer, kept in this browser through reloads and restarts. */
export function indexedOutbox(sessionId: SessionId): Outbox {
  const store = createStore(`weerklank-outbox-${sessionId}`, 'commands');
  let last = 0;
  return {
    put: (pending) => {
      last = Math.max(last + 1, Date.now());
      return set(pending.commandId, { ...pending, givenAt: last } satisfies Stored, store);
    },
    remove: (commandId) => del(commandId, store),
    list: async () => {
      const stored = (await entries<string, Stored>(store)).map(([, value]) => value);
      return stored
        .toSorted((a, b) => a.givenAt - b.givenAt)
        .map(({ commandId, command }) => ({ commandId, command }));
    },
  };
}
