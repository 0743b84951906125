import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Notice } from '../../ui/index.js';
import { OwnNotice } from '../own/own-notice.js';
import { PollNotice } from '../poll/poll-notice.js';
import { SaidByModerator } from '../stage/said-by-moderator.js';
import { StageSaid } from '../stage/stage-said.js';
import { useAttending } from './attending.js';
import { PlaceSaid } from './place-said.js';
import { useNoticesBar } from './use-notices-bar.js';

/**
 * How the connection is, and what the moderator says or asks; it stays in sight. The regions are always there, so that
 * changes are read out.
 */
export function SessionNotices(): JSX.Element {
  const { say } = useTexts();
  const { view, session, isOnline } = useAttending();
  const bar = useNoticesBar();
  return (
    <>
      <div ref={bar} className="notices">
        <div role="status">{!isOnline && <Notice>{say('common.offline')}</Notice>}</div>
        <div role="status">
          <SaidByModerator kind="announcement" said={session.announcement} />
        </div>
        <div role="status">
          <SaidByModerator kind="prompt" said={view.personal.me.prompt ?? null} />
        </div>
        <div role="status">
          <PollNotice />
        </div>
        <div role="status">
          <OwnNotice />
        </div>
      </div>
      <StageSaid />
      <PlaceSaid />
    </>
  );
}
