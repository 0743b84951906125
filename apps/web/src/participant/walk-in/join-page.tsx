import { useEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { addressOf } from '../enter.js';
import { PageFrame } from '../page/page-frame.js';
import { CodeForm } from './code-form.js';
import { EntryForm } from './entry-form.js';
import { OwnLink } from './own-link.js';
import { useWalkIn, type WalkInStep } from './use-walk-in.js';

const titleOf = ({ kind }: WalkInStep) => (kind === 'in' ? 'join.in' : 'join.title');

/** Where people come in who have no invitation, by a code or the QR that brought a token. */
export function JoinPage({ token }: { token: string | null }): JSX.Element {
  const { say } = useTexts();
  const { step, find, enter, startOver } = useWalkIn(token);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = say(titleOf(step));
  const { kind } = step;
  const shownKind = useRef(kind);
  useEffect(() => {
    document.title = `${title} · Weerklank`;
  }, [title]);
  useEffect(() => {
    // Only after what the person did; not when the page comes.
    if (shownKind.current !== kind) heading.current?.focus();
    shownKind.current = kind;
  }, [kind]);
  return (
    <PageFrame kind="door">
      <div>
        <h1 ref={heading} tabIndex={-1} className="walk-in__heading">
          {title}
        </h1>
        <div role="status">{step.kind === 'looking' && <p>{say('join.busy')}</p>}</div>
      </div>
      {'door' in step && (
        <div>
          {step.kind === 'door' && <p>{say('join.session')}</p>}
          <p className="lead" dir="auto" lang={step.door.languages[0]}>
            <strong>{step.door.title}</strong>
          </p>
          {step.door.fictional && <p className="fictional">{say('common.fictional')}</p>}
        </div>
      )}
      {step.kind === 'key' && (
        <CodeForm error={step.error} isBusy={step.isBusy} onCode={(code) => void find({ code })} />
      )}
      {step.kind === 'door' && (
        <>
          {step.error !== null && (
            <Notice tone="alert" role="alert">
              {step.error}
            </Notice>
          )}
          <EntryForm
            door={step.door}
            errors={step.errors}
            isBusy={step.isBusy}
            onEnter={(entry) => void enter(entry)}
          />
          <p>
            <Button look="quiet" onClick={startOver}>
              {say('join.other')}
            </Button>
          </p>
        </>
      )}
      {step.kind === 'here' && step.destination.kind === 'session' && (
        <p role="status">{say('join.here', { role: say(`role.${step.destination.role}`) })}</p>
      )}
      {(step.kind === 'here' || step.kind === 'in') && (
        <p>
          <a className="button button--primary" href={addressOf(step.destination)}>
            {say('join.go')}
          </a>
        </p>
      )}
      {step.kind === 'in' && <OwnLink link={step.link} />}
    </PageFrame>
  );
}
