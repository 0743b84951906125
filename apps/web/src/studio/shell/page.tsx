import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { useLandmarks } from '../../ui/index.js';
import { cameFromAnotherPage } from './router.js';
import { PageFooter } from './page-footer.js';
import { TopBar } from './top-bar.js';
import { useKeptFocus } from './use-kept-focus.js';

interface PageProps {
  title: string;
  /** What stands above the heading: where this page belongs. */
  above?: ReactNode;
  /** What can be done with the whole page, beside its heading. */
  actions?: ReactNode;
  wide?: boolean;
  signedIn?: boolean;
  children: ReactNode;
}

/** One page of the studio: its top bar, its heading, and its name in the browser. */
export function Page({
  title,
  above,
  actions,
  wide = false,
  signedIn = true,
  children,
}: PageProps): JSX.Element {
  const { say } = useTexts();
  useLandmarks();
  useKeptFocus();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Weerklank`;
  }, [title]);
  useEffect(() => {
    if (cameFromAnotherPage()) heading.current?.focus();
  }, []);
  return (
    <>
      <a className="skip-link" href="#main">
        {say('common.skip')}
      </a>
      <TopBar signedIn={signedIn} />
      <main id="main" className={wide ? 'page page--wide' : 'page'}>
        <header className="page-head">
          <div>
            {above}
            <h1 ref={heading} tabIndex={-1} dir="auto">
              {title}
            </h1>
          </div>
          {actions !== undefined && <div className="row">{actions}</div>}
        </header>
        {children}
      </main>
      <PageFooter />
    </>
  );
}
