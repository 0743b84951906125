import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { areKeysOn, turnKeys } from '../hand/keys.js';

/** Single keys can be turned off: speech input and slips of the hand press them too (WCAG 2.1.4). */
export function KeysSwitch(): JSX.Element {
  const { say } = useTexts();
  const [isOn, setIsOn] = useState(areKeysOn);
  return (
    <details className="keys">
      <summary>{say('keys.heading')}</summary>
      <p>{say('keys.explain')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            turnKeys(event.currentTarget.checked);
            setIsOn(event.currentTarget.checked);
          }}
        />
        {say('keys.use')}
      </label>
    </details>
  );
}
