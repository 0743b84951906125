import type { JSX } from 'react';
import { LINE, PAPER } from './colours.js';
import { groupFill, groupPath } from './group-shapes.js';

/** A participant on the map, never whose. */
export interface GroupPoint {
  x: number;
  y: number;
  /** From 0. */
  group: number;
}

const SIZE = 400;
const MARGIN = 16;
const MARK_AREA = 70;

const round = (value: number): number => Math.round(value * 100) / 100;

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

interface Mark extends GroupPoint {
  count: number;
}

/** In the picture: the same scale on both axes, the whole cloud in the middle; who stand on one spot are one mark. */
function marksOf(points: readonly GroupPoint[]): Map<string, Mark> {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const scale = (SIZE - 2 * MARGIN) / (Math.max(extent(xs), extent(ys)) || 1);
  const [middleX, middleY] = [middle(xs), middle(ys)];
  const marks = new Map<string, Mark>();
  for (const point of points) {
    const x = round(SIZE / 2 + (point.x - middleX) * scale);
    const y = round(SIZE / 2 - (point.y - middleY) * scale);
    const spot = `${x} ${y} ${point.group}`;
    marks.set(spot, { x, y, group: point.group, count: (marks.get(spot)?.count ?? 0) + 1 });
  }
  return marks;
}

/**
 * Participants by how alike they endorse: near each other is alike. The area of a mark is in proportion to how many stand
 * there. What sets groups apart stands in the table beside it.
 */
export const GroupMap = ({ points }: { points: readonly GroupPoint[] }): JSX.Element => (
  <svg className="figure" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
    <rect x="1" y="1" width={SIZE - 2} height={SIZE - 2} fill={PAPER} stroke={LINE} strokeWidth="2" />
    {[...marksOf(points)].map(([spot, { x, y, group, count }]) => (
      <path
        key={spot}
        transform={`translate(${x} ${y})`}
        d={groupPath(group, MARK_AREA * count)}
        fill={groupFill(group)}
        stroke={PAPER}
        strokeWidth="1"
      />
    ))}
  </svg>
);
