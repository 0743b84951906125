import type { SessionId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { api, type Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { asProblem, problemText } from '../shell/problems.js';

interface WipeRehearsalProps {
  sessionId: SessionId;
  onWiped: () => void;
}

/** Wiping a rehearsal wholly, once that was confirmed. */
export function WipeRehearsal({ sessionId, onWiped }: WipeRehearsalProps): JSX.Element {
  const { say } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wipe = () => {
    if (isBusy) return;
    setIsBusy(true);
    const closed = () => {
      setIsBusy(false);
      setIsAsking(false);
    };
    api.wipeRehearsal(sessionId).then(
      () => {
        closed();
        return onWiped();
      },
      (error: unknown) => {
        closed();
        setProblem(asProblem(error));
      },
    );
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)} aria-disabled={isBusy}>
        {say('studio.rehearsal.wipe')}
      </Button>
      {problem !== null && (
        <span className="error" role="alert">
          {problemText(say, problem)}
        </span>
      )}
      {isAsking && (
        <ConfirmDialog
          title={say('studio.rehearsal.wipe')}
          action={isBusy ? say('studio.busy') : say('studio.rehearsal.wipe')}
          onConfirm={wipe}
          onClose={() => setIsAsking(false)}
        >
          {say('studio.rehearsal.wipe.body')}
        </ConfirmDialog>
      )}
    </>
  );
}
