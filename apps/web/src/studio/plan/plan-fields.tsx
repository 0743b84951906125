import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { LanguageChoice } from './language-choice.js';
import type { PlanDraft } from './plan-draft.js';
import { StartFields } from './start-fields.js';
import type { FieldErrors } from './use-field-errors.js';

type PlanHead = Omit<PlanDraft, 'agenda' | 'settings' | 'size'>;

interface PlanFieldsProps {
  draft: PlanHead;
  errors: FieldErrors;
  /** A live session has begun: when it was planned to stays as it is. */
  startIsFixed?: boolean;
  onChange: (changes: Partial<PlanHead>) => void;
}

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

/** What a session is called and for, when it begins, its time zone and its languages. */
export function PlanFields({ draft, errors, startIsFixed = false, onChange }: PlanFieldsProps): JSX.Element {
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
      <TextAreaField
        label={say('studio.plan.purpose')}
        hint={say('studio.plan.purpose.hint')}
        error={errors['purpose']}
        rows={4}
        value={draft.purpose}
        onText={(written) => onChange({ purpose: written })}
      />
      {!startIsFixed && <StartFields start={draft} errors={errors} onChange={onChange} />}
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
      <LanguageChoice
        languages={draft.languages}
        error={errors['languages']}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}
