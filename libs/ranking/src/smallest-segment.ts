/** Fewer people than this are never shown as a group of their own, nor can be told from other figures. */
export const SMALLEST_SEGMENT_COUNT = 5;
