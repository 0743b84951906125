import type { Role, SessionId, SessionPhase } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Link } from '../shell/link.js';
import { roomPath } from '../shell/routes.js';
import type { Commanding } from './use-command.js';

interface PhaseSectionProps {
  sessionId: SessionId;
  phase: SessionPhase;
  role: Role | undefined;
  give: Commanding['give'];
}

const STEPS = ['draft', 'lobby', 'live', 'closed'] as const;

const stepOf = ({ kind }: SessionPhase): (typeof STEPS)[number] =>
  kind === 'open' ? 'draft' : kind === 'archived' ? 'closed' : kind;

/** How far a session is, and the one thing to do next. */
export function PhaseSection({ sessionId, phase, role, give }: PhaseSectionProps): JSX.Element {
  const { say } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const step = stepOf(phase);
  const maySteer = role === 'organiser' || role === 'moderator';
  const openLobby = async () => {
    setIsBusy(true);
    await give({ kind: 'open-lobby' });
    setIsBusy(false);
  };
  return (
    <section className="next-step" aria-label={say('studio.phase.title')}>
      <ol className="steps">
        {STEPS.map((name) => (
          <li key={name} className="step" aria-current={name === step ? 'step' : undefined}>
            {say(`studio.phase.${name}`)}
          </li>
        ))}
      </ol>
      <div className="next-step-body">
        <p>{say(`studio.next.${step}`)}</p>
        {step === 'draft' && maySteer && (
          <Button look="primary" aria-disabled={isBusy} onClick={() => !isBusy && void openLobby()}>
            {say('studio.open-lobby')}
          </Button>
        )}
        {(step === 'lobby' || step === 'live') && (
          <Link className="button button--primary" to={roomPath(sessionId)}>
            {say('studio.to-room')}
          </Link>
        )}
      </div>
    </section>
  );
}
