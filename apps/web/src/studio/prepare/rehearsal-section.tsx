import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Rehearsals } from '../rehearsal/rehearsals.js';

interface RehearsalSectionProps {
  sessionId: SessionId;
  timeZone: string | undefined;
  onWiped: () => void;
}

/** Practising a session before it is held, with simulated participants. */
export function RehearsalSection({ sessionId, timeZone, onWiped }: RehearsalSectionProps): JSX.Element {
  const { say } = useTexts();
  return (
    <section className="stack" aria-labelledby="rehearsal-heading">
      <h2 id="rehearsal-heading">{say('studio.rehearsal.title')}</h2>
      <Rehearsals sessionId={sessionId} timeZone={timeZone} onWiped={onWiped} />
    </section>
  );
}
