import type { LiveClient } from '@app/client';
import type { Answer, StatementId, View } from '@app/dialogue';
import { useCallback, useMemo, useState } from 'react';
import { withGiven, type Answers, type Given } from './given.js';

export interface Answering {
  /** What the server knows, and what was given here and is on its way. */
  answers: Answers;
  give: (statementId: StatementId, answer: Answer) => void;
  /** Why the last answer was not accepted. */
  refusal: unknown;
}

const without = (given: Given, id: StatementId): Given => {
  const { [id]: _gone, ...rest } = given;
  return rest;
};

/** Answers count at once on this screen; the server's word replaces them when it comes. */
export function useAnswering(client: LiveClient, view: View | null): Answering {
  const [given, setGiven] = useState<Given>({});
  const [refusal, setRefusal] = useState<unknown>(null);
  const give = useCallback(
    (statementId: StatementId, answer: Answer) => {
      const one = { answer, seq: null };
      setRefusal(null);
      setGiven((before) => ({ ...before, [statementId]: one }));
      const settle = (next: (before: Given) => Given) =>
        setGiven((before) => (before[statementId] === one ? next(before) : before));
      client.send({ kind: 'endorse-statement', statementId, answer }).then(
        (seq) => settle((before) => ({ ...before, [statementId]: { answer, seq } })),
        (error: unknown) => {
          settle((before) => without(before, statementId));
          setRefusal(error);
        },
      );
    },
    [client],
  );
  return useMemo(
    () => ({ answers: withGiven(view?.personal.answers ?? {}, given, client.seq), give, refusal }),
    [view, given, client, give, refusal],
  );
}
