import { zoneText } from '@app/texts';
import { useId, type JSX } from 'react';
import { useNow } from '../../live/use-now.js';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { isTimeZone, plannedStart, type StartDraft } from './planned-start.js';
import type { FieldErrors } from './use-field-errors.js';

interface StartFieldsProps {
  start: StartDraft;
  errors: FieldErrors;
  onChange: (changes: { date: string } | { time: string }) => void;
}

const MINUTE_MS = 60_000;

/** On which day and at what time a session begins, by the clock of its time zone. */
export function StartFields({ start, errors, onChange }: StartFieldsProps): JSX.Element {
  const { language, say } = useTexts();
  const noteId = useId();
  const now = useNow(MINUTE_MS);
  const startsAt = plannedStart(start);
  return (
    <fieldset className="field" aria-describedby={noteId}>
      <legend className="visually-hidden">{say('studio.plan.start')}</legend>
      <div className="pair pair--top">
        <Field label={say('studio.plan.date')} error={errors['date'] ?? errors['startsAt']}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="input"
              value={start.date}
              onChange={({ target }) => onChange({ date: target.value })}
            />
          )}
        </Field>
        <Field label={say('studio.plan.time')} error={errors['time']}>
          {(control) => (
            <input
              {...control}
              type="time"
              className="input"
              value={start.time}
              onChange={({ target }) => onChange({ time: target.value })}
            />
          )}
        </Field>
      </div>
      <p id={noteId} className="quiet">
        {isTimeZone(start.timeZone) &&
          `${say('studio.plan.start.zone', { zone: zoneText(start.timeZone.trim(), language, say) })} `}
        {say('studio.plan.start.later')}
      </p>
      <p role="status">{startsAt !== null && startsAt < now && say('studio.plan.start.past')}</p>
    </fieldset>
  );
}
