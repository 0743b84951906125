/** Sizes in which words are set, small to large. */
const SIZE_COUNT = 4;

/** Which size a count has, 1 to 4, beside the largest of all counts; what was said once stays small. */
export const sizeOf = (count: number, most: number): number =>
  most <= 1 ? 1 : 1 + Math.round(((SIZE_COUNT - 1) * (count - 1)) / (most - 1));
