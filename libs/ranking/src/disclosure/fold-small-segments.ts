import { SMALLEST_SEGMENT_COUNT } from '../smallest-segment.js';

/** Segments that may be told apart, and everyone else together. */
export interface FoldedSegments {
  /** Keys of the segments of at least five people, smallest key first. */
  segments: number[];
  /** People in no told segment: none, or at least five. */
  restCount: number;
}

/**
 * Which segments may be told apart: those of at least five people. All others and the people in no segment are the rest;
 * while the rest has 1 to 4 people, who could be counted by subtraction, the smallest segment joins it.
 *
 * @param sizes people in each segment
 * @param outsideCount people in no segment
 */
export function foldSmallSegments(sizes: ReadonlyMap<number, number>, outsideCount: number): FoldedSegments {
  const bySize = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b);
  const segments: number[] = [];
  let restCount = outsideCount;
  for (const [segment, size] of bySize)
    if (size >= SMALLEST_SEGMENT_COUNT) segments.push(segment);
    else restCount += size;
  while (restCount > 0 && restCount < SMALLEST_SEGMENT_COUNT && segments.length > 0)
    restCount += sizes.get(segments.pop() ?? 0) ?? 0;
  return { segments: segments.sort((a, b) => a - b), restCount };
}
