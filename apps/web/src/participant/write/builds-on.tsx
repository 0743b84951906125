import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';

/** The statement that the one being written builds on. */
export function BuildsOn({ text, onLetGo }: { text: string; onLetGo: () => void }): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="card__builds-on">
      <p className="quiet">{say('write.builds-on')}</p>
      <p className="written" dir="auto">
        {text}
      </p>
      <Button look="quiet" onClick={onLetGo}>
        {say('write.let-go')}
      </Button>
    </div>
  );
}
