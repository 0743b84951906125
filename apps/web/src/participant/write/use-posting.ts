import { CommandRefused, type LiveClient } from '@app/client';
import type { AgendaItemId, SessionId, StatementId, View } from '@app/dialogue';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { keep, readKept, type Draft } from './draft.js';
import { refused, withoutArrived, type WaitingStatement } from './waiting.js';

/** After this long the text is handed over to the outbox, and the composer is free again. */
const PATIENCE_MS = 1_500;

export interface Posted {
  kind: 'posted' | 'kept';
  statementId: StatementId;
}

export interface Posting {
  /** Handed over and not taken yet, oldest first. */
  waiting: readonly WaitingStatement[];
  /** Resolves once it is posted, or kept to be sent later. @throws CommandRefused while the composer still has it */
  post: (itemId: AgendaItemId, draft: Draft) => Promise<Posted>;
  drop: (statementId: StatementId) => void;
}

type Unsent = Omit<WaitingStatement, 'refusal'>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const reasonOf = (error: unknown): { code: string; limit?: number } =>
  error instanceof CommandRefused
    ? { code: error.code, ...(error.limit === undefined ? {} : { limit: error.limit }) }
    : { code: 'unavailable' };

const sendBy = (client: LiveClient, { statementId, itemId, draft }: Unsent): Promise<number> =>
  client.send({
    kind: 'post-statement',
    statementId,
    itemId,
    intent: draft.intent,
    text: draft.text.trim(),
    language: null,
    buildsOnId: draft.buildsOn?.statementId ?? null,
    raisesTheme: draft.raisesTheme,
  });

/** Posting so that nothing is lost: what does not leave at once waits in this browser, through reloads. */
export function usePosting(
  sessionId: SessionId,
  { client, view, isOnline }: { client: LiveClient; view: View | null; isOnline: boolean },
): Posting {
  const key = `weerklank-waiting-${sessionId}`;
  const [earlier] = useState(() => readKept<{ list: readonly WaitingStatement[] }>(key)?.list ?? []);
  const [handedOver, setHandedOver] = useState(earlier);
  const own = view?.personal.own;
  const waiting = useMemo(() => withoutArrived(handedOver, own ?? {}), [handedOver, own]);
  useEffect(() => keep(key, waiting.length === 0 ? null : { list: waiting }), [key, waiting]);
  const drop = useCallback(
    (id: StatementId) => setHandedOver((list) => list.filter(({ statementId }) => statementId !== id)),
    [],
  );
  const follow = useCallback(
    (id: StatementId, sent: Promise<number>) =>
      void sent.then(
        () => drop(id),
        (error: unknown) => setHandedOver((list) => refused(list, id, reasonOf(error))),
      ),
    [drop],
  );
  useEffect(() => {
    // An earlier page may have sent it after all: the id is the same, and what has arrived is left out anyway.
    for (const one of earlier) if (one.refusal === null) follow(one.statementId, sendBy(client, one));
  }, [earlier, client, follow]);
  const post = useCallback(
    async (itemId: AgendaItemId, draft: Draft): Promise<Posted> => {
      const one = { statementId: crypto.randomUUID() as string as StatementId, itemId, draft };
      const sent = sendBy(client, one);
      const kind = await Promise.race([
        sent.then(() => 'posted' as const),
        pause(isOnline ? PATIENCE_MS : 0).then(() => 'kept' as const),
      ]);
      if (kind === 'kept') {
        setHandedOver((list) => [...list, { ...one, refusal: null }]);
        follow(one.statementId, sent);
      }
      return { kind, statementId: one.statementId };
    },
    [client, isOnline, follow],
  );
  return useMemo(() => ({ waiting, post, drop }), [waiting, post, drop]);
}
