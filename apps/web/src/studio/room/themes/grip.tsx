import type { JSX } from 'react';
import type { Dragging } from './use-dragging.js';

/** What one takes hold of to drag a row. For a pointer only: the buttons beside it do the same. */
export const Grip = (drag: ReturnType<Dragging['from']>): JSX.Element => (
  <span className="grip" aria-hidden="true" {...drag} />
);
