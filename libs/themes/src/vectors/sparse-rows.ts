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
