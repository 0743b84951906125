import type { Terms } from '../text/terms-of.js';
import type { SparseRows } from './sparse-rows.js';
import { columnOf, type Vocabulary } from './vocabulary.js';

/**
 * One row a text: (1 + ln count) · weight for each term of the vocabulary, of unit length. A text without a known term
 * has an empty row. Salton and Buckley 1988. O(terms · log m).
 */
export function tfIdf(texts: readonly Terms[], vocabulary: Vocabulary): SparseRows {
  const termCount = texts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const starts = new Int32Array(texts.length + 1);
  const columns = new Int32Array(termCount);
  const values = new Float32Array(termCount);
  let end = 0;
  for (const [row, { hashes, counts }] of texts.entries()) {
    const start = end;
    let square = 0;
    for (let i = 0; i < hashes.length; i += 1) {
      const column = columnOf(vocabulary, hashes[i]!);
      if (column < 0) continue;
      const value = (1 + Math.log(counts[i]!)) * vocabulary.weights[column]!;
      columns[end] = column;
      values[end] = value;
      square += value * value;
      end += 1;
    }
    const factor = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let entry = start; entry < end; entry += 1) values[entry]! *= factor;
    starts[row + 1] = end;
  }
  return {
    rowCount: texts.length,
    columnCount: vocabulary.hashes.length,
    starts,
    columns: columns.slice(0, end),
    values: values.slice(0, end),
  };
}
