import type { Session } from './session.js';
import { wordKey } from './word-key.js';

export interface CountedWord {
  /** As the first who gave it wrote it. */
  word: string;
  count: number;
  /** By a moderator; or, in a premoderated session, until one let it through. */
  isHidden: boolean;
}

const isWordHidden = ({ hiddenWords, shownWords, settings }: Session, key: string): boolean =>
  hiddenWords.includes(key) || (settings.premoderated && !shownWords.includes(key));

/** The one-word reactions, each word once; most given first, then by the alphabet. */
export function wordsOf(session: Session): CountedWord[] {
  const words = new Map<string, CountedWord>();
  for (const { word } of session.attendees.values()) {
    if (word === null || word.text === null) continue;
    const key = wordKey(word.text);
    const counted = words.get(key);
    if (counted) counted.count += 1;
    else words.set(key, { word: word.text, count: 1, isHidden: isWordHidden(session, key) });
  }
  return [...words.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
