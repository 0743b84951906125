const FIRST = 'A'.codePointAt(0) ?? 0;
const LETTER_COUNT = 26;

/** What a group is called: A for the first. */
export const groupLetter = (group: number): string => String.fromCodePoint(FIRST + (group % LETTER_COUNT));
