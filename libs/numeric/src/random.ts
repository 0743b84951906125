/** A stream of pseudo-random numbers in [0, 1): the same seed gives the same stream. */
export type Random = () => number;
