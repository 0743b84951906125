import { ActivityLine } from '@app/charts';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useNow } from '../../live/use-now.js';
import { timeText } from '../shell/moments.js';
import { minuteOf, perMinute } from './activity.js';
import { useSamples, type ActivitySeen } from './use-activity.js';

interface ActivityPanelProps {
  seen: ActivitySeen;
  timeZone: string | undefined;
}

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 5_000;

/** Endorsements in each minute since this page is open: a line, and the numbers in a table. */
export function ActivityPanel({ seen, timeZone }: ActivityPanelProps): JSX.Element {
  const { language, say } = useTexts();
  const minutes = perMinute(useSamples(seen), minuteOf(useNow(LOOK_EVERY_MS)));
  // The minute that runs is not over yet: in the line it would look like a fall.
  const whole = minutes.slice(0, -1).map(({ count }) => count);
  return (
    <section className="panel" aria-labelledby="activity-heading">
      <h2 id="activity-heading">{say('room.activity')}</h2>
      {whole.length > 1 && <ActivityLine counts={whole} />}
      <p className="quiet">{say('room.activity.now', { count: minutes.at(-1)?.count ?? 0 })}</p>
      <details>
        <summary>{say('room.activity.numbers')}</summary>
        <table className="numbers">
          <caption className="visually-hidden">{say('room.activity')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('room.activity.minute')}</th>
              <th scope="col">{say('room.count.endorsements')}</th>
            </tr>
          </thead>
          <tbody>
            {minutes.toReversed().map(({ minute, count }) => (
              <tr key={minute}>
                <th scope="row">{timeText(minute * MINUTE_MS, language, timeZone)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
