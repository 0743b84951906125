import type { SessionId } from '@app/dialogue';
import { useEffect, useId, useState, type FormEvent, type JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Field, Notice } from '../../ui/index.js';
import { asProblem, problemText } from '../shell/problems.js';

interface LinkMailProps {
  sessionId: SessionId;
  /** Only organisers read who was invited; others type the address. */
  isOrganiser: boolean;
}

type Outcome = { kind: 'sent' } | { kind: 'refused'; text: string } | null;

/** Mails an invited person their link anew, without telling who writes what or who was invited. */
export function LinkMail({ sessionId, isOrganiser }: LinkMailProps): JSX.Element {
  const { say } = useTexts();
  const [absent, setAbsent] = useState<readonly string[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isBusy, setIsBusy] = useState(false);
  const listId = useId();
  useEffect(() => {
    if (!isOrganiser) return;
    api.invitations(sessionId).then(
      ({ invitations }) =>
        setAbsent(
          invitations.flatMap(({ address, revokedAt, hasEntered }) =>
            address === null || revokedAt !== null || hasEntered === true ? [] : [address],
          ),
        ),
      // Without the list the address is typed.
      () => undefined,
    );
  }, [sessionId, isOrganiser]);
  const send = async (form: HTMLFormElement) => {
    const address = new FormData(form).get('address');
    setIsBusy(true);
    try {
      await api.mailLink(sessionId, typeof address === 'string' ? address.trim() : '');
      form.reset();
      setOutcome({ kind: 'sent' });
    } catch (error) {
      const problem = asProblem(error);
      setOutcome({ kind: 'refused', text: problem.errors[0]?.detail ?? problemText(say, problem) });
    }
    setIsBusy(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) void send(event.currentTarget);
  };
  return (
    <form className="stack stack--tight" noValidate onSubmit={submit}>
      <p className="quiet">{say('studio.link-mail.about')}</p>
      <div className="with-button">
        <Field
          label={say('studio.link-mail.address')}
          hint={absent === null ? undefined : say('studio.link-mail.absent', { count: absent.length })}
          error={outcome?.kind === 'refused' ? outcome.text : null}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              name="address"
              type="email"
              dir="ltr"
              autoComplete="off"
              list={absent === null ? undefined : listId}
            />
          )}
        </Field>
        <Button type="submit" aria-disabled={isBusy}>
          {isBusy ? say('studio.busy') : say('studio.link-mail.send')}
        </Button>
      </div>
      {absent !== null && (
        <datalist id={listId}>
          {absent.map((address) => (
            <option key={address} value={address} />
          ))}
        </datalist>
      )}
      <div role="status">{outcome?.kind === 'sent' && <Notice>{say('studio.link-mail.sent')}</Notice>}</div>
    </form>
  );
}
