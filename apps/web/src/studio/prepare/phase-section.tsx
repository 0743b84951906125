import type { Role, SessionId, SessionPhase } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Link } from '../shell/link.js';
import { roomPath } from '../shell/routes.js';
import { OpenLobby } from './open-lobby.js';
import { ReadyList, type Prepared } from './ready-list.js';
import type { Commanding } from './use-command.js';

interface PhaseSectionProps {
  sessionId: SessionId;
  phase: SessionPhase;
  role: Role | undefined;
  give: Commanding['give'];
  /** Null: a rehearsal, which is prepared with the session that it is of. */
  prepared: Prepared | null;
}

const STEPS = ['draft', 'lobby', 'live', 'closed'] as const;

const stepOf = ({ kind }: SessionPhase): (typeof STEPS)[number] =>
  kind === 'open' ? 'draft' : kind === 'archived' ? 'closed' : kind;

/** How far a session is, what it still wants, and the one thing to do next. */
export function PhaseSection({ sessionId, phase, role, give, prepared }: PhaseSectionProps): JSX.Element {
  const { say } = useTexts();
  const step = stepOf(phase);
  const maySteer = role === 'organiser' || role === 'moderator';
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
        <p className="measure">
          {say(prepared === null ? `studio.next.${step}.rehearsal` : `studio.next.${step}`)}
        </p>
        {(step === 'draft' || step === 'lobby') && maySteer && prepared !== null && (
          <ReadyList prepared={prepared} />
        )}
        {step === 'draft' && maySteer && (
          <OpenLobby
            prepared={prepared}
            onOpen={async () => {
              await give({ kind: 'open-lobby' });
            }}
          />
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
