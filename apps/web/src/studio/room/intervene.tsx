import type { ModeratedRow, StatementId } from '@app/dialogue';
import { useState, type JSX } from 'react';
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
  const [isUnfolded, setIsUnfolded] = useState(false);
  return (
    <details className="intervene" onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
      <summary>{say('room.intervene')}</summary>
      {isUnfolded && (
        <div className="stack">
          <HideForm hide={(reason) => moderation.hide(statementId, reason)} />
          <div className="row">
            {flagCountOf(row) > 0 && (
              <Button onClick={() => moderation.clearFlags(statementId)}>{say('room.clear-flags')}</Button>
            )}
            {!row.seeded && !row.authorMuted && (
              <Button onClick={() => moderation.mute(statementId)}>{say('room.mute')}</Button>
            )}
            {row.authorMuted && (
              <Button onClick={() => moderation.unmute(statementId)}>{say('room.unmute')}</Button>
            )}
          </div>
          {!row.seeded && <p className="quiet">{say('room.mute.note')}</p>}
        </div>
      )}
    </details>
  );
}
