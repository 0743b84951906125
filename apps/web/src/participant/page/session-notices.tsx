import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Notice } from '../../ui/index.js';
import { useAttending } from './attending.js';

/** What is said to everyone, and how the connection is. The regions are always there, so that changes are read out. */
export function SessionNotices(): JSX.Element {
  const { say } = useTexts();
  const { session, isOnline } = useAttending();
  return (
    <>
      {session.fictional && <p className="fictional">{say('common.fictional')}</p>}
      <div role="status" className="notices">
        {!isOnline && <Notice>{say('common.offline')}</Notice>}
      </div>
      <div role="status" className="notices">
        {session.announcement !== null && (
          <Notice>
            <strong>{say('page.announcement')}</strong>
            <p className="written" dir="auto">
              {session.announcement.text}
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
