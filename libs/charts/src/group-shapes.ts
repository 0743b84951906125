import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';

/** One for each group; each has a contrast of at least 4.5:1 on white (WCAG 1.4.11 asks 3:1). */
const FILLS = ['#0b5563', '#a8480f', '#5b3f8c', '#2c6e2f', '#8a1f4a', '#4a4a4a'] as const;
const SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
];

const DECIMALS = 2;

/** The outline of a group's mark around the origin; groups differ in shape as well as in colour. */
export const groupPath = (group: number, area: number): string =>
  symbol(SHAPES[group % SHAPES.length], area).digits(DECIMALS)() ?? '';

export const groupFill = (group: number): string => FILLS[group % FILLS.length] ?? FILLS[0];
