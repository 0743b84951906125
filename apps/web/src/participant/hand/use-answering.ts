import type { LiveClient } from '@app/client';
import type { Answer, StatementId, View } from '@app/dialogue';
import { useCallback, useMemo, useState } from 'react';
import { withGiven, type Answers, type Given } from './given.js';

export interface Answering {
  /** What the server knows, and what was given here and is on its way. */
  answers: Answers;
  give: (statementId: StatementId, answer: Answer) => void;
  /** The same for a statement that was not put before this person: they came upon it themselves. */
  takeUp: (statementId: StatementId, answer: Answer) => void;
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
  const follow = useCallback((statementId: StatementId, answer: Answer, sent: Promise<number>) => {
    const one = { answer, seq: null };
    setRefusal(null);
    setGiven((before) => ({ ...before, [statementId]: one }));
    const settle = (next: (before: Given) => Given) =>
      setGiven((before) => (before[statementId] === one ? next(before) : before));
    sent.then(
      (seq) => settle((before) => ({ ...before, [statementId]: { answer, seq } })),
      (error: unknown) => {
        settle((before) => without(before, statementId));
        setRefusal(error);
      },
    );
  }, []);
  const { give, takeUp } = useMemo(() => {
    const endorse = (statementId: StatementId, answer: Answer) =>
      client.send({ kind: 'endorse-statement', statementId, answer });
    return {
      give: (statementId: StatementId, answer: Answer) =>
        follow(statementId, answer, endorse(statementId, answer)),
      takeUp: (statementId: StatementId, answer: Answer) => {
        const taken = client.send({ kind: 'take-up-statement', statementId });
        follow(
          statementId,
          answer,
          taken.then(() => endorse(statementId, answer)),
        );
      },
    };
  }, [client, follow]);
  return useMemo(
    () => ({ answers: withGiven(view?.personal.answers ?? {}, given, client.seq), give, takeUp, refusal }),
    [view, given, client, give, takeUp, refusal],
  );
}
