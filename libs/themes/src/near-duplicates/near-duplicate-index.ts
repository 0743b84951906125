import type { StatementId } from '@app/dialogue';
import { gramsOf } from './grams-of.js';
import { likenessOf, overlapOf, type Likeness } from './near-duplicate.js';
import { normalised } from './normalised.js';

export interface NearDuplicate {
  statementId: StatementId;
  likeness: Exclude<Likeness, 'different'>;
  /** Jaccard overlap of the 3-grams, 0..1. */
  overlap: number;
}

interface Entry {
  statementId: StatementId;
  text: string;
  gramCount: number;
}

const LEAST_OVERLAP = 0.45;

/**
 * Finds near-duplicates of a text while it is typed. Each 3-gram knows the statements that have it, so one pass over the grams of
 * the text counts what it shares with every statement: O(grams · statements that have them), about a millisecond at 3,000.
 */
export class NearDuplicateIndex {
  private readonly entries: (Entry | null)[] = [];
  private readonly places = new Map<StatementId, number>();
  private readonly placesByGram = new Map<string, number[]>();

  /** Adds a statement, or replaces its text. */
  add(statementId: StatementId, text: string): void {
    this.remove(statementId);
    const grams = gramsOf(normalised(text));
    const place = this.entries.push({ statementId, text, gramCount: grams.size }) - 1;
    this.places.set(statementId, place);
    for (const gram of grams) {
      const places = this.placesByGram.get(gram);
      if (places) places.push(place);
      else this.placesByGram.set(gram, [place]);
    }
  }

  remove(statementId: StatementId): void {
    const place = this.places.get(statementId);
    if (place === undefined) return;
    const entry = this.entries[place];
    for (const gram of gramsOf(normalised(entry?.text ?? ''))) {
      const places = this.placesByGram.get(gram);
      places?.splice(places.indexOf(place), 1);
    }
    this.entries[place] = null;
    this.places.delete(statementId);
  }

  /** The near-duplicates of a text: the same ones first, then by overlap. */
  find(text: string): NearDuplicate[] {
    const grams = gramsOf(normalised(text));
    const shared = new Int32Array(this.entries.length);
    for (const gram of grams)
      for (const place of this.placesByGram.get(gram) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    return this.entries
      .flatMap((entry, place): NearDuplicate[] => {
        const overlap = entry ? overlapOf(shared[place] ?? 0, grams.size, entry.gramCount) : 0;
        if (!entry || overlap < LEAST_OVERLAP) return [];
        const likeness = likenessOf(text, entry.text, overlap);
        return likeness === 'different' ? [] : [{ statementId: entry.statementId, likeness, overlap }];
      })
      .sort(
        (a, b) =>
          Number(b.likeness === 'same') - Number(a.likeness === 'same') ||
          b.overlap - a.overlap ||
          (a.statementId < b.statementId ? -1 : 1),
      );
  }
}
