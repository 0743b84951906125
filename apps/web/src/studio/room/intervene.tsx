import type { ModeratedRow, StatementId } from '@app/dialogue';
import { useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { HideForm } from './hide-form.js';
import { flagCountOf } from './listed.js';
import type { ModerationActions } from './use-moderation.js';

interface InterveneProps {
  statementId: StatementId;
  row: ModeratedRow;
  moderation: ModerationActions;
}

/** What a moderator can do about a statement, folded away until it is wanted. */
export function Intervene({ statementId, row, moderation }: InterveneProps): JSX.Element {
  const { say } = useTexts();
  const summary = useRef<HTMLElement>(null);
  const [isUnfolded, setIsUnfolded] = useState(false);
  return (
    <details className="intervene" onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
      <summary ref={summary}>{say('room.intervene')}</summary>
      {isUnfolded && (
        <div className="stack">
          <HideForm hide={(reason) => moderation.hide(statementId, reason, row.standing === 'held')} />
          <div className="row">
            {row.standing === 'shown' && (
              <Button onClick={() => moderation.askMerge(statementId)}>{say('room.merge')}</Button>
            )}
            {flagCountOf(row) > 0 && (
              <Button
                onClick={() => {
                  moderation.clearFlags(statementId);
                  summary.current?.focus();
                }}
              >
                {say('room.clear-flags')}
              </Button>
            )}
            {!row.seeded && (
              <Button
                onClick={() =>
                  row.authorMuted ? moderation.unmute(statementId) : moderation.mute(statementId)
                }
              >
                {say(row.authorMuted ? 'room.unmute' : 'room.mute')}
              </Button>
            )}
          </div>
          {!row.seeded && <p className="quiet">{say('room.mute.note')}</p>}
        </div>
      )}
    </details>
  );
}
