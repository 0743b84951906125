import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';

/** One experience a statement: offers to put the second half aside. It never stands in the way of posting. */
export function SplitHint({ onSplit }: { onSplit: () => void }): JSX.Element {
  const { say } = useTexts();
  return (
    <p className="quiet split-hint">
      {say('split.hint')}
      <Button look="quiet" onClick={onSplit}>
        {say('split.do')}
      </Button>
    </p>
  );
}
