interface Cell {
  row: number;
  column: number;
  columnCount: number;
}

/**
 * The tree of a breadth-first search from a row, over rows 0..R−1 and columns R..R+C−1: rows are left against the
 * direction, columns along it, and never over the cell itself.
 *
 * @returns for each node the one before it, −1 where none is
 */
function searchTree({ row, column, columnCount }: Cell, along: Int32Array, against: Int32Array): Int32Array {
  const rowCount = along.length / columnCount;
  const before = new Int32Array(rowCount + columnCount).fill(-1);
  before[row] = row;
  const queue = [row];
  for (const node of queue) {
    const isRow = node < rowCount;
    for (let next = isRow ? rowCount : 0; next < (isRow ? rowCount + columnCount : rowCount); next += 1) {
      const r = isRow ? node : next;
      const c = (isRow ? next : node) - rowCount;
      const room = (isRow ? against : along)[r * columnCount + c] ?? 0;
      if (room === 0 || before[next] !== -1 || (r === row && c === column)) continue;
      before[next] = node;
      queue.push(next);
    }
  }
  return before;
}

/**
 * How far the count of one cell can move while rows and columns keep their sums: what the cell gains its row gives back
 * in another column, that column in another row, and so on until the cell's own column is level again. A maximum flow
 * from its row to its column by shortest augmenting paths (Edmonds and Karp 1972; Ahuja, Magnanti, Orlin, Network Flows,
 * 1993, §7.4).
 *
 * O(cells) a path, and few paths for the few rows and columns of a report.
 *
 * @param along room of each cell, row after row, in the direction looked at; used up
 * @param against the same in the other direction; used up
 */
export function largestChange(cell: Cell, along: Int32Array, against: Int32Array): number {
  const { row, column, columnCount } = cell;
  const rowCount = along.length / columnCount;
  const most = along[row * columnCount + column] ?? 0;
  let moved = 0;
  while (moved < most) {
    const before = searchTree(cell, along, against);
    const steps: (readonly [place: number, isAgainst: boolean])[] = [];
    let node = rowCount + column;
    while (node !== row && before[node] !== -1) {
      const from = before[node] ?? row;
      const isAgainst = from < rowCount;
      steps.push([
        isAgainst ? from * columnCount + node - rowCount : node * columnCount + from - rowCount,
        isAgainst,
      ]);
      node = from;
    }
    if (node !== row) break;
    const amount = Math.min(
      most - moved,
      ...steps.map(([place, isAgainst]) => (isAgainst ? against : along)[place] ?? 0),
    );
    for (const [place, isAgainst] of steps) {
      const by = isAgainst ? amount : -amount;
      along[place] = (along[place] ?? 0) + by;
      against[place] = (against[place] ?? 0) - by;
    }
    moved += amount;
  }
  return moved;
}
