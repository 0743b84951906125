import type { JSX } from 'react';

/** The key that does the same as the button it stands in, for who sees it; `aria-keyshortcuts` tells the others. */
export const KeyHint = ({ name }: { name: string }): JSX.Element => (
  <span className="key-hint" aria-hidden="true">
    {name}
  </span>
);
