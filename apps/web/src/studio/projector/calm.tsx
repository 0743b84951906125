import type { JSX } from 'react';

const RADII = [14, 26, 38, 50] as const;

/** Rings on water around a line, for when there is nothing to read. */
export const Calm = ({ line }: { line: string }): JSX.Element => (
  <div className="calm">
    <svg className="calm__rings" viewBox="-52 -52 104 104" aria-hidden="true" focusable="false">
      <circle r="3" className="calm__drop" />
      {RADII.map((radius) => (
        <circle key={radius} r={radius} />
      ))}
    </svg>
    <p>{line}</p>
  </div>
);
