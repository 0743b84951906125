import type { StatementId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';

/** A statement that another one stands for. */
export interface Merged {
  statementId: StatementId;
  text: string;
}

interface MergedStatementsProps {
  merged: readonly Merged[];
  separate: (statementId: StatementId) => void;
}

/** What was merged into a statement, folded away. */
export function MergedStatements({ merged, separate }: MergedStatementsProps): JSX.Element {
  const { say } = useTexts();
  return (
    <details className="merged">
      <summary>{say('room.merged.count', { count: merged.length })}</summary>
      <ul className="rows">
        {merged.map(({ statementId, text }) => (
          <li key={statementId} className="hidden-row">
            <p className="written" dir="auto">
              {text}
            </p>
            <Button aria-label={say('room.separate-named', { text })} onClick={() => separate(statementId)}>
              {say('room.separate')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
