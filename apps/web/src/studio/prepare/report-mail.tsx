import type { SessionId } from '@app/dialogue';
import { useCallback, useEffect, useState, type JSX } from 'react';
import { api, type Problem, type ReportMailStanding } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { momentText } from '../shell/moments.js';
import { asProblem, problemText } from '../shell/problems.js';
import { useLoaded } from '../shell/use-loaded.js';

const LOOK_AGAIN_MS = 5_000;

const isDue = ({ dueAt }: ReportMailStanding): boolean => dueAt !== null && Date.parse(dueAt) <= Date.now();

interface ReportMailProps {
  sessionId: SessionId;
  timeZone: string | undefined;
}

/** Mailing the report to who was there: when that happens by itself, and doing it now. */
export function ReportMail({ sessionId, timeZone }: ReportMailProps): JSX.Element {
  const { language, say } = useTexts();
  const { data, problem, reload } = useLoaded(useCallback(() => api.reportMails(sessionId), [sessionId]));
  const [refused, setRefused] = useState<Problem | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const isWaiting = data !== null && data.sentCount < data.recipientCount;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting, reload]);
  const release = async () => {
    setIsAsking(false);
    try {
      await api.mailReport(sessionId);
      setRefused(null);
    } catch (error) {
      setRefused(asProblem(error));
    }
    await reload();
  };
  const standingText = (standing: ReportMailStanding): string => {
    const { recipientCount: count, sentCount: sent, dueAt } = standing;
    if (count === 0) return say('studio.report-mail.nobody');
    if (sent >= count) return say('studio.report-mail.sent', { count });
    if (sent > 0 || isDue(standing)) return say('studio.report-mail.sending', { sent, count });
    return dueAt === null
      ? say('studio.report-mail.unplanned', { count })
      : say('studio.report-mail.planned', { count, moment: momentText(dueAt, language, timeZone) });
  };
  const wrong = refused ?? problem;
  return (
    <div className="stack stack--tight">
      <h3>{say('studio.report-mail.title')}</h3>
      {wrong !== null && (
        <Notice tone="alert" role="alert">
          {problemText(say, wrong)}
        </Notice>
      )}
      <p role="status" className="measure">
        {data !== null && standingText(data)}
      </p>
      {data !== null && isWaiting && data.sentCount === 0 && !isDue(data) && (
        <p>
          <Button onClick={() => setIsAsking(true)}>{say('studio.report-mail.release')}</Button>
        </p>
      )}
      {data !== null && isAsking && (
        <ConfirmDialog
          title={say('studio.report-mail.release.title')}
          action={say('studio.report-mail.release')}
          onConfirm={() => void release()}
          onClose={() => setIsAsking(false)}
        >
          {say('studio.report-mail.release.body', { count: data.recipientCount })}
        </ConfirmDialog>
      )}
    </div>
  );
}
