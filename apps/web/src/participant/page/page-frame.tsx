import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { Mark, useLandmarks } from '../../ui/index.js';
import { PageFooter } from './page-footer.js';

interface PageFrameProps {
  /** Beside the mark: which session this is. */
  title?: string | undefined;
  /** Whether it is a rehearsal, with invented people. */
  isFictional?: boolean;
  /** Notices that come and go, and stay in sight; each is a live region of its own. */
  notices?: ReactNode;
  /** `bare`: without what one may want to look up below; `door`: somebody is on the way in. */
  kind?: 'session' | 'door' | 'bare';
  children: ReactNode;
}

/** One calm column: the mark, what the page is about, and what one may want to look up below. */
export function PageFrame({
  title,
  isFictional = false,
  notices,
  kind = 'session',
  children,
}: PageFrameProps): JSX.Element {
  const { say } = useTexts();
  useLandmarks();
  return (
    <div className="page">
      <a className="skip-link" href="#main">
        {say('common.skip')}
      </a>
      <header className="page__header">
        <Mark />
        {title !== undefined && (
          <p className="page__session" dir="auto">
            {title}
          </p>
        )}
        {isFictional && <p className="fictional">{say('common.fictional')}</p>}
      </header>
      {notices}
      <main id="main" className={kind === 'door' ? 'door' : undefined} tabIndex={-1}>
        {children}
      </main>
      {kind !== 'bare' && <PageFooter isInSession={kind === 'session'} />}
    </div>
  );
}
