import type { SessionId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { api, type InvitationRow, type Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { focusSoon } from '../shell/focus-soon.js';
import { asProblem, problemText } from '../shell/problems.js';

interface StartMailsProps {
  sessionId: SessionId;
  invitations: readonly InvitationRow[];
  /** Whether there is a start that a new mail would say. */
  isPlanned: boolean;
  /** They were mailed anew. */
  onMailed: () => Promise<void>;
}

const STATUS_ID = 'start-mails';

/** Says that mails give another start than is planned now, and mails them anew. */
export function StartMails({ sessionId, invitations, isPlanned, onMailed }: StartMailsProps): JSX.Element {
  const { say } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const [isMailed, setIsMailed] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const count = invitations.filter(({ mail }) => mail?.saysOtherStart === true).length;
  const mail = async () => {
    setIsAsking(false);
    try {
      await api.mailNewStart(sessionId);
      setProblem(null);
      setIsMailed(true);
      await onMailed();
      focusSoon(STATUS_ID);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <>
      <div role="status" id={STATUS_ID} tabIndex={-1}>
        {count > 0 && <Notice>{say('studio.start-mails.outdated', { count })}</Notice>}
        {count === 0 && isMailed && <p>{say('studio.start-mails.mailed')}</p>}
      </div>
      {problem !== null && (
        <Notice tone="alert" role="alert">
          {problemText(say, problem)}
        </Notice>
      )}
      {count > 0 && isPlanned && (
        <p>
          <Button onClick={() => setIsAsking(true)}>{say('studio.start-mails.send', { count })}</Button>
        </p>
      )}
      {isAsking && (
        <ConfirmDialog
          title={say('studio.start-mails.title')}
          action={say('studio.start-mails.send', { count })}
          onConfirm={() => void mail()}
          onClose={() => setIsAsking(false)}
        >
          {say('studio.start-mails.body')}
        </ConfirmDialog>
      )}
    </>
  );
}
