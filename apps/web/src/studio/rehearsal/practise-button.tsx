import type { SessionId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Dialog } from '../shell/dialog.js';
import { Rehearsals } from './rehearsals.js';

interface PractiseButtonProps {
  sessionId: SessionId;
  timeZone: string | undefined;
}

/** Practising from the room of a session that has not begun. */
export function PractiseButton({ sessionId, timeZone }: PractiseButtonProps): JSX.Element {
  const { say } = useTexts();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Button onClick={() => setIsShown(true)}>{say('studio.rehearsal.title')}</Button>
      {isShown && (
        <Dialog title={say('studio.rehearsal.title')} onClose={() => setIsShown(false)}>
          <div className="stack">
            <Rehearsals sessionId={sessionId} timeZone={timeZone} />
          </div>
        </Dialog>
      )}
    </>
  );
}
