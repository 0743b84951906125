import type { StatementId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';

/** Tells that one's own statement is about something else; the moderator can open an item from it. */
export function RaiseTheme({ statementId }: { statementId: StatementId }): JSX.Element {
  const { say } = useTexts();
  const { client } = useAttending();
  const [error, setError] = useState<unknown>(null);
  const raise = () => client.send({ kind: 'raise-theme', statementId }).catch(setError);
  return (
    <>
      <Button look="quiet" onClick={() => void raise()}>
        {say('own.raise-theme')}
      </Button>
      {error !== null && (
        <p role="alert" className="error">
          {refusalText(say, error)}
        </p>
      )}
    </>
  );
}
