import { useContext, useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { AttendingContext, choosesLanguages } from './attending.js';
import { LanguagesRead } from './languages-read.js';
import { useSwitch, type RememberedSwitch } from './remembered-switch.js';
import { CALM, KEYS } from './switches.js';

interface PreferenceProps {
  of: RememberedSwitch;
  name: string;
  explained: string;
}

function Preference({ of: preference, name, explained }: PreferenceProps): JSX.Element {
  const isOn = useSwitch(preference);
  const id = useId();
  return (
    <div className="preference">
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => preference.turn(event.currentTarget.checked)}
        />
        {name}
      </label>
      <p id={id}>{explained}</p>
    </div>
  );
}

/** How this page behaves on this device, and which languages one reads where there are several. */
export function Preferences(): JSX.Element {
  const { say } = useTexts();
  const hasLanguages = choosesLanguages(useContext(AttendingContext));
  return (
    <details>
      <summary>{say(hasLanguages ? 'preferences.heading-languages' : 'preferences.heading')}</summary>
      {hasLanguages && <LanguagesRead />}
      <Preference of={CALM} name={say('calm.use')} explained={say('calm.explain')} />
      <Preference of={KEYS} name={say('keys.use')} explained={say('keys.explain')} />
    </details>
  );
}
