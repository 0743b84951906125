import type { JSX, Ref } from 'react';
import { useTexts } from '../../texts.js';

interface LimitReachedProps {
  ref: Ref<HTMLParagraphElement>;
  phase: 'writing' | 'dialogue';
  hasDraft: boolean;
}

/** One wrote as many statements as one may at this item: what one can still do. */
export function LimitReached({ ref, phase, hasDraft }: LimitReachedProps): JSX.Element {
  const { say } = useTexts();
  return (
    <p ref={ref} tabIndex={-1} className="quiet">
      {say('limit.reached')} {say(`limit.${phase}`)} {hasDraft && say('write.draft-kept')}
    </p>
  );
}
