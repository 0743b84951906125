import { valuesAt, type Points } from './points.js';

type Places = Pick<Points, 'x' | 'y'>;

/** How many of the ascending numbers are smaller than the given one. */
function countBelow(ascending: Float64Array, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The indices of the numbers in ascending order, equal ones in order of index. Plain numbers are sorted many times sooner than
 * indices by a comparison; where each index belongs is then looked up. O(n·log n) where few are equal.
 */
function ascendingOrder(numbers: Float64Array): Int32Array {
  const ascending = numbers.slice().sort();
  const order = new Int32Array(numbers.length).fill(-1);
  for (let index = 0; index < numbers.length; index += 1) {
    let place = countBelow(ascending, numbers[index] ?? 0);
    while ((order[place] ?? -1) >= 0) place += 1;
    order[place] = index;
  }
  return order;
}

/**
 * For each point the nearest centre (Euclidean). Centres are looked at outward from the point's own x, until they are
 * farther away in x alone than the nearest found. O(n·√c) or so for n points and c centres.
 *
 * @returns for each point the index of its centre
 */
export function nearestCentre(points: Places, centres: Places): Uint16Array {
  const order = ascendingOrder(centres.x);
  const cx = valuesAt(centres.x, order);
  const cy = valuesAt(centres.y, order);
  const nearest = new Uint16Array(points.x.length);
  for (let point = 0; point < nearest.length; point += 1) {
    const px = points.x[point] ?? 0;
    const py = points.y[point] ?? 0;
    const from = countBelow(cx, px);
    let least = Infinity;
    let best = 0;
    for (let at = from; at < cx.length; at += 1) {
      const dx = (cx[at] ?? 0) - px;
      if (dx * dx >= least) break;
      const dy = (cy[at] ?? 0) - py;
      const distance = dx * dx + dy * dy;
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    for (let at = from - 1; at >= 0; at -= 1) {
      const dx = (cx[at] ?? 0) - px;
      if (dx * dx >= least) break;
      const dy = (cy[at] ?? 0) - py;
      const distance = dx * dx + dy * dy;
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    nearest[point] = order[best] ?? 0;
  }
  return nearest;
}
