/**
 * Counts of people by segment (rows) and answer (columns). Everyone stands in exactly one cell, so a row adds up to the
 * size of its segment; whoever gave no answer needs a column too.
 */
export type Breakdown = readonly (readonly number[])[];

/** What may be told of a cell: its count is at least and at most this. */
export interface CountRange {
  least: number;
  most: number;
}

export type PublishedBreakdown = readonly (readonly CountRange[])[];
