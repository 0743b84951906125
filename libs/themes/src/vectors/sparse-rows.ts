/**
 * A matrix that is mostly zero, row by row: the entries of row i stand at starts[i] … starts[i + 1] − 1 of `columns`
 * and `values`.
 */
export interface SparseRows {
  rowCount: number;
  columnCount: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

/** Xᵀ. O(entries + columns). */
export function transposed(x: SparseRows): SparseRows {
  const starts = new Int32Array(x.columnCount + 1);
  for (const column of x.columns) starts[column + 1]! += 1;
  for (let column = 0; column < x.columnCount; column += 1) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const columns = new Int32Array(x.columns.length);
  const values = new Float32Array(x.values.length);
  for (let row = 0; row < x.rowCount; row += 1)
    for (let entry = x.starts[row]!; entry < x.starts[row + 1]!; entry += 1) {
      const place = next[x.columns[entry]!]!++;
      columns[place] = row;
      values[place] = x.values[entry]!;
    }
  return { rowCount: x.columnCount, columnCount: x.rowCount, starts, columns, values };
}
