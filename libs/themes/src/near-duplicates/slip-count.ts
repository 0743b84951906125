/**
 * Slips that turn one text into another, the optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours (Boytsov 2011, §2.1).
 * O(|a|·|b|).
 */
export function slipCount(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => {
    const row = new Int32Array(b.length + 1);
    row[0] = i;
    return row;
  });
  const at = (i: number, j: number): number => rows[i]?.[j] ?? j;
  rows[0]?.forEach((_, j, row) => (row[j] = j));
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = least;
    }
  return at(a.length, b.length);
}
