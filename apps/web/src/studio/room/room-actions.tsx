import type { Role, SessionId, SessionRows } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { PractiseButton } from '../rehearsal/practise-button.js';
import { projectorPath } from '../shell/routes.js';
import { WalkInButton } from './walk-in-button.js';

interface RoomActionsProps {
  sessionId: SessionId;
  session: Partial<SessionRows>;
  role: Role;
  hasEnded: boolean;
  mayPractise: boolean;
  showKeys: () => void;
}

const BEFORE_IT_BEGINS: ReadonlySet<string> = new Set(['draft', 'open', 'lobby']);

/** What can be done with the whole room. */
export function RoomActions(props: RoomActionsProps): JSX.Element {
  const { sessionId, session, role, hasEnded, mayPractise, showKeys } = props;
  const { say } = useTexts();
  const leads = role === 'organiser' || role === 'moderator';
  return (
    <div className="row">
      {leads && mayPractise && BEFORE_IT_BEGINS.has(session.phase?.kind ?? 'draft') && (
        <PractiseButton sessionId={sessionId} timeZone={session.timeZone} />
      )}
      {leads && !hasEnded && <WalkInButton sessionId={sessionId} />}
      {!leads && (
        <a className="button" href={projectorPath(sessionId)} target="_blank" rel="noreferrer">
          {say('room.stage.open')} <span aria-hidden="true">↗</span>
          <span className="visually-hidden">{say('room.stage.open.where')}</span>
        </a>
      )}
      <Button look="quiet" className="keys-button" onClick={showKeys}>
        {say('room.keys.title')}
      </Button>
    </div>
  );
}
