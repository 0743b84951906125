import { nearestCentre } from './nearest-centre.js';
import type { Points } from './points.js';

export interface KMeans {
  /** The centres, each with the weight of its points. There may be fewer than there were starts. */
  centres: Points;
  /** For each point the index of its centre. */
  of: Uint16Array;
}

/** The centre of gravity of the points of each centre, and their weight. */
function centresOfGravity({ x, y, weight }: Points, of: Uint16Array, centreCount: number): Points {
  const centres = {
    x: new Float64Array(centreCount),
    y: new Float64Array(centreCount),
    weight: new Float64Array(centreCount),
  };
  for (let point = 0; point < of.length; point += 1) {
    const centre = of[point] ?? 0;
    const here = weight[point] ?? 0;
    centres.x[centre] = (centres.x[centre] ?? 0) + here * (x[point] ?? 0);
    centres.y[centre] = (centres.y[centre] ?? 0) + here * (y[point] ?? 0);
    centres.weight[centre] = (centres.weight[centre] ?? 0) + here;
  }
  centres.x.forEach((sum, centre) => (centres.x[centre] = sum / (centres.weight[centre] ?? 1)));
  centres.y.forEach((sum, centre) => (centres.y[centre] = sum / (centres.weight[centre] ?? 1)));
  return centres;
}

/** Whether no centre moved by the tolerance or more. */
function isAtRest(before: Points, after: Points, tolerance: number): boolean {
  if (before.x.length !== after.x.length) return false;
  return after.x.every((x, centre) => {
    const dx = x - (before.x[centre] ?? 0);
    const dy = (after.y[centre] ?? 0) - (before.y[centre] ?? 0);
    return dx * dx + dy * dy < tolerance * tolerance;
  });
}

/** The same without the centres to which no point belongs. */
function withoutEmpty({ centres, of }: KMeans): KMeans {
  if (centres.weight.every((weight) => weight > 0)) return { centres, of };
  const kept = Array.from(centres.weight.keys()).filter((centre) => (centres.weight[centre] ?? 0) > 0);
  const newIndex = new Map(kept.map((centre, index) => [centre, index]));
  return {
    centres: {
      x: Float64Array.from(kept, (centre) => centres.x[centre] ?? 0),
      y: Float64Array.from(kept, (centre) => centres.y[centre] ?? 0),
      weight: Float64Array.from(kept, (centre) => centres.weight[centre] ?? 0),
    },
    of: of.map((centre) => newIndex.get(centre) ?? 0),
  };
}

/**
 * Weighted k-means: give each point to the nearest centre, move each centre to the centre of gravity of its points,
 * until none moves by the tolerance or the steps are used up. A centre without points falls away.
 *
 * Source: Lloyd, "Least squares quantization in PCM", IEEE Trans. Inf. Theory 28 (1982) 129-137.
 *
 * @param points of weight > 0
 * @param starts centres to start from
 * @param mostSteps at least 1
 * @param tolerance in the units of the map
 */
export function kMeans(points: Points, starts: Points, mostSteps: number, tolerance: number): KMeans {
  let result: KMeans = { centres: starts, of: new Uint16Array() };
  for (let step = 0; step < mostSteps; step += 1) {
    const before = result.centres;
    const of = nearestCentre(points, before);
    result = withoutEmpty({ centres: centresOfGravity(points, of, before.x.length), of });
    if (isAtRest(before, result.centres, tolerance)) break;
  }
  return result;
}
