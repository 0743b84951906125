const WORD = /[\p{L}\p{M}\p{N}]+(?:['’׳״][\p{L}\p{M}]+)*/gu;

/** Spelling that makes no difference: compatibility forms, and Hebrew points. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\u0591-\u05C7]/gu, '');

/** The words of a text as they are written, numbers included, in their order. */
export const wordsOf = (text: string): string[] => plain(text).match(WORD) ?? [];
