import { CommandRefused } from '@app/client';
import type { AgendaItemId, SessionId, StatementId } from '@app/dialogue';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Live } from '../../live/use-live.js';
import { keep, readKept, type Draft } from './draft.js';
import { refused, settled, withoutArrived, type WaitingStatement } from './waiting.js';

/** After this long the text is handed over to the outbox, and the composer is free again. */
const PATIENCE_MS = 1_500;

export interface Posting {
  /** Handed over and not taken yet, oldest first. */
  waiting: readonly WaitingStatement[];
  /** Resolves once it is posted, or kept to be sent later. @throws CommandRefused while the composer still has it */
  post: (itemId: AgendaItemId, draft: Draft) => Promise<'posted' | 'kept'>;
  drop: (statementId: StatementId) => void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const reasonOf = (error: unknown): { code: string; limit?: number } =>
  error instanceof CommandRefused
    ? { code: error.code, ...(error.limit === undefined ? {} : { limit: error.limit }) }
    : { code: 'unavailable' };

/** Posting so that nothing is lost: what does not leave at once waits in this browser, through reloads. */
export function usePosting(sessionId: SessionId, { client, view, state, leftOvers }: Live): Posting {
  const key = `weerklank-waiting-${sessionId}`;
  const [waiting, setWaiting] = useState(
    () => readKept<{ list: readonly WaitingStatement[] }>(key)?.list ?? [],
  );
  const underWay = useRef(new Set<StatementId>());
  useEffect(() => keep(key, waiting.length === 0 ? null : { list: waiting }), [key, waiting]);
  const own = view?.personal.own;
  useEffect(() => {
    if (own !== undefined) setWaiting((list) => withoutArrived(list, own));
  }, [own]);
  useEffect(() => {
    if (leftOvers === null) return;
    const refusals = new Map(
      leftOvers.flatMap(({ command, refusal }) =>
        command.kind === 'post-statement' ? [[command.statementId, reasonOf(refusal)] as const] : [],
      ),
    );
    const arrived = client.view?.personal.own ?? {};
    setWaiting((list) => settled(withoutArrived(list, arrived), refusals, (id) => underWay.current.has(id)));
  }, [leftOvers, client]);
  const drop = useCallback(
    (id: StatementId) => setWaiting((list) => list.filter(({ statementId }) => statementId !== id)),
    [],
  );
  const isOnline = state.kind === 'online';
  const post = useCallback(
    async (itemId: AgendaItemId, draft: Draft) => {
      const statementId = crypto.randomUUID() as string as StatementId;
      const { intent, raisesTheme, buildsOn } = draft;
      underWay.current.add(statementId);
      const sent = client
        .send({
          kind: 'post-statement',
          statementId,
          itemId,
          intent,
          text: draft.text.trim(),
          language: null,
          buildsOnId: buildsOn?.statementId ?? null,
          raisesTheme,
        })
        .finally(() => underWay.current.delete(statementId));
      const outcome = await Promise.race([
        sent.then(() => 'posted' as const),
        pause(isOnline ? PATIENCE_MS : 0).then(() => 'kept' as const),
      ]);
      if (outcome === 'posted') return outcome;
      setWaiting((list) => [...list, { statementId, itemId, draft, refusal: null }]);
      sent.then(
        () => drop(statementId),
        (error: unknown) => setWaiting((list) => refused(list, statementId, reasonOf(error))),
      );
      return outcome;
    },
    [client, isOnline, drop],
  );
  return useMemo(() => ({ waiting, post, drop }), [waiting, post, drop]);
}
