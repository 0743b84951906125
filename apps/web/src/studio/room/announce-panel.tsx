import type { SessionId, SessionRows } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useKept } from '../plan/use-kept.js';
import { timeText } from '../shell/moments.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { EraseButton } from './erase/erase-button.js';
import type { Run } from './use-room-commands.js';

interface AnnouncePanelProps {
  sessionId: SessionId;
  announcement: SessionRows['announcement'];
  timeZone: string | undefined;
  isOnline: boolean;
  /** Null for who may only watch. */
  run: Run | null;
}

/** What the moderator says to everyone at once; a reload keeps what is being written. */
export function AnnouncePanel(props: AnnouncePanelProps): JSX.Element {
  const { sessionId, announcement, timeZone, isOnline, run } = props;
  const { language, say } = useTexts();
  const [text, setText] = useKept(`weerklank-announcement-${sessionId}`, '');
  const [isEmpty, setIsEmpty] = useState(false);
  const announce = async () => {
    setIsEmpty(text.trim() === '');
    if (text.trim() === '' || run === null || !isOnline) return;
    if (await run({ kind: 'announce', text: text.trim() })) setText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void announce();
  };
  return (
    <section className="panel" aria-labelledby="announce-heading">
      <h2 id="announce-heading">{say('room.announce')}</h2>
      {announcement === null && run === null && <p className="quiet">{say('room.announce.none')}</p>}
      {announcement !== null && (
        <div className="announcement">
          <p className="written" dir="auto">
            {announcement.text}
          </p>
          <p className="quiet">
            {say('room.announce.since', { time: timeText(announcement.at, language, timeZone) })}
          </p>
          {run !== null && (
            <Button
              look="quiet"
              aria-disabled={!isOnline}
              onClick={() => isOnline && void run({ kind: 'withdraw-announcement' })}
            >
              {say('room.announce.withdraw')}
            </Button>
          )}
          <EraseButton what={{ kind: 'announcement' }} text={announcement.text} focusAfterId="announcement" />
        </div>
      )}
      {run !== null && (
        <form className="stack stack--tight" onSubmit={submit} noValidate>
          <TextAreaField
            id="announcement"
            label={say('room.announce.text')}
            error={isEmpty ? say('error.empty-text') : null}
            rows={3}
            aria-keyshortcuts="a"
            value={text}
            onText={setText}
          />
          <p>
            <Button type="submit" aria-disabled={!isOnline}>
              {say('room.announce.send')}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}
