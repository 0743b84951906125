import type { JSX } from 'react';
import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { ACCENT, LINE } from './colours.js';

const WIDTH = 400;
const HEIGHT = 64;

/** How much happened in each stretch of time, as a line; the numbers stand in the table beside it. */
export const ActivityLine = ({ counts }: { counts: readonly number[] }): JSX.Element => {
  const x = scaleLinear([0, Math.max(1, counts.length - 1)], [2, WIDTH - 2]);
  const y = scaleLinear([0, Math.max(1, ...counts)], [HEIGHT - 4, 4]);
  const path = line<number>(
    (_count, index) => x(index),
    (count) => y(count),
  )(counts);
  return (
    <svg className="figure" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line x1="0" y1={HEIGHT - 2} x2={WIDTH} y2={HEIGHT - 2} stroke={LINE} strokeWidth="2" />
      {path !== null && (
        <path d={path} fill="none" stroke={ACCENT} strokeWidth="2.5" strokeLinejoin="round" />
      )}
    </svg>
  );
};
