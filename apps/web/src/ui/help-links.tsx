import type { JSX } from 'react';
import { useTexts } from '../texts.js';

const GUIDES = 'https://github.com/weerklank/weerklank/blob/main/docs/guide';

/** Where help is found, at the same place of every page (WCAG 3.2.6): the guide, and who organises the session. */
export function HelpLinks({ contact }: { contact: string | null }): JSX.Element {
  const { language, say } = useTexts();
  return (
    <nav className="help-links" aria-label={say('common.help')}>
      <a
        href={`${GUIDES}/${language === 'nl' ? 'nl' : 'en'}/README.md`}
        target="_blank"
        rel="noreferrer"
        title={say('common.new-tab')}
      >
        {say('common.guide')}
      </a>
      {contact !== null && <a href={`mailto:${contact}`}>{say('common.contact', { address: contact })}</a>}
    </nav>
  );
}
