import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { TalliedStatement } from '../stage/tallied-statement.js';
import type { TopStatement } from './report.js';

/** What was recognised most, each with how it was answered and one's own answer. */
export function TopList({ top }: { top: readonly TopStatement[] }): JSX.Element {
  const { say } = useTexts();
  const { answering } = useAttending();
  if (top.length === 0) return <p>{say('result.none')}</p>;
  return (
    <ol className="top">
      {top.map((one) => (
        <TalliedStatement key={one.statementId} {...one} answer={answering.answers[one.statementId]} />
      ))}
    </ol>
  );
}
