import type { SessionPhase } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { ScriptItem } from './script-item.js';
import { SessionClock } from './session-clock.js';
import type { Steering } from './steering.js';

interface ScriptPanelProps {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  timeZone: string | undefined;
  steering: Steering | null;
}

/** The script of the hour: every item with its planned minutes and how far it is. */
export function ScriptPanel({ phase, agenda, timeZone, steering }: ScriptPanelProps): JSX.Element {
  const { say } = useTexts();
  const isLive = phase.kind === 'live';
  return (
    <section className="panel" aria-labelledby="script-heading">
      <h2 id="script-heading">{say('room.script')}</h2>
      {isLive && <SessionClock startedAt={phase.startedAt} agenda={agenda} timeZone={timeZone} />}
      {agenda.length === 0 && <p className="quiet">{say('studio.agenda.empty')}</p>}
      <ol className="script">
        {agenda.map((item) => (
          <ScriptItem
            key={item.itemId}
            item={item}
            open={steering !== null && isLive ? () => steering.open(item.itemId) : null}
          />
        ))}
      </ol>
      {steering !== null && isLive && (
        <p>
          <Button look="quiet" onClick={steering.closeSession}>
            {say('room.close-session')}
          </Button>
        </p>
      )}
    </section>
  );
}
