import type { SessionId, SessionPhase } from '@app/dialogue';
import type { PlannedTime } from '@app/texts';
import type { JSX } from 'react';
import { PlannedTimeLine } from '../../shared-parts/planned-time-line.js';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { AfterSession } from './after-session.js';
import { ItemClock } from './item-clock.js';
import { NOW_HEADING_ID } from './now-heading.js';
import { nextStepOf, openItemOf } from './next-step.js';
import { SteeringButtons } from './steering-buttons.js';
import type { Steering } from './steering.js';
import { TakeBackNotice } from './take-back-notice.js';

interface NowPanelProps {
  sessionId: SessionId;
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  /** When it is to be held; null: not planned yet. */
  planned: PlannedTime | null;
  timeZone: string | undefined;
  isAutopilotOn: boolean;
  /** Null for who may only watch. */
  steering: Steering | null;
}

/** What is going on now, how much time is left, and the next step. */
export function NowPanel(props: NowPanelProps): JSX.Element {
  const { sessionId, phase, agenda, planned, timeZone, isAutopilotOn, steering } = props;
  const { say } = useTexts();
  const item = openItemOf(phase, agenda);
  const step = nextStepOf(phase, agenda);
  const isBefore = phase.kind === 'draft' || phase.kind === 'open' || phase.kind === 'lobby';
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  return (
    <section className="now" aria-labelledby={NOW_HEADING_ID}>
      <h2 id={NOW_HEADING_ID} tabIndex={-1} className="quiet">
        {item === undefined ? say(`room.now.${phase.kind}`) : say(`studio.item-phase.${item.phase.kind}`)}
      </h2>
      {isBefore && planned !== null && <PlannedTimeLine planned={planned} />}
      {item !== undefined && (
        <div>
          <p className="now-title" dir="auto">
            {item.title}
          </p>
          {item.question !== '' && <p dir="auto">{item.question}</p>}
        </div>
      )}
      {item !== undefined && <ItemClock item={item} timeZone={timeZone} />}
      {isAutopilotOn && phase.kind === 'live' && <p className="quiet">{say('room.autopilot.on')}</p>}
      {hasEnded && <AfterSession sessionId={sessionId} />}
      {steering !== null && step !== null && (
        <>
          <SteeringButtons step={step} item={item} isLive={phase.kind === 'live'} steering={steering} />
          <TakeBackNotice phase={phase} agenda={agenda} steering={steering} focusAfterId={NOW_HEADING_ID} />
        </>
      )}
    </section>
  );
}
