/** What the choice of label words needs to know of a language. All words in lower case. */
export interface LabelLanguage {
  /** Words nobody would name a theme by, beside the stop words: light verbs, adverbs, amounts, times, fillers. */
  unsayable: ReadonlySet<string>;
  /** Words after which a noun phrase begins: articles, possessives, prepositions. */
  beforeNouns: ReadonlySet<string>;
  /** Words next to which a verb stands: subjects, the infinitive's marker, modal verbs. */
  beforeVerbs: ReadonlySet<string>;
  /** Finite verbs that follow a subject without an article. */
  afterSubjects: ReadonlySet<string>;
  /** Endings that hardly any noun has. */
  adjectiveEnds: RegExp | null;
  /** Whether in a phrase of two words the noun stands first. */
  isHeadFirst: boolean;
  /** Whether every noun is written with a capital. */
  hasCapitalNouns: boolean;
  /** Whether a word can be a compound whose last part says what it is. */
  hasCompounds: boolean;
  /** Around what somebody said. */
  quotes: readonly [string, string];
}

export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));
