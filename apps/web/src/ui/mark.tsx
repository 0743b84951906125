import type { JSX } from 'react';

/** The name of the platform with its rings. */
export const Mark = (): JSX.Element => (
  <span className="mark">
    <svg
      className="rings"
      viewBox="-12 -12 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="#0b5563" strokeWidth="1.6">
        <circle r="1.8" fill="#0b5563" stroke="none" />
        <circle r="5" />
        <circle r="8" />
        <circle r="11" />
      </g>
    </svg>
    Weerklank
  </span>
);
