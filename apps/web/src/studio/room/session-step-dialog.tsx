import { plannedTimeInShort, type PlannedTime } from '@app/texts';
import type { JSX } from 'react';
import { useNow } from '../../live/use-now.js';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { focusSoon } from '../shell/focus-soon.js';
import { notHeld } from './next-step.js';
import { NOW_HEADING_ID } from './now-heading.js';
import type { SessionStep } from './steering.js';
import type { Run } from './use-room-commands.js';

const MINUTE_MS = 60_000;

interface SessionStepDialogProps {
  step: SessionStep;
  agenda: readonly AgendaEntry[];
  planned: PlannedTime | null;
  steer: Run;
  onClose: () => void;
}

/** Opening the doors long before the planned start, starting or closing the whole session: none can be undone. */
export function SessionStepDialog({
  step,
  agenda,
  planned,
  steer,
  onClose,
}: SessionStepDialogProps): JSX.Element {
  const { language, say } = useTexts();
  const now = useNow(MINUTE_MS);
  const left = step === 'close-session' ? notHeld(agenda).map(({ title }) => title) : [];
  const confirm = async () => {
    onClose();
    // What could be done next is gone then.
    if ((await steer({ kind: step })) && step === 'close-session') focusSoon(NOW_HEADING_ID);
  };
  return (
    <ConfirmDialog
      title={say(`room.${step}.title`)}
      action={say(step === 'open-lobby' ? 'room.step.open-lobby' : `room.${step}`)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      list={left}
    >
      {step === 'open-lobby' &&
        planned !== null &&
        `${say('room.open-lobby.early', { when: plannedTimeInShort(planned, language, now) })} `}
      {say(`room.${step}.body`)}
      {left.length > 0 && ` ${say('room.close-session.not-held')}`}
    </ConfirmDialog>
  );
}
