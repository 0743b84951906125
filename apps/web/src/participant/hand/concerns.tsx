import type { Concern, StatementId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';

const CONCERNS: readonly Concern[] = ['unclear', 'names-someone', 'hurtful', 'off-topic'];

/** Drawing the moderator's attention to a statement, apart from the scale. */
export function Concerns({ statementId }: { statementId: StatementId }): JSX.Element {
  const { say } = useTexts();
  const { client } = useAttending();
  const [given, setGiven] = useState<Concern | null>(null);
  const [error, setError] = useState<unknown>(null);
  const tell = (concern: Concern) => {
    setGiven(concern);
    setError(null);
    client.send({ kind: 'flag-statement', statementId, concern }).catch((refusal: unknown) => {
      setGiven(null);
      setError(refusal);
    });
  };
  return (
    <details className="concerns">
      <summary>{say('hand.concern')}</summary>
      <p className="quiet">{say('hand.concern-explain')}</p>
      <ul className="concerns__list">
        {CONCERNS.map((concern) => (
          <li key={concern}>
            <button
              type="button"
              className="chip"
              aria-pressed={given === concern}
              onClick={() => tell(concern)}
            >
              {say(`hand.concern.${concern}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="quiet">
        {given !== null && say('hand.concern-given')}
        {error !== null && refusalText(say, error)}
      </p>
    </details>
  );
}
