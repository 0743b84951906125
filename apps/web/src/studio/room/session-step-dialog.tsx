import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import type { SessionStep } from './steering.js';
import type { Run } from './use-room-commands.js';

interface SessionStepDialogProps {
  step: SessionStep;
  steer: Run;
  onClose: () => void;
}

/** Starting or closing the whole session: neither can be undone. */
export function SessionStepDialog({ step, steer, onClose }: SessionStepDialogProps): JSX.Element {
  const { say } = useTexts();
  const confirm = () => {
    void steer({ kind: step });
    onClose();
  };
  return (
    <ConfirmDialog
      title={say(`room.${step}.title`)}
      action={say(`room.${step}`)}
      onConfirm={confirm}
      onClose={onClose}
    >
      {say(`room.${step}.body`)}
    </ConfirmDialog>
  );
}
