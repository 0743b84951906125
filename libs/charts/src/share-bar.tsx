import type { JSX } from 'react';
import { DEGREE_FILLS, INK, LINE, PAPER } from './colours.js';
import type { Interval } from './interval-line.js';

const WIDTH = 400;
const HEIGHT = 28;
const MARGIN = 2;
const MIDDLE = HEIGHT / 2;

/** Where a share between 0 and 1 lies on the bar. */
const at = (share: number): number => Math.round((MARGIN + share * (WIDTH - 2 * MARGIN)) * 100) / 100;

/** A share of people as a bar from 0 to 100, with its interval as a line with two ends. */
export const ShareBar = ({ score, lower, upper }: Interval): JSX.Element => (
  <svg className="figure" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
    <rect x={at(0)} y="4" width={at(1) - at(0)} height="20" fill={PAPER} stroke={LINE} strokeWidth="1.5" />
    <rect
      x={at(0)}
      y="4"
      width={Math.round((at(score) - at(0)) * 100) / 100}
      height="20"
      fill={DEGREE_FILLS[2]}
      stroke={INK}
      strokeWidth="1.2"
    />
    <line x1={at(lower)} y1={MIDDLE} x2={at(upper)} y2={MIDDLE} stroke={INK} strokeWidth="2" />
    {[lower, upper].map((end, index) => (
      <line
        key={index === 0 ? 'lower' : 'upper'}
        x1={at(end)}
        y1={MIDDLE - 6}
        x2={at(end)}
        y2={MIDDLE + 6}
        stroke={INK}
        strokeWidth="2"
      />
    ))}
  </svg>
);
