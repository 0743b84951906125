import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { Mark } from '../../ui/index.js';
import { PageFooter } from './page-footer.js';

interface PageFrameProps {
  /** Beside the mark: which session this is. */
  title?: string | undefined;
  /** Notices above the page that come and go; each is a live region of its own. */
  notices?: ReactNode;
  children: ReactNode;
}

/** One calm column: the mark, what the page is about, and what one may want to look up below. */
export function PageFrame({ title, notices, children }: PageFrameProps): JSX.Element {
  const { say } = useTexts();
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
        {notices}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PageFooter />
    </div>
  );
}
