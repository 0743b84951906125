import type { SessionId, SessionPhase } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { Link } from '../shell/link.js';
import { preparePath } from '../shell/routes.js';
import { ItemClock } from './item-clock.js';
import { nextStepOf, openItemOf } from './next-step.js';
import { SteeringButtons } from './steering-buttons.js';
import type { Steering } from './steering.js';

interface NowPanelProps {
  sessionId: SessionId;
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  timeZone: string | undefined;
  /** Null for who may only watch. */
  steering: Steering | null;
}

/** What is going on now, how much time is left, and the next step. */
export function NowPanel({ sessionId, phase, agenda, timeZone, steering }: NowPanelProps): JSX.Element {
  const { say } = useTexts();
  const item = openItemOf(phase, agenda);
  const step = nextStepOf(phase, agenda);
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  return (
    <section className="now" aria-labelledby="now-heading">
      <h2 id="now-heading" className="quiet">
        {item === undefined ? say(`room.now.${phase.kind}`) : say(`studio.item-phase.${item.phase.kind}`)}
      </h2>
      {item !== undefined && (
        <div>
          <p className="now-title" dir="auto">
            {item.title}
          </p>
          {item.question !== '' && <p dir="auto">{item.question}</p>}
        </div>
      )}
      {item !== undefined && <ItemClock item={item} timeZone={timeZone} />}
      {hasEnded && (
        <Link className="button button--primary" to={preparePath(sessionId)}>
          {say('room.to-report')}
        </Link>
      )}
      {steering !== null && step !== null && (
        <SteeringButtons step={step} item={item} isLive={phase.kind === 'live'} steering={steering} />
      )}
    </section>
  );
}
