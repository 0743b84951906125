import { DEGREE_FILLS, INK, LINE, PAPER } from '@app/charts';
import type { JSX } from 'react';

const WIDTH = 200;
const HEIGHT = 18;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A count as a bar, on a track that is as long as the whole. The number stands beside it. */
export const CountBar = ({ count, whole }: { count: number; whole: number }): JSX.Element => (
  <svg className="figure" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
    <rect x="1" y="2" width={WIDTH - 2} height={HEIGHT - 4} fill={PAPER} stroke={LINE} strokeWidth="1" />
    {count > 0 && (
      <rect
        x="1"
        y="2"
        width={round(((WIDTH - 2) * Math.min(count, whole)) / whole)}
        height={HEIGHT - 4}
        fill={DEGREE_FILLS[2]}
        stroke={INK}
        strokeWidth="1"
      />
    )}
  </svg>
);
