import { unitVector } from './unit-vector.js';
import type { WordVector } from './word-vectors.js';

/** a of the source: a word half as weighty as the rarest is met once in a thousand words. */
const SMOOTHING = 1e-3;
const EULER_MASCHERONI = 0.5772;

/**
 * A text's vector: the mean of its words' vectors, each with weight a ÷ (a + p), p the share of this word in texts (smooth inverse frequency:
 * Arora, Liang, Ma, ICLR 2017), brought to unit length. The files do not tell p; by Zipf's law it is 1 ÷ (rank × H), H the
 * harmonic number of the vocabulary. The source's common component is not taken out: it would depend on the other texts.
 *
 * @returns null when no word is known
 */
export function sifMean(words: readonly WordVector[], vocabularySize: number): Float32Array | null {
  const harmonic = Math.log(Math.max(1, vocabularySize)) + EULER_MASCHERONI;
  const sum = new Float64Array(words[0]?.values.length ?? 0);
  for (const { rank, values } of words) {
    const weight = SMOOTHING / (SMOOTHING + 1 / (rank * harmonic));
    for (const [i, value] of values.entries()) sum[i] = (sum[i] ?? 0) + weight * value;
  }
  return unitVector(sum);
}
