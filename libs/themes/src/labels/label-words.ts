import type { ThemeLanguage } from '../text/theme-language.js';
import { wordReader, type Word } from '../text/read-words.js';
import { plain } from '../text/words-of.js';
import type { LabelLanguage } from './words/label-language.js';
import { LABEL_LANGUAGES } from './words/label-languages.js';

/** What the place of a word says of it: it stands as a noun does, as a verb does, as either part of a phrase of two, or neither. */
export type WordRole = 'noun' | 'verb' | 'head' | 'modifier' | 'unclear';

/** A word that might name a theme. */
export interface LabelWord {
  stem: string;
  /** As one would write it inside a sentence. */
  shown: string;
  role: WordRole;
  /** Whether it stands right after another such word. */
  isNextTo: boolean;
}

const BREAKS = /[.,;:!?…()[\]"“”„«»\n\r]|\s['‘’–—-]|['‘’–—-]\s/u;
const SHORT_FORM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const LEAST_LETTERS = 3;

const isTelling = ({ isStop, lower, written }: Word, language: LabelLanguage): boolean =>
  !isStop &&
  !language.unsayable.has(lower) &&
  !language.beforeNouns.has(lower) &&
  !language.beforeVerbs.has(lower) &&
  !language.afterSubjects.has(lower) &&
  (lower.length >= LEAST_LETTERS || SHORT_FORM.test(written)) &&
  !/^\p{N}/u.test(lower);

/** A capital at the beginning says nothing. */
const shownOf = ({ written, lower }: Word, isFirst: boolean, { hasCapitalNouns }: LabelLanguage): string =>
  isFirst && !hasCapitalNouns && !/.\p{Lu}/u.test(written) ? lower : written;

function roleOf(words: readonly Word[], place: number, language: LabelLanguage): WordRole {
  const word = words[place];
  const [before, previous, next] = [words[place - 2], words[place - 1], words[place + 1]];
  if (!word || language.adjectiveEnds?.test(word.lower)) return 'modifier';
  if (language.hasCapitalNouns) return capitalRole(word, place === 0);
  const isAfter = previous !== undefined && isTelling(previous, language);
  const isBefore = next !== undefined && isTelling(next, language);
  if (language.isHeadFirst ? isAfter : isBefore) return 'modifier';
  if (!previous) return next && language.afterSubjects.has(next.lower) ? 'noun' : 'unclear';
  if (language.beforeNouns.has(previous.lower)) return 'noun';
  if (language.beforeVerbs.has(previous.lower)) return 'verb';
  if (before && language.beforeNouns.has(before.lower) && language.unsayable.has(previous.lower))
    return 'noun';
  return isAfter || isBefore ? 'head' : 'unclear';
}

function capitalRole({ written }: Word, isFirst: boolean): WordRole {
  if (isFirst) return 'unclear';
  return /^\p{Lu}/u.test(written) ? 'noun' : 'verb';
}

/** Reads the words of texts in one language that might name a theme, and what their places say of them. */
export function labelWordReader(code: ThemeLanguage): (text: string) => LabelWord[] {
  const read = wordReader(code);
  const language = LABEL_LANGUAGES[code];
  return (text) =>
    plain(text)
      .split(BREAKS)
      .flatMap((segment) => {
        const words = read(segment);
        return words.flatMap((word, place): LabelWord[] => {
          if (!isTelling(word, language)) return [];
          const previous = words[place - 1];
          const shown = shownOf(word, place === 0, language);
          const isNextTo = previous !== undefined && isTelling(previous, language);
          return [{ stem: word.stem, shown, role: roleOf(words, place, language), isNextTo }];
        });
      });
}
