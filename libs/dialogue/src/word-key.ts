/** What one-word reactions are counted by: the same word in any case, with any spaces around it. */
export const wordKey = (word: string): string => word.trim().replace(/\s+/gu, ' ').toLowerCase();
