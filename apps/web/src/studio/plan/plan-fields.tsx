import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { LanguageChoice } from './language-choice.js';
import type { PlanDraft } from './plan-draft.js';
import type { FieldErrors } from './use-field-errors.js';

interface PlanFieldsProps {
  draft: Omit<PlanDraft, 'agenda'>;
  errors: FieldErrors;
  onChange: (changes: Partial<Omit<PlanDraft, 'agenda'>>) => void;
}

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

/** What a session is called and for, its languages and its time zone. */
export function PlanFields({ draft, errors, onChange }: PlanFieldsProps): JSX.Element {
  const { say } = useTexts();
  return (
    <>
      <Field label={say('studio.plan.title')} error={errors['title']}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            value={draft.title}
            onChange={({ target }) => onChange({ title: target.value })}
          />
        )}
      </Field>
      <Field
        label={say('studio.plan.purpose')}
        hint={say('studio.plan.purpose.hint')}
        error={errors['purpose']}
      >
        {(control) => (
          <textarea
            {...control}
            className="input"
            dir="auto"
            rows={4}
            value={draft.purpose}
            onChange={({ target }) => onChange({ purpose: target.value })}
          />
        )}
      </Field>
      <LanguageChoice
        languages={draft.languages}
        error={errors['languages']}
        onChange={(languages) => onChange({ languages })}
      />
      <Field label={say('studio.plan.time-zone')} error={errors['timeZone']}>
        {(control) => (
          <>
            <input
              {...control}
              className="input"
              list="time-zones"
              autoComplete="off"
              value={draft.timeZone}
              onChange={({ target }) => onChange({ timeZone: target.value })}
            />
            <datalist id="time-zones">
              {TIME_ZONES.map((zone) => (
                <option key={zone} value={zone} />
              ))}
            </datalist>
          </>
        )}
      </Field>
    </>
  );
}
