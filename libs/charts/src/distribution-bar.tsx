import type { Degree } from '@app/dialogue';
import type { JSX } from 'react';
import { DEGREE_FILLS, DEGREE_STROKES, INK } from './colours.js';
import { RingShapes } from './rings.js';

const WIDTH = 400;
const HEIGHT = 28;
/** A narrower part has no room for its rings. */
const RINGS_FROM = 26;

/** Number of participants for each degree, index = degree. */
export type DegreeCounts = readonly [number, number, number, number];

interface Part {
  degree: Degree;
  x: number;
  width: number;
}

/** The parts of the bar, in the direction of reading from "not at all" to "fully", in proportion to the answers. */
function partsOf(degrees: DegreeCounts): Part[] {
  const answeredCount = degrees[0] + degrees[1] + degrees[2] + degrees[3];
  let x = 0;
  return ([0, 1, 2, 3] as const).flatMap((degree) => {
    if (degrees[degree] === 0) return [];
    const width = ((WIDTH - 2) * degrees[degree]) / answeredCount;
    x += width;
    return [{ degree, x: x - width, width }];
  });
}

/** How the answers are divided over the degrees; each part is known by its rings and place, not by its colour alone. */
export const DistributionBar = ({ degrees }: { degrees: DegreeCounts }): JSX.Element | null =>
  degrees.every((count) => count === 0) ? null : (
    <svg className="figure" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {partsOf(degrees).map(({ degree, x, width }) => (
        <g key={degree}>
          <rect
            x={round(x + 1)}
            y="1"
            width={round(width)}
            height={HEIGHT - 2}
            fill={DEGREE_FILLS[degree]}
            stroke={INK}
            strokeWidth="1.2"
          />
          {width >= RINGS_FROM && (
            <RingShapes
              degree={degree}
              x={round(x + 1 + width / 2)}
              y={HEIGHT / 2}
              stroke={DEGREE_STROKES[degree]}
            />
          )}
        </g>
      ))}
    </svg>
  );

const round = (value: number): number => Math.round(value * 100) / 100;
