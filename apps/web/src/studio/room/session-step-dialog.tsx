import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { focusSoon } from '../shell/focus-soon.js';
import { notHeld } from './next-step.js';
import { NOW_HEADING_ID } from './now-heading.js';
import type { SessionStep } from './steering.js';
import type { Run } from './use-room-commands.js';

interface SessionStepDialogProps {
  step: SessionStep;
  agenda: readonly AgendaEntry[];
  steer: Run;
  onClose: () => void;
}

/** Starting or closing the whole session: neither can be undone. */
export function SessionStepDialog({ step, agenda, steer, onClose }: SessionStepDialogProps): JSX.Element {
  const { say } = useTexts();
  const left = step === 'close-session' ? notHeld(agenda).map(({ title }) => title) : [];
  const confirm = async () => {
    onClose();
    // What could be done next is gone then.
    if ((await steer({ kind: step })) && step === 'close-session') focusSoon(NOW_HEADING_ID);
  };
  return (
    <ConfirmDialog
      title={say(`room.${step}.title`)}
      action={say(`room.${step}`)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      list={left}
    >
      {say(`room.${step}.body`)}
      {left.length > 0 && ` ${say('room.close-session.not-held')}`}
    </ConfirmDialog>
  );
}
