import type { SessionId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useWalkIn } from './use-walk-in.js';
import { WalkInDialog } from './walk-in-stage.js';

/** Shows the QR over the whole screen; not there while nobody may walk in. */
export function WalkInButton({ sessionId }: { sessionId: SessionId }): JSX.Element | null {
  const { say } = useTexts();
  const { walkIn } = useWalkIn(sessionId);
  const [isShown, setIsShown] = useState(false);
  if (!walkIn) return null;
  return (
    <>
      <Button onClick={() => setIsShown(true)}>{say('studio.walk-in.show')}</Button>
      {isShown && (
        <WalkInDialog sessionId={sessionId} openingId={walkIn.openingId} onClose={() => setIsShown(false)} />
      )}
    </>
  );
}
