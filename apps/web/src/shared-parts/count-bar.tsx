import type { JSX } from 'react';

const LENGTH = 100;

/** A count beside others, as a bar: the largest has the whole length. The number stands beside it. */
export const CountBar = ({ share }: { share: number }): JSX.Element => (
  <svg
    className="count-bar"
    viewBox={`0 0 ${LENGTH} 10`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect width={share * LENGTH} height="10" />
  </svg>
);
