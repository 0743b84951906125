import type { JSX } from 'react';
import { PageFrame } from './page-frame.js';
import { useTitle } from './use-title.js';

/** Before the first view came: what is being waited for. */
export function Entering({ text }: { text: string }): JSX.Element {
  useTitle(text);
  return (
    <PageFrame kind="bare">
      <p className="part" role="status">
        {text}
      </p>
    </PageFrame>
  );
}
