import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Written } from '../page/written.js';

/** What was put aside: it comes into the composer once this one is posted. */
export function NextDraft({ text, onPutTogether }: { text: string; onPutTogether: () => void }): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="left-over">
      <p className="quiet">{say('split.next')}</p>
      <Written text={text} />
      <Button look="quiet" onClick={onPutTogether}>
        {say('split.undo')}
      </Button>
    </div>
  );
}
