import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { PageFrame } from './page-frame.js';
import { codeText } from './refusal-text.js';
import { useTitle } from './use-title.js';

/** The server does not let this browser in, or no longer: why, and what to do next. */
export function TurnedAway({ reason }: { reason: string }): JSX.Element {
  const { say } = useTexts();
  useTitle(say('away.title'));
  return (
    <PageFrame>
      <div className="part">
        <h1>{say('away.title')}</h1>
        <p role="status">{codeText(say, reason)}</p>
        <p>{say(reason === 'revoked' ? 'away.revoked' : 'away.next')}</p>
        {reason !== 'revoked' && (
          <p>
            <a className="button" href="/sign-in">
              {say('away.sign-in')}
            </a>
          </p>
        )}
      </div>
    </PageFrame>
  );
}
