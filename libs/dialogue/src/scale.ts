/** How far a participant recognises a statement: 0 not at all, 1 a little, 2 mostly, 3 fully. */
export type Degree = 0 | 1 | 2 | 3;

/** What a participant answered on the scale: a degree, or that they cannot say. */
export type Answer = Degree | 'cannot-say';

export const DEGREES: readonly Degree[] = [0, 1, 2, 3];
export const HIGHEST_DEGREE = 3;

/** Counts of the current answers to one statement, one answer a participant. */
export interface Tally {
  /** Number of participants for each degree, index = degree. */
  degrees: [number, number, number, number];
  cannotSayCount: number;
}

export const emptyTally = (): Tally => ({ degrees: [0, 0, 0, 0], cannotSayCount: 0 });

/** Adds (`by` 1) or takes away (`by` -1) one answer, in place. */
export function count(tally: Tally, answer: Answer, by: 1 | -1): void {
  if (answer === 'cannot-say') tally.cannotSayCount += by;
  else tally.degrees[answer] += by;
}
