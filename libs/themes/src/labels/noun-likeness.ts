import type { LabelWord } from './label-words.js';

/** What is assumed of a word before its places are looked at, and what that weighs in occurrences. */
const PRIOR = 0.35;
const PRIOR_WEIGHT = 1.5;
const UNCLEAR_WEIGHT = 0.5;
/** The second part of a phrase is mostly a noun; its first part is an adjective or a noun. */
const HEAD_WEIGHTS = { noun: 0.6, other: 0.2 };
const MODIFIER_WEIGHT = 0.3;

/** From so much on a word may stand for a noun. */
export const NOUN_LIKE = 0.42;

/**
 * How much each stem behaves like a noun in these texts, 0 to 1:
 *
 *     (noun + 0.6·head + 1.5·0.35) ÷ (noun + verb + 0.8·head + 0.3·modifier + 0.5·unclear + 1.5)
 *
 * A tagger would know better, but none fits five languages in a few kilobytes; articles, prepositions, subjects and modal verbs
 * before a word tell most of it.
 */
export function nounLikeness(statements: Iterable<readonly LabelWord[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, { noun: number; other: number }>();
  for (const words of statements)
    for (const { stem, role } of words) {
      const count = counts.get(stem) ?? { noun: 0, other: 0 };
      if (role === 'noun') count.noun += 1;
      else if (role === 'verb') count.other += 1;
      else if (role === 'modifier') count.other += MODIFIER_WEIGHT;
      else if (role === 'head') {
        count.noun += HEAD_WEIGHTS.noun;
        count.other += HEAD_WEIGHTS.other;
      } else count.other += UNCLEAR_WEIGHT;
      counts.set(stem, count);
    }
  return new Map(
    [...counts].map(([stem, { noun, other }]) => [
      stem,
      (noun + PRIOR_WEIGHT * PRIOR) / (noun + other + PRIOR_WEIGHT),
    ]),
  );
}
