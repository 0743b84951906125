import type { JSX } from 'react';
import { CountBar } from '../../shared-parts/count-bar.js';
import { useTexts } from '../../texts.js';

interface LargePollProps {
  question: string;
  options: readonly string[];
  counts: readonly number[];
}

/** How many chose what, to be read from afar. */
export function LargePoll({ question, options, counts }: LargePollProps): JSX.Element {
  const { say } = useTexts();
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p className="large-question" dir="auto">
        {question}
      </p>
      <dl className="large-bars">
        {options.map((option, index) => (
          <div key={option}>
            <dt dir="auto">{option}</dt>
            <dd>
              <CountBar share={(counts[index] ?? 0) / Math.max(1, total)} />
              <span>{counts[index] ?? 0}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="large-note">{say('hand.answered-by', { count: total })}</p>
    </>
  );
}
