import type { Grain } from './ensemble.js';

/**
 * The grain for so many rows. Few rows: few neighbours and a high resolution, or everything runs into one theme.
 *
 * @param factor coarser under 1, finer above
 */
export function grainOf(rowCount: number, factor: number): Grain {
  if (rowCount < 130) return { neighbourCounts: [4, 5, 7], resolutions: [1.5 * factor, 2.5 * factor] };
  const resolutions = [0.7 * factor, 1.2 * factor] as const;
  return { neighbourCounts: rowCount < 500 ? [7, 10, 14] : [13, 17, 21], resolutions };
}
