/** A full matrix, row by row: entry (i, j) stands at values[i·width + j]. */
export interface DenseRows {
  rowCount: number;
  width: number;
  values: Float32Array;
}

export const denseRows = (rowCount: number, width: number): DenseRows => ({
  rowCount,
  width,
  values: new Float32Array(rowCount * width),
});
