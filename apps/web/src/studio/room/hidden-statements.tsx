import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { focusSoon } from '../shell/focus-soon.js';
import type { Listed } from './listed.js';
import type { ModerationActions } from './use-moderation.js';

interface HiddenStatementsProps {
  listed: readonly Listed[];
  /** Null for who may only watch. */
  restore: ModerationActions['restore'] | null;
  /** Where the focus goes when the row that held it leaves. */
  focusAfterId: string;
}

/** What moderators hid, with the reason that its author was told. */
export function HiddenStatements({
  listed,
  restore,
  focusAfterId,
}: HiddenStatementsProps): JSX.Element | null {
  const { say } = useTexts();
  if (listed.length === 0) return null;
  return (
    <details className="hidden-statements">
      <summary>{say('room.hidden.title', { count: listed.length })}</summary>
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
            {restore !== null && (
              <Button
                onClick={() => {
                  restore(statementId);
                  focusSoon(focusAfterId);
                }}
              >
                {say('room.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
