import type { JSX } from 'react';
import { ACCENT, DEGREE_FILLS, INK, LINE, PAPER } from './colours.js';

/** A score between 0 and 1 with the bounds of its interval. */
export interface Interval {
  score: number;
  lower: number;
  upper: number;
}

const WIDTH = 400;
const MARGIN = 9;

/** Where a value between 0 and 1 lies on the line. */
const at = (value: number): number => Math.round((MARGIN + value * (WIDTH - 2 * MARGIN)) * 100) / 100;

/** The score as a dot on a line from 0 to 100, its interval as a bar with two ends. */
export const IntervalLine = ({ score, lower, upper }: Interval): JSX.Element => {
  return (
    <svg className="figure" viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
      <line x1={at(0)} y1="12" x2={at(1)} y2="12" stroke={LINE} strokeWidth="2" />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} x1={at(tick)} y1="6" x2={at(tick)} y2="18" stroke={LINE} strokeWidth="2" />
      ))}
      <line x1={at(lower)} y1="12" x2={at(upper)} y2="12" stroke={DEGREE_FILLS[2]} strokeWidth="6" />
      {[lower, upper].map((end, index) => (
        <line
          key={index === 0 ? 'lower' : 'upper'}
          x1={at(end)}
          y1="6"
          x2={at(end)}
          y2="18"
          stroke={INK}
          strokeWidth="2"
        />
      ))}
      <circle cx={at(score)} cy="12" r="6.5" fill={ACCENT} stroke={PAPER} strokeWidth="2" />
    </svg>
  );
};
