import type { SessionId } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Field, Notice } from '../../ui/index.js';
import { useWalkIn } from '../room/use-walk-in.js';
import { LinkMail } from '../room/walk-in-link-mail.js';
import { WalkInDialog } from '../room/walk-in-stage.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { problemText } from '../shell/problems.js';

const USUAL_COUNT = 100;
const MOST_COUNT = 5_000;

interface WalkInSectionProps {
  sessionId: SessionId;
  isOrganiser: boolean;
  /** Null: not known to this person. With another number it is looked up anew who has not come in yet. */
  invitedCount: number | null;
}

/** Letting people in who have no invitation, and helping in those who lost theirs. */
export function WalkInSection({ sessionId, isOrganiser, invitedCount }: WalkInSectionProps): JSX.Element {
  const { say } = useTexts();
  const { walkIn, problem, isBusy, open, close } = useWalkIn(sessionId);
  const [dialog, setDialog] = useState<'shown' | 'renew' | null>(null);
  const countError = problem?.errors.find(({ field }) => field === 'mostCount')?.detail;
  const shut = () => setDialog(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const count = Number(new FormData(event.currentTarget).get('mostCount'));
    if (!isBusy) void open(count);
  };
  return (
    <section className="stack" aria-labelledby="walk-in-heading">
      <h2 id="walk-in-heading">{say('studio.walk-in.title')}</h2>
      <p className="measure">{say('studio.walk-in.about')}</p>
      {problem !== null && countError === undefined && (
        <Notice tone="alert" role="alert">
          {problemText(say, problem)}
        </Notice>
      )}
      <p role="status">
        {walkIn === null && say('studio.walk-in.shut')}
        {walkIn && say('studio.walk-in.standing', { count: walkIn.admittedCount, most: walkIn.mostCount })}
      </p>
      {walkIn === null && (
        <form className="stack stack--tight" noValidate onSubmit={submit}>
          <Field label={say('studio.walk-in.most')} error={countError}>
            {(control) => (
              <input
                {...control}
                className="input walk-in-count"
                name="mostCount"
                type="number"
                min={1}
                max={MOST_COUNT}
                defaultValue={USUAL_COUNT}
              />
            )}
          </Field>
          <p>
            <Button type="submit" aria-disabled={isBusy}>
              {say('studio.walk-in.open')}
            </Button>
          </p>
        </form>
      )}
      {walkIn && (
        <>
          <p className="quiet">{say('studio.walk-in.ends')}</p>
          <p className="row">
            <Button look="primary" onClick={() => setDialog('shown')}>
              {say('studio.walk-in.show')}
            </Button>
            <Button onClick={() => setDialog('renew')}>{say('studio.walk-in.renew')}</Button>
            <Button onClick={() => !isBusy && void close()}>{say('studio.walk-in.close')}</Button>
          </p>
        </>
      )}
      {invitedCount !== 0 && (
        <>
          <h3 className="walk-in-apart">{say('studio.link-mail.title')}</h3>
          <LinkMail key={invitedCount} sessionId={sessionId} isOrganiser={isOrganiser} />
        </>
      )}
      {dialog === 'shown' && walkIn && (
        <WalkInDialog sessionId={sessionId} openingId={walkIn.openingId} onClose={shut} />
      )}
      {dialog === 'renew' && walkIn && (
        <ConfirmDialog
          title={say('studio.walk-in.renew')}
          action={say('studio.walk-in.renew.action')}
          onConfirm={() => void open(walkIn.mostCount).then(shut)}
          onClose={shut}
        >
          {say('studio.walk-in.renew.body')}
        </ConfirmDialog>
      )}
    </section>
  );
}
