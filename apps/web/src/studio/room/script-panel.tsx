import type { SessionPhase } from '@app/dialogue';
import { useEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { itemInView, nextItemOf } from './next-step.js';
import { ScriptItem } from './script-item.js';
import { SessionClock } from './session-clock.js';
import type { Steering } from './steering.js';
import { reopenableOf } from './take-back.js';

interface ScriptPanelProps {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  timeZone: string | undefined;
  isAutopilotOn: boolean;
  steering: Steering | null;
}

/** The script of the hour: every item with its planned minutes and how far it is. */
export function ScriptPanel({
  phase,
  agenda,
  timeZone,
  isAutopilotOn,
  steering,
}: ScriptPanelProps): JSX.Element {
  const { say } = useTexts();
  const isLive = phase.kind === 'live';
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  const reopenable = reopenableOf(phase, agenda);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After every step the item that is open stands above, the next one under it.
    const inView = itemInView(phase, agenda) ?? nextItemOf(agenda)?.itemId;
    const row = list.current?.querySelector<HTMLElement>(`[data-item-id="${inView}"]`);
    if (row) list.current?.scrollTo({ top: row.offsetTop });
  }, [phase, agenda]);
  return (
    <section className="panel script-panel" aria-labelledby="script-heading">
      <div className="section-head">
        <h2 id="script-heading">{say('room.script')}</h2>
        {isLive && <SessionClock startedAt={phase.startedAt} agenda={agenda} timeZone={timeZone} />}
        {agenda.length === 0 && <p className="quiet">{say('studio.agenda.empty')}</p>}
      </div>
      <div ref={list} className="script-scroll">
        <ol className="script">
          {agenda.map((item) => (
            <ScriptItem
              key={item.itemId}
              item={item}
              steering={isLive ? steering : null}
              isReopenable={item === reopenable}
              hasEnded={hasEnded}
            />
          ))}
        </ol>
        {steering !== null && isLive && (
          <>
            <label className="tick">
              <input
                type="checkbox"
                checked={isAutopilotOn}
                aria-disabled={!steering.isOnline}
                onChange={({ target }) => steering.setAutopilot(target.checked)}
              />
              <span>
                {say('room.autopilot')}
                <span className="quiet tick-note">{say('room.autopilot.note')}</span>
              </span>
            </label>
            <p>
              <Button look="quiet" aria-disabled={!steering.isOnline} onClick={steering.closeSession}>
                {say('room.close-session')}
              </Button>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
