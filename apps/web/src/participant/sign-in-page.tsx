import type { ScreenTexts } from '@app/texts';
import { useEffect, useState, type FormEvent, type JSX } from 'react';
import { api, Problem } from '../api/api.js';
import { useTexts } from '../texts.js';
import { Button, Field, Notice } from '../ui/index.js';
import { addressOf, type Entered } from './enter.js';
import { PageFrame } from './page/page-frame.js';

/** A link that nobody knows was most often replaced by a newer one. */
const failureText = (say: ScreenTexts, problem: Problem | null): string =>
  problem === null
    ? say('common.unreachable')
    : problem.code === 'not-found'
      ? say('sign-in.replaced')
      : problem.message;

/** Where who signs in is told what to do, or what went wrong. */
export function SignInPage({ entered }: { entered: Exclude<Entered, { kind: 'session' }> }): JSX.Element {
  const { say } = useTexts();
  useEffect(() => {
    document.title = `${say('sign-in.title')} · Weerklank`;
  }, [say]);
  return (
    <PageFrame kind="door">
      <h1>{say('sign-in.title')}</h1>
      {entered.kind === 'elsewhere' && <p role="status">{say('sign-in.busy')}</p>}
      {entered.kind === 'failed' && (
        <Notice tone="alert" role="alert">
          {failureText(say, entered.problem)}
        </Notice>
      )}
      {entered.kind === 'idle' && entered.known.length > 0 && (
        <nav aria-label={say('sign-in.choose')}>
          <p>{say('sign-in.choose')}</p>
          <ul className="choices">
            {entered.known.map((destination) => (
              <li key={addressOf(destination)}>
                <a className="button" href={addressOf(destination)}>
                  {destination.kind === 'organiser'
                    ? say('sign-in.my-sessions')
                    : say(`role.${destination.role}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {entered.kind === 'idle' && entered.known.length === 0 && <p>{say('sign-in.no-link')}</p>}
      {entered.kind !== 'elsewhere' && (
        <>
          <AskLink />
          <p>
            <a href="/join">{say('sign-in.with-code')}</a>
          </p>
        </>
      )}
    </PageFrame>
  );
}

function AskLink(): JSX.Element {
  const { say } = useTexts();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new FormData(event.currentTarget).get('address');
    try {
      await api.askSignInLink(typeof address === 'string' ? address : '');
      setAsked(true);
      setError(null);
    } catch (problem) {
      const detail = problem instanceof Problem ? (problem.errors[0]?.detail ?? problem.message) : '';
      setError(detail === '' ? say('common.unreachable') : detail);
    }
  };
  if (asked) return <Notice role="status">{say('sign-in.asked')}</Notice>;
  return (
    <form className="ask-link" onSubmit={(event) => void ask(event)} noValidate>
      <p>{say('sign-in.organiser')}</p>
      <Field label={say('sign-in.address')} error={error}>
        {(control) => (
          <input {...control} className="input" name="address" type="email" dir="ltr" autoComplete="email" />
        )}
      </Field>
      <Button type="submit" look="primary">
        {say('sign-in.ask')}
      </Button>
    </form>
  );
}
