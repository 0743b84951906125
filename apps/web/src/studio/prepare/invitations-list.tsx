import type { SessionId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { api, type InvitationRow, type Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, CopyField, Notice } from '../../ui/index.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { Dialog } from '../shell/dialog.js';
import { asProblem, problemText } from '../shell/problems.js';
import { InvitationItem } from './invitation-item.js';

interface InvitationsListProps {
  sessionId: SessionId;
  invitations: readonly InvitationRow[];
  /** The session's. */
  languages: readonly string[];
  timeZone: string | undefined;
  onChanged: () => void;
}

type Open =
  | { kind: 'renew' | 'revoke'; invitation: InvitationRow }
  | { kind: 'link'; invitation: InvitationRow; link: string }
  | null;

const FIRST_SHOWN = 100;

/** Everyone who was invited; a link can be made anew and an invitation taken back. */
export function InvitationsList(props: InvitationsListProps): JSX.Element {
  const { sessionId, invitations, languages, timeZone, onChanged } = props;
  const { say } = useTexts();
  const [open, setOpen] = useState<Open>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [shownCount, setShownCount] = useState(FIRST_SHOWN);
  const close = () => setOpen(null);
  const attempt = async (act: () => Promise<Open>) => {
    try {
      setOpen(await act());
      setProblem(null);
      onChanged();
    } catch (error) {
      setOpen(null);
      setProblem(asProblem(error));
    }
  };
  const renew = async (invitation: InvitationRow): Promise<Open> => {
    const { link } = await api.renewLink(sessionId, invitation.invitationId);
    return { kind: 'link', invitation, link };
  };
  const revoke = async ({ invitationId }: InvitationRow): Promise<Open> => {
    await api.revoke(sessionId, invitationId);
    return null;
  };
  const nameOf = ({ address }: InvitationRow) => address ?? say('studio.invitation.no-address');
  return (
    <div className="stack">
      <h3>{say('studio.invitation.count', { count: invitations.length })}</h3>
      {problem !== null && (
        <Notice tone="alert" role="alert">
          {problemText(say, problem)}
        </Notice>
      )}
      {invitations.length > 0 && (
        <ul className="rows">
          {invitations.slice(0, shownCount).map((invitation) => (
            <InvitationItem
              key={invitation.invitationId}
              invitation={invitation}
              showsLanguages={languages.length > 1}
              timeZone={timeZone}
              onRenew={() => setOpen({ kind: 'renew', invitation })}
              onRevoke={() => setOpen({ kind: 'revoke', invitation })}
            />
          ))}
        </ul>
      )}
      {invitations.length > shownCount && (
        <p>
          <Button onClick={() => setShownCount(shownCount + FIRST_SHOWN)}>
            {say('studio.more', { count: invitations.length - shownCount })}
          </Button>
        </p>
      )}
      {open?.kind === 'renew' && (
        <ConfirmDialog
          title={say('studio.invitation.renew')}
          action={say('studio.invitation.renew.action')}
          onConfirm={() => void attempt(() => renew(open.invitation))}
          onClose={close}
        >
          {say('studio.invitation.renew.body', { name: nameOf(open.invitation) })}
        </ConfirmDialog>
      )}
      {open?.kind === 'revoke' && (
        <ConfirmDialog
          title={say('studio.invitation.revoke.title')}
          action={say('studio.invitation.revoke')}
          onConfirm={() => void attempt(() => revoke(open.invitation))}
          onClose={close}
        >
          {say('studio.invitation.revoke.body', { name: nameOf(open.invitation) })}
        </ConfirmDialog>
      )}
      {open?.kind === 'link' && (
        <Dialog title={say('studio.invitation.link.title')} onClose={close}>
          <div className="stack">
            <p>{say('studio.invitation.link.body', { name: nameOf(open.invitation) })}</p>
            <CopyField label={say('studio.invitation.link')} text={open.link} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
