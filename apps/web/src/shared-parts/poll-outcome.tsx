import type { JSX } from 'react';
import { useTexts } from '../texts.js';
import { CountBar } from './count-bar.js';

interface PollOutcomeProps {
  question: string;
  options: readonly string[];
  counts: readonly number[];
  /** What this person chose. */
  own: number | undefined;
}

/** How many chose what: a table, in which each count has its bar. */
export function PollOutcome({ question, options, counts, own }: PollOutcomeProps): JSX.Element {
  const { say } = useTexts();
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <table className="outcome">
      <caption dir="auto">{question}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say('poll.option')}</th>
          <th scope="col">{say('poll.count')}</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option, index) => (
          <tr key={option} className={index === own ? 'outcome__own' : undefined}>
            <th scope="row">
              <bdi>{option}</bdi>{' '}
              {index === own && <span className="outcome__mark">{say('poll.yours')}</span>}
            </th>
            <td>
              <CountBar share={(counts[index] ?? 0) / Math.max(1, total)} />
              <span className="outcome__count">{counts[index] ?? 0}</span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} className="quiet">
            {say('hand.answered-by', { count: total })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
