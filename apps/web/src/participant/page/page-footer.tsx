import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { LanguageSwitch } from '../../ui/index.js';
import { Help } from './help.js';
import { Preferences } from './preferences.js';

/** Whom to ask, who sees what, in a session how the page behaves, and the language. */
export function PageFooter({ isInSession }: { isInSession: boolean }): JSX.Element {
  const { say } = useTexts();
  return (
    <footer className="page__footer">
      <Help />
      <details>
        <summary>{say('page.privacy')}</summary>
        <p>{say('privacy.pseudonymity')}</p>
      </details>
      {isInSession && <Preferences />}
      <LanguageSwitch />
    </footer>
  );
}
