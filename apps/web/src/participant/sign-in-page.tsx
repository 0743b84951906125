import { useEffect, useState, type FormEvent, type JSX } from 'react';
import { api, Problem, type Destination } from '../api/api.js';
import { useTexts } from '../texts.js';
import { Button, Field, LanguageSwitch, Mark, Notice } from '../ui/index.js';

/** What the link brought: read once, then taken out of the address bar. */
interface Link {
  token: string | null;
  next: string | null;
}

function takeLink(): Link {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return { token: fragment.get('token'), next: fragment.get('next') };
}

const link = takeLink();

const addressOf = (destination: Destination): string => {
  if (destination.kind === 'organiser') return '/studio';
  return destination.role === 'participant'
    ? `/sessions/${destination.sessionId}`
    : `/studio/sessions/${destination.sessionId}/room`;
};

/** Only a page of this server. */
const nextOf = ({ next }: Link): string | null =>
  next !== null && new URL(next, location.href).origin === location.origin ? next : null;

type State = { kind: 'busy' } | { kind: 'failed'; why: string } | { kind: 'idle'; known: Destination[] };

/** Where personal links lead: exchanges the token for a sign-in and goes on. */
export function SignInPage(): JSX.Element {
  const { say } = useTexts();
  const [state, setState] = useState<State>({ kind: 'busy' });
  useEffect(() => {
    document.title = `${say('sign-in.title')} · Weerklank`;
    const enter = async () => {
      if (link.token === null) {
        const known = await api.destinations().catch(() => ({ destinations: [] }));
        setState({ kind: 'idle', known: known.destinations });
        return;
      }
      try {
        const { destination } = await api.signIn(link.token);
        location.replace(nextOf(link) ?? addressOf(destination));
      } catch (error) {
        const why =
          error instanceof Problem && error.message !== '' ? error.message : say('common.unreachable');
        setState({ kind: 'failed', why });
      }
    };
    void enter();
  }, [say]);
  return (
    <main className="column">
      <Mark />
      <h1>{say('sign-in.title')}</h1>
      {state.kind === 'busy' && <p role="status">{say('sign-in.busy')}</p>}
      {state.kind === 'failed' && (
        <Notice tone="alert" role="alert">
          {state.why}
        </Notice>
      )}
      {state.kind === 'idle' && state.known.length > 0 && (
        <nav aria-label={say('sign-in.choose')}>
          <p>{say('sign-in.choose')}</p>
          <ul className="choices">
            {state.known.map((destination) => (
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
      {state.kind === 'idle' && state.known.length === 0 && <p>{say('sign-in.no-link')}</p>}
      {state.kind !== 'busy' && <AskLink />}
      <LanguageSwitch />
    </main>
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
