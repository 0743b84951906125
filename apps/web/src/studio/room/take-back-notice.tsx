import type { SessionPhase } from '@app/dialogue';
import { useCallback, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import type { Steering } from './steering.js';
import { takeBackKey, takeBackOf } from './take-back.js';
import { UndoNotice } from './undo-notice.js';

interface TakeBackNoticeProps {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  steering: Steering;
  focusAfterId: string;
}

/** For half a minute after a step, whoever took it: what it was, and the way back. */
export function TakeBackNotice({ phase, agenda, steering, focusAfterId }: TakeBackNoticeProps): JSX.Element {
  const { say } = useTexts();
  const found = takeBackOf(phase, agenda);
  const key = found === null ? null : takeBackKey(found);
  const [offered, setOffered] = useState({ key, isForgotten: false });
  // The same step taken once more is offered once more.
  if (offered.key !== key) setOffered({ key, isForgotten: false });
  const forget = useCallback(() => setOffered((before) => ({ ...before, isForgotten: true })), []);
  const isReopening = found?.kind === 'reopen';
  return (
    <UndoNotice
      done={offered.isForgotten ? null : key}
      said={isReopening ? say('room.closed-now', { title: found.item.title }) : say('room.endorse-only-now')}
      action={say(isReopening ? 'room.reopen' : 'room.back-to-dialogue')}
      takesFocus={false}
      undo={() => found !== null && steering.takeBack(found)}
      forget={forget}
      focusAfterId={focusAfterId}
    />
  );
}
