/** What was given on this screen; `seq` is the number of its fact once the server has taken it. */
export interface GivenValue<Value> {
  value: Value;
  seq: number | null;
}

/** What holds now: what was given covers what is known until the view is as new as its fact. */
export const standingOf = <Value>(
  known: Value | undefined,
  given: GivenValue<Value> | null,
  seq: number,
): Value | undefined => (given !== null && (given.seq === null || given.seq > seq) ? given.value : known);
