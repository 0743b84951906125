import type { Answer, StatementId } from '@app/dialogue';

export type Answers = Readonly<Partial<Record<StatementId, Answer>>>;

/** Answers given on this screen; `seq` is the number of their fact once the server has taken them. */
export type Given = Readonly<Partial<Record<StatementId, { answer: Answer; seq: number | null }>>>;

/** What holds for this person now: a given answer covers the known one until the view is as new as its fact. */
export function withGiven(known: Answers, given: Given, seq: number): Answers {
  const merged: Partial<Record<StatementId, Answer>> = { ...known };
  for (const [id, one] of Object.entries(given))
    if (one && (one.seq === null || one.seq > seq)) merged[id as StatementId] = one.answer;
  return merged;
}
