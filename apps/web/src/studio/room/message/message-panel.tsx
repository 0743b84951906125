import type { SessionId, SessionRows, View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { AnnouncePanel } from '../announce-panel.js';
import type { Run } from '../use-room-commands.js';
import { LinkMail } from '../walk-in-link-mail.js';
import { PromptPanel } from './prompt-panel.js';

interface MessagePanelProps {
  sessionId: SessionId;
  session: Partial<SessionRows>;
  steering: View['shared']['steering'];
  isOnline: boolean;
  /** An organiser chooses from who was invited, others type an address. */
  isOrganiser?: boolean;
  /** Null for who may only watch. */
  run: Run | null;
}

/** What the moderator says: to everyone, to one segment, or to somebody who cannot get in. */
export function MessagePanel(props: MessagePanelProps): JSX.Element {
  const { sessionId, session, steering, isOnline, isOrganiser = false, run } = props;
  const { say } = useTexts();
  return (
    <>
      <AnnouncePanel
        sessionId={sessionId}
        announcement={session.announcement ?? null}
        timeZone={session.timeZone}
        isOnline={isOnline}
        run={run}
      />
      {run !== null && (
        <>
          <PromptPanel
            sessionId={sessionId}
            steering={steering}
            timeZone={session.timeZone}
            isOnline={isOnline}
            run={run}
          />
          <section className="panel" aria-labelledby="link-mail-heading">
            <h2 id="link-mail-heading">{say('studio.link-mail.title')}</h2>
            <LinkMail sessionId={sessionId} isOrganiser={isOrganiser} />
          </section>
        </>
      )}
    </>
  );
}
