import type { LabelWord } from './label-words.js';

/** A word, or two that stand side by side, in the statements of one theme. */
export interface Candidate {
  stems: readonly string[];
  /** How often each written form occurs. */
  forms: Map<string, number>;
  /** The statements with it, by their place. */
  statements: Set<number>;
}

export type Candidates = ReadonlyMap<string, Candidate>;

export const keyOf = (stems: readonly string[]): string => stems.join(' ');

/**
 * The words and pairs of neighbouring words of statements.
 *
 * @param headsOf stems that a compound also counts for: its last part
 */
export function candidatesOf(
  statements: readonly (readonly LabelWord[])[],
  headsOf: (stem: string) => readonly string[],
): Candidates {
  const candidates = new Map<string, Candidate>();
  const meet = (stems: readonly string[], statement: number): Candidate => {
    const key = keyOf(stems);
    const found = candidates.get(key) ?? { stems, forms: new Map(), statements: new Set() };
    candidates.set(key, found);
    found.statements.add(statement);
    return found;
  };
  const add = (words: readonly LabelWord[], statement: number): void => {
    const { forms } = meet(
      words.map(({ stem }) => stem),
      statement,
    );
    const form = words.map(({ shown }) => shown).join(' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  };
  for (const [statement, words] of statements.entries())
    for (const [place, word] of words.entries()) {
      add([word], statement);
      for (const head of headsOf(word.stem)) meet([head], statement);
      const previous = words[place - 1];
      if (word.isNextTo && previous && previous.stem !== word.stem) add([previous, word], statement);
    }
  return candidates;
}

export function commonestForm({ forms, stems }: Candidate): string {
  const inOrder = [...forms].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return inOrder[0]?.[0] ?? keyOf(stems);
}
