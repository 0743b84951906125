/** How fine the parts are sought: neighbours, and resolutions that take turns. */
export interface Grain {
  neighbourCounts: readonly [number, number, number];
  resolutions: readonly [number, number];
}

const FEW = 130;
const MANY = 500;
/** Below this agreement with each other partitions are unsure, and a further 0.06 below wholly so; few rows agree less anyway. */
const SURE = 0.86;
const SURE_WITH_FEW = 0.8;
const UNSURE_SPAN = 0.06;
/** So large a share more neighbours when wholly unsure. */
const MORE_NEIGHBOURS = 0.9;

/**
 * The grain for so many rows. Few rows: few neighbours and a high resolution, or everything runs into one theme.
 *
 * @param factor coarser under 1, finer above
 */
export function grainOf(rowCount: number, factor: number): Grain {
  if (rowCount < FEW) return { neighbourCounts: [4, 5, 7], resolutions: [1.5 * factor, 2.5 * factor] };
  const resolutions = [0.7 * factor, 1.2 * factor] as const;
  return { neighbourCounts: rowCount < MANY ? [7, 10, 14] : [13, 17, 21], resolutions };
}

/** The most neighbours that any grain for so many rows asks for. */
export const mostNeighbours = ({ neighbourCounts }: Grain, rowCount: number): number =>
  rowCount < MANY ? Math.round(neighbourCounts[2] * (1 + MORE_NEIGHBOURS)) : neighbourCounts[2];

/**
 * A coarser grain where partitions by the given one agree little: the statements answer one question, and finer themes would be
 * noise. The less they agree the coarser, so that themes do not jump at a border. Null: they agree well, or there are so many
 * rows that a coarser grain gains nothing.
 */
export function coarserGrain(grain: Grain, rowCount: number, agreement: number): Grain | null {
  const unsure = Math.min(1, ((rowCount < FEW ? SURE_WITH_FEW : SURE) - agreement) / UNSURE_SPAN);
  if (unsure <= 0 || rowCount >= MANY) return null;
  const more = (k: number) => Math.round(k * (1 + MORE_NEIGHBOURS * unsure));
  const [first, second, third] = grain.neighbourCounts;
  return { ...grain, neighbourCounts: [more(first), more(second), more(third)] };
}
