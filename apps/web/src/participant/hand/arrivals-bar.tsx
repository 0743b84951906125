import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';

/** In calm mode: how many statements wait, shown when one asks. That there are any is read out once. */
export function ArrivalsBar({ onShown }: { onShown: () => void }): JSX.Element {
  const { say } = useTexts();
  const { arrivals } = useAttending();
  const isWaiting = arrivals.count > 0;
  return (
    <>
      <p role="status" className="visually-hidden">
        {isWaiting && say('calm.waiting')}
      </p>
      {isWaiting && (
        <Button
          className="arrivals"
          onClick={() => {
            arrivals.show();
            onShown();
          }}
        >
          {say('calm.show', { count: arrivals.count })}
        </Button>
      )}
    </>
  );
}
