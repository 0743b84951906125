import { LEAST_SEGMENT_COUNT, type SessionId, type View } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button, Field } from '../../../ui/index.js';
import { useKept } from '../../plan/use-kept.js';
import { timeText } from '../../shell/moments.js';
import { TextAreaField } from '../../shell/text-area-field.js';
import { EraseButton } from '../erase/erase-button.js';
import type { Run } from '../use-room-commands.js';
import { useSegmentNames } from './use-segment-names.js';

interface PromptPanelProps {
  sessionId: SessionId;
  steering: View['shared']['steering'];
  timeZone: string | undefined;
  isOnline: boolean;
  run: Run;
}

const HEADING_ID = 'prompt-heading';
const FIRST = { chosen: '', text: '' };

/** What the moderator says to the participants of one segment; a reload keeps what is being written. */
export function PromptPanel({ sessionId, steering, timeZone, isOnline, run }: PromptPanelProps): JSX.Element {
  const { language, say } = useTexts();
  const { segments = {}, prompt = null } = steering;
  const [draft, setDraft, forget] = useKept(`weerklank-prompt-${sessionId}`, FIRST);
  const { chosen, text } = draft;
  const [isTried, setIsTried] = useState(false);
  const isEmpty = text.trim() === '';
  const nameOf = useSegmentNames(sessionId, [...Object.keys(segments), ...(prompt ? [prompt.segment] : [])]);
  const known = Object.entries(segments)
    .flatMap(([number, count]) => {
      const name = nameOf(number);
      return name === null ? [] : [{ number, name, count }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const promptedName = prompt === null ? '' : (nameOf(prompt.segment) ?? '…');
  // A segment that became too small is not replaced by another one behind the moderator's back.
  const segment = Object.hasOwn(segments, chosen) ? chosen : '';
  const send = async () => {
    setIsTried(true);
    if (isEmpty || segment === '' || !isOnline) return;
    if (!(await run({ kind: 'prompt-segment', segment: Number(segment), text: text.trim() }))) return;
    forget();
    setDraft(FIRST);
    setIsTried(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const withdraw = async () => {
    if (isOnline && (await run({ kind: 'withdraw-prompt' }))) document.getElementById(HEADING_ID)?.focus();
  };
  return (
    <section className="panel" aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID} tabIndex={-1}>
        {say('room.prompt')}
      </h2>
      <p className="quiet">{say('room.prompt.about')}</p>
      {prompt !== null && (
        <div className="announcement">
          <p className="written" dir="auto">
            {prompt.text}
          </p>
          <p className="quiet">
            {say('room.prompt.shown', {
              segment: promptedName,
              time: timeText(prompt.at, language, timeZone),
            })}
          </p>
          <Button
            look="quiet"
            aria-disabled={!isOnline}
            aria-label={say('room.prompt.withdraw-named', { segment: promptedName })}
            onClick={() => void withdraw()}
          >
            {say('room.prompt.withdraw')}
          </Button>
          <EraseButton what={{ kind: 'prompt' }} text={prompt.text} focusAfterId={HEADING_ID} />
        </div>
      )}
      {known.length === 0 ? (
        <p className="empty">{say('room.prompt.none')}</p>
      ) : (
        <form className="stack stack--tight" noValidate onSubmit={submit}>
          <Field
            label={say('room.prompt.segment')}
            error={isTried && segment === '' ? say('room.prompt.choose') : null}
          >
            {(control) => (
              <select
                {...control}
                className="input"
                dir="auto"
                value={segment}
                onChange={({ target }) => setDraft({ ...draft, chosen: target.value })}
              >
                <option value="">{say('room.prompt.choose')}</option>
                {known.map(({ number, name, count }) => (
                  <option key={number} value={number}>
                    {say('room.prompt.option', { segment: name, count })}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextAreaField
            label={say('room.prompt.text')}
            hint={prompt === null ? undefined : say('room.prompt.instead')}
            error={isTried && isEmpty ? say('error.empty-text') : null}
            rows={3}
            value={text}
            onText={(written) => setDraft({ ...draft, text: written })}
          />
          <p>
            <Button type="submit" aria-disabled={!isOnline}>
              {say('room.prompt.send')}
            </Button>
          </p>
        </form>
      )}
      <p className="quiet">{say('room.prompt.small', { count: LEAST_SEGMENT_COUNT })}</p>
    </section>
  );
}
