import type { JSX, ReactNode } from 'react';

interface FoldedProps {
  summary: string;
  /** On paper nothing is folded: whether the line stands there too. */
  isOnPaper?: boolean;
  children: ReactNode;
}

/** What one opens on a screen; it works without a script. */
export const Folded = ({ summary, isOnPaper = false, children }: FoldedProps): JSX.Element => (
  <details className={isOnPaper ? undefined : 'screen-fold'}>
    <summary>{summary}</summary>
    {children}
  </details>
);
