import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { LanguageSwitch } from '../../ui/index.js';
import { KeysSwitch } from './keys-switch.js';

/** Who sees what, the shortcuts, and the language. */
export function PageFooter(): JSX.Element {
  const { say } = useTexts();
  return (
    <footer className="page__footer">
      <details>
        <summary>{say('page.privacy')}</summary>
        <p>{say('privacy.pseudonymity')}</p>
      </details>
      <KeysSwitch />
      <LanguageSwitch />
    </footer>
  );
}
