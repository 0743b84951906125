import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { agendaOf } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';

const MINUTE_MS = 60_000;

/** The agenda as participants know it. */
export function Programme(): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const agenda = agendaOf(view);
  if (agenda.length === 0) return null;
  return (
    <section className="part">
      <h2>{say('before.programme')}</h2>
      <ol className="programme">
        {agenda.map(({ itemId, title, plannedMs }) => (
          <li key={itemId}>
            <span dir="auto">{title}</span>
            <span className="quiet">
              {say('before.minutes', { minutes: Math.max(1, Math.round(plannedMs / MINUTE_MS)) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
