import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import type { Dealt } from './hand-of.js';
import { StatementCard } from './statement-card.js';

interface AnsweredBeforeProps {
  dealt: readonly Dealt[];
  onBuild: ((dealt: Dealt) => void) | null;
}

/** What one answered in this item, last in first; an answer may still be changed. */
export function AnsweredBefore({ dealt, onBuild }: AnsweredBeforeProps): JSX.Element | null {
  const { say } = useTexts();
  const { answering } = useAttending();
  const answered = dealt
    .filter(({ statementId }) => answering.answers[statementId] !== undefined)
    .toReversed();
  if (answered.length === 0) return null;
  return (
    <details className="part fold">
      <summary>
        <h2>{say('hand.answered', { count: answered.length })}</h2>
      </summary>
      <ol className="hand__cards">
        {answered.map((one) => (
          <li key={one.statementId}>
            <StatementCard
              dealt={one}
              answer={answering.answers[one.statementId]}
              onAnswer={(given) => answering.give(one.statementId, given)}
              onBuild={onBuild}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
