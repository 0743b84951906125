import type { ModeratedRow } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { recognisedOf } from '../listed.js';

/** How widely a statement is recognised, and before how many it was put, in a line. */
export function StatementNumbers({ row }: { row: ModeratedRow }): JSX.Element {
  const { say } = useTexts();
  const { recognisedCount, answeredCount } = recognisedOf(row.tally);
  return (
    <>
      {answeredCount === 0
        ? say('room.unanswered')
        : say('room.recognised', { recognised: recognisedCount, answered: answeredCount })}
      {' · '}
      {say('room.reach', { count: row.reach })}
    </>
  );
}
