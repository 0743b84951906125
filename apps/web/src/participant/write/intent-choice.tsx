import type { Intent } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

const INTENTS: readonly Intent[] = ['experience', 'tip', 'warning', 'question'];

interface IntentChoiceProps {
  intent: Intent;
  onChange: (intent: Intent) => void;
}

/** What kind of statement it is. */
export function IntentChoice({ intent, onChange }: IntentChoiceProps): JSX.Element {
  const { say } = useTexts();
  return (
    <fieldset className="intents">
      <legend>{say('write.intent')}</legend>
      <div className="intents__list">
        {INTENTS.map((one) => (
          <label key={one} className="intents__one">
            <input
              type="radio"
              name="intent"
              value={one}
              checked={one === intent}
              onChange={() => onChange(one)}
            />
            <span>
              <span className="intents__word">{say(`write.intent.${one}`)}</span>{' '}
              <span className="quiet">{say(`write.hint.${one}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
