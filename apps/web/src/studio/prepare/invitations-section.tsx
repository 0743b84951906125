import type { SessionId } from '@app/dialogue';
import { useEffect, type JSX } from 'react';
import type { Erasure, InvitationRow } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Notice } from '../../ui/index.js';
import { problemText } from '../shell/problems.js';
import { momentText } from '../shell/moments.js';
import type { Loaded } from '../shell/use-loaded.js';
import { InvitationsList } from './invitations-list.js';
import { InviteForm } from './invite-form.js';

/** While a mail waits, the list is asked for again. */
const LOOK_AGAIN_MS = 3_000;

type Invited = { invitations: InvitationRow[]; erasure: Erasure | null } | null;

interface InvitationsSectionProps {
  sessionId: SessionId;
  languages: readonly string[];
  timeZone: string | undefined;
  canInvite: boolean;
  invited: Loaded<Invited>;
}

/** Who is invited, and inviting more people. */
export function InvitationsSection(props: InvitationsSectionProps): JSX.Element {
  const { sessionId, languages, timeZone, canInvite, invited } = props;
  const { language, say } = useTexts();
  const { data, problem, reload } = invited;
  const invitations = data?.invitations ?? [];
  const hasWaitingMail = invitations.some(({ mail }) => mail?.sentAt === null);
  useEffect(() => {
    if (!hasWaitingMail) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [hasWaitingMail, reload]);
  return (
    <section className="stack" aria-labelledby="invite-heading">
      <h2 id="invite-heading">{say('studio.invite.title')}</h2>
      {canInvite && (
        <InviteForm
          sessionId={sessionId}
          languages={languages}
          invited={invitations}
          onInvited={() => void reload()}
        />
      )}
      {problem !== null && (
        <Notice tone="alert" role="alert">
          {problemText(say, problem)}
        </Notice>
      )}
      {data !== null && data.erasure !== null && (
        <Notice>
          {say('studio.invitation.erased', {
            count: data.erasure.invitationCount,
            moment: momentText(data.erasure.erasedAt, language, timeZone),
          })}
        </Notice>
      )}
      {data !== null && (data.erasure === null || invitations.length > 0) && (
        <InvitationsList
          sessionId={sessionId}
          invitations={invitations}
          languages={languages}
          timeZone={timeZone}
          onChanged={() => void reload()}
        />
      )}
    </section>
  );
}
