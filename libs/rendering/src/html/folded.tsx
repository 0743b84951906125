import type { JSX, ReactNode } from 'react';

interface FoldedProps {
  summary: string;
  children: ReactNode;
}

/** What one opens on a screen; it works without a script. On paper nothing is folded. */
export const Folded = ({ summary, children }: FoldedProps): JSX.Element => (
  <details className="screen-fold">
    <summary>{summary}</summary>
    {children}
  </details>
);
