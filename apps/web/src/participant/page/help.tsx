import { useContext, useEffect, useState, type JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { AttendingContext } from './attending.js';

/** Whom to ask, in the same place on every page; in a session also who organises it, looked up when somebody looks. */
export function Help(): JSX.Element {
  const { say } = useTexts();
  const sessionId = useContext(AttendingContext)?.sessionId ?? null;
  const [isOpen, setIsOpen] = useState(false);
  const [contact, setContact] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpen || sessionId === null || contact !== null) return;
    // Without it there is still the mail with the invitation.
    api.contact(sessionId).then(
      ({ address }) => setContact(address),
      () => undefined,
    );
  }, [isOpen, sessionId, contact]);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say('page.help')}</summary>
      <p>{say('page.help-ask')}</p>
      {contact !== null && (
        <p>
          <a href={`mailto:${contact}`}>{say('common.contact', { address: contact })}</a>
        </p>
      )}
      <p>{say('page.help-room')}</p>
      <p>
        <a href="/sign-in">{say('page.help-link')}</a>
      </p>
    </details>
  );
}
