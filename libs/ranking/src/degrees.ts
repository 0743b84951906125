/** Number of participants for each degree 0..3, index = degree. */
export type DegreeCounts = readonly [number, number, number, number];

/** A share for each degree 0..3, index = degree; the shares add up to 1. */
export type DegreeDistribution = readonly [number, number, number, number];

/** Lowest degree that counts as recognised: mostly. */
export const RECOGNISED_FROM = 2;
