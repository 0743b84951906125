import type { Listed } from '../listed.js';

/** Of two statements the one that was written first: it stands for both, unless a moderator decides otherwise. */
export const writtenFirst = (one: Listed, other: Listed): Listed =>
  other.row.postedAt < one.row.postedAt ? other : one;

/** The statements that one may be merged with: those that are shown and answer the same question. */
export const mergeableWith = (listed: readonly Listed[], { statementId, row }: Listed): Listed[] =>
  listed.filter((other) => other.statementId !== statementId && other.row.itemId === row.itemId);
