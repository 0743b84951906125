import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { Own } from './own-of.js';

/** Why others do not see it, when they do not. */
export function OwnStanding({ own: { standing, hiddenReason } }: { own: Own }): JSX.Element | null {
  const { say } = useTexts();
  if (standing === 'shown') return null;
  if (standing !== 'hidden') return <p className="own__standing">{say(`own.${standing}`)}</p>;
  return (
    <div className="own__standing">
      <p>{say('own.hidden')}</p>
      {hiddenReason !== null && (
        <p className="written" dir="auto">
          {hiddenReason}
        </p>
      )}
    </div>
  );
}
