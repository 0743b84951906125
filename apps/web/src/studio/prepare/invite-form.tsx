import type { SessionId } from '@app/dialogue';
import { useDeferredValue, useMemo, useState, type FormEvent, type JSX } from 'react';
import { api, type InvitationRow } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { asProblem, problemText } from '../shell/problems.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { InviteOptions, type InvitedRole } from './invite-options.js';
import { InvitePreview } from './invite-preview.js';
import { parseAddresses } from './parse-addresses.js';

interface InviteFormProps {
  sessionId: SessionId;
  languages: readonly string[];
  /** Who was invited before. */
  invited: readonly InvitationRow[];
  onInvited: () => void;
}

type Outcome = { kind: 'invited' | 'refused'; text: string } | null;

const isStanding = ({ revokedAt }: InvitationRow): boolean => revokedAt === null;

/** Invites people by their addresses, after showing how they were read. */
export function InviteForm({ sessionId, languages, invited, onInvited }: InviteFormProps): JSX.Element {
  const { say } = useTexts();
  const [text, setText] = useState('');
  const [role, setRole] = useState<InvitedRole>('participant');
  const [language, setLanguage] = useState(languages[0] ?? 'nl');
  const [alsoReads, setAlsoReads] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isBusy, setIsBusy] = useState(false);
  const shown = useDeferredValue(text);
  const pasted = useMemo(() => parseAddresses(shown), [shown]);
  const known = useMemo(() => new Set(invited.filter(isStanding).map(({ address }) => address)), [invited]);

  const invite = async () => {
    const { people, mistakes } = parseAddresses(text);
    if (people.length === 0) return setOutcome({ kind: 'refused', text: say('studio.invite.nobody') });
    setIsBusy(true);
    try {
      await api.invite(
        sessionId,
        people.map((person) => ({ ...person, role, language, languages: alsoReads })),
      );
      const fresh = people.filter(({ address }) => !known.has(address)).length;
      const done = say('studio.invite.done', { count: fresh, known: people.length - fresh });
      setOutcome({ kind: 'invited', text: done });
      setText(mistakes.map((mistake) => mistake.text).join('\n'));
      // Whoever is invited next takes part, unless that is chosen anew.
      if (mistakes.length === 0) setRole('participant');
      onInvited();
    } catch (error) {
      const problem = asProblem(error);
      setOutcome({ kind: 'refused', text: problem.errors[0]?.detail ?? problemText(say, problem) });
    }
    setIsBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void invite();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <TextAreaField
        label={say('studio.invite.addresses')}
        hint={`${say('studio.invite.hint')} ${say('studio.invite.segments.hint')}`}
        rows={5}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onText={setText}
      />
      <InviteOptions
        languages={languages}
        role={role}
        language={language}
        onRole={setRole}
        onLanguage={setLanguage}
        alsoReads={alsoReads}
        onAlsoReads={setAlsoReads}
      />
      {shown.trim() !== '' && <InvitePreview pasted={pasted} known={known} />}
      <p className="row">
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {isBusy ? say('studio.busy') : say('studio.invite.send', { count: pasted.people.length })}
        </Button>
        <span className="quiet">{say('studio.invite.mails')}</span>
      </p>
      <div role="status">
        {outcome !== null && (
          <Notice tone={outcome.kind === 'refused' ? 'alert' : 'calm'}>{outcome.text}</Notice>
        )}
      </div>
    </form>
  );
}
