import { useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { focusSoon } from '../shell/focus-soon.js';
import { EraseButton } from './erase/erase-button.js';
import { focusRowSoon } from './held/row-keys.js';
import type { Listed } from './listed.js';
import type { ModerationActions } from './use-moderation.js';

interface HiddenStatementsProps {
  listed: readonly Listed[];
  /** Null for who may only watch. */
  restore: ModerationActions['restore'] | null;
  /** Where the focus goes when nothing is left here. */
  focusAfterId: string;
}

/** What moderators hid, with the reason that its author was told. */
export function HiddenStatements({
  listed,
  restore,
  focusAfterId,
}: HiddenStatementsProps): JSX.Element | null {
  const { say } = useTexts();
  const summary = useRef<HTMLElement>(null);
  // Where the row is not to be seen one goes on among what is hidden.
  const stay = () => {
    if (summary.current) summary.current.focus();
    else focusSoon(focusAfterId);
  };
  if (listed.length === 0) return null;
  return (
    <details className="hidden-statements">
      <summary ref={summary}>{say('room.hidden.title', { count: listed.length })}</summary>
      <ul className="rows">
        {listed.map(({ statementId, row }) => (
          <li key={statementId} className="hidden-row">
            <div>
              <p className="written" dir="auto" lang={row.language}>
                {row.text}
              </p>
              {row.hiddenReason !== null && row.hiddenReason !== '' && (
                <p className="quiet">{say('room.hidden.reason', { reason: row.hiddenReason })}</p>
              )}
            </div>
            <div className="row">
              {restore !== null && (
                <Button
                  onClick={() => {
                    void restore(statementId, row.hiddenReason ?? '').then(
                      (isDone) => isDone && focusRowSoon(statementId, (isThere) => !isThere && stay()),
                    );
                  }}
                >
                  {say('room.restore')}
                </Button>
              )}
              {row.text !== null && (
                <EraseButton
                  what={{ kind: 'statement', statementId }}
                  text={row.text}
                  focusAfterId={focusAfterId}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
