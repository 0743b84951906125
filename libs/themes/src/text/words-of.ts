const WORD = /[\p{L}\p{M}\p{N}]+(?:['’׳״][\p{L}\p{M}]+)*/gu;

/** Spelling that makes no difference: compatibility forms, and Hebrew points. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\u0591-\u05C7]/gu, '');

/** *L'école* is two words, *aujourd'hui* is one. */
const ELISION = /(?<![\p{L}\p{M}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)['’])(?=\p{L})/giu;

/** The words of a text as they are written, numbers included, in their order. In French the short words with an apostrophe apart. */
export const wordsOf = (text: string, language?: string): string[] =>
  (language === 'fr' ? plain(text).replace(ELISION, '$1 ') : plain(text)).match(WORD) ?? [];
