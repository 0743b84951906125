import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { PageFrame } from './page-frame.js';
import { codeText } from './refusal-text.js';
import { useTitle } from './use-title.js';

/** The server does not let this browser in, or no longer: why, and what to do next. */
export function TurnedAway({ reason, onGoOnHere }: { reason: string; onGoOnHere: () => void }): JSX.Element {
  const { say } = useTexts();
  const isElsewhere = reason === 'connected-elsewhere' || reason === 'superseded';
  const title = say(isElsewhere ? 'away.elsewhere' : 'away.title');
  useTitle(title);
  return (
    <PageFrame>
      <div className="part">
        <h1>{title}</h1>
        {isElsewhere ? (
          <>
            <p role="status">{say('away.one-device')}</p>
            <p>
              <Button onClick={onGoOnHere}>{say('away.go-on-here')}</Button>
            </p>
          </>
        ) : (
          <TurnedAwayFor reason={reason} />
        )}
      </div>
    </PageFrame>
  );
}

function TurnedAwayFor({ reason }: { reason: string }): JSX.Element {
  const { say } = useTexts();
  return (
    <>
      <p role="status">{codeText(say, reason)}</p>
      <p>{say(reason === 'revoked' ? 'away.revoked' : 'away.next')}</p>
      {reason !== 'revoked' && (
        <p>
          <a className="button" href="/sign-in">
            {say('away.sign-in')}
          </a>
        </p>
      )}
    </>
  );
}
