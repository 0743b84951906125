import type { JSX } from 'react';
import { ACCENT } from './colours.js';

interface RingShapesProps {
  degree: number;
  x: number;
  y: number;
  stroke: string;
}

/** A drop with as many rings around it as the degree; about 20 units wide with three rings. */
export const RingShapes = ({ degree, x, y, stroke }: RingShapesProps): JSX.Element => (
  <g fill="none" stroke={stroke} strokeWidth="1.4">
    <circle cx={x} cy={y} r="1.4" fill={stroke} stroke="none" />
    {[4, 6.8, 9.6].slice(0, degree).map((radius) => (
      <circle key={radius} cx={x} cy={y} r={radius} />
    ))}
  </g>
);

/** Half the width of a picture that has room for so many rings. */
const HALF_WIDTHS = [2, 5, 7.8, 10.6] as const;

/** A degree of recognition as rings on water. The word for it stands beside it. */
export const Rings = ({ degree }: { degree: 0 | 1 | 2 | 3 }): JSX.Element => {
  const half = HALF_WIDTHS[degree];
  return (
    <svg
      className="rings"
      viewBox={`${-half} -12 ${2 * half} 24`}
      width={2 * half}
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <RingShapes degree={degree} x={0} y={0} stroke={ACCENT} />
    </svg>
  );
};
