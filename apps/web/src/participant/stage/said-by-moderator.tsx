import type { Timestamp } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { keep, readKept } from '../write/draft.js';

interface SaidByModeratorProps {
  said: { text: string; at: Timestamp } | null;
  /** Said to everybody, or to one's own segment. */
  kind: 'announcement' | 'prompt';
}

/** What the moderator says, until one puts it away; something new comes into sight again. */
export function SaidByModerator({ said, kind }: SaidByModeratorProps): JSX.Element | null {
  const { say } = useTexts();
  const { sessionId } = useAttending();
  const key = `weerklank-put-away-${kind}-${sessionId}`;
  const [awayAt, setAwayAt] = useState(() => readKept<{ at: Timestamp }>(key)?.at ?? null);
  if (said === null || said.at === awayAt) return null;
  const putAway = () => {
    setAwayAt(said.at);
    keep(key, { at: said.at });
  };
  return (
    <Notice>
      <div className="notice__head">
        <strong>{say(`page.${kind}`)}</strong>
        <Button look="quiet" onClick={putAway}>
          {say('common.close')}
        </Button>
      </div>
      <p className="written" dir="auto">
        {said.text}
      </p>
    </Notice>
  );
}
