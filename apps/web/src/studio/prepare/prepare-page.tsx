import type { SessionId } from '@app/dialogue';
import { useCallback, type JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Notice } from '../../ui/index.js';
import { RehearsalBanner } from '../rehearsal/rehearsal-banner.js';
import { useRehearsalOf } from '../rehearsal/use-rehearsal-of.js';
import { BackToSessions } from '../shell/back-to-sessions.js';
import { Link } from '../shell/link.js';
import { Page } from '../shell/page.js';
import { ProblemPage } from '../shell/problem-page.js';
import { problemText } from '../shell/problems.js';
import { roomPath } from '../shell/routes.js';
import { useLoaded } from '../shell/use-loaded.js';
import { PreparedSession } from './prepared-session.js';
import { useCommand } from './use-command.js';

/** One session before and after it is held: its phase, agenda, invitations and report. */
export function PreparePage({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { say } = useTexts();
  const { data, problem, reload } = useLoaded(useCallback(() => api.view(sessionId), [sessionId]));
  const commanding = useCommand(sessionId, reload);
  const rehearsal = useRehearsalOf(
    sessionId,
    data?.view.shared.session.fictional === true && data.view.personal.me.role === 'organiser',
  );
  if (problem !== null && data === null) return <ProblemPage problem={problem} retry={() => void reload()} />;
  if (data === null)
    return (
      <Page title={say('studio.prepare.title')} above={<BackToSessions />}>
        <p role="status">{say('common.loading')}</p>
      </Page>
    );
  const { shared, personal } = data.view;
  const { session } = shared;
  const phase = session.phase ?? { kind: 'draft' };
  const { role } = personal.me;
  return (
    <Page
      title={session.title ?? say('studio.prepare.title')}
      above={role === 'organiser' ? <BackToSessions /> : null}
      actions={
        phase.kind !== 'draft' && phase.kind !== 'open' ? undefined : (
          <Link className="button" to={roomPath(sessionId)}>
            {say('studio.to-room')}
          </Link>
        )
      }
    >
      <div className="stack stack--wide">
        {rehearsal ? (
          <RehearsalBanner rehearsal={rehearsal} />
        ) : (
          session.fictional === true && <Notice>{say('common.fictional')}</Notice>
        )}
        {commanding.problem !== null && (
          <Notice tone="alert" role="alert">
            {problemText(say, commanding.problem)}
          </Notice>
        )}
        {rehearsal !== undefined && (
          <PreparedSession
            sessionId={sessionId}
            shared={shared}
            role={role}
            rehearsal={rehearsal}
            give={commanding.give}
          />
        )}
      </div>
    </Page>
  );
}
