import type { View } from '@app/dialogue';
import type { PlannedTime } from '@app/texts';
import { useState, type JSX, type ReactNode } from 'react';
import { PlannedTimeLine } from '../../shared-parts/planned-time-line.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { AboutDialog } from './about-dialog.js';
import type { Commanding } from './use-command.js';

interface AboutSessionProps {
  planned: PlannedTime | null;
  session: View['shared']['session'];
  canChange: boolean;
  give: Commanding['give'];
  /** What is to be known about when it begins. */
  children?: ReactNode;
}

/** What a session is for, when it is, in which languages and which time zone. */
export function AboutSession(props: AboutSessionProps): JSX.Element {
  const { planned, session, canChange, give, children } = props;
  const { language, say } = useTexts();
  const [isChanging, setIsChanging] = useState(false);
  const { kind = 'draft' } = session.phase ?? {};
  const hasBegun = kind === 'live' || kind === 'closed' || kind === 'archived';
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const languages = (session.languages ?? []).map((tag) => names.of(tag) ?? tag);
  return (
    <section className="stack" aria-labelledby="about-heading">
      <div className="section-head">
        <h2 id="about-heading">{say('studio.about.title')}</h2>
        {canChange && <Button onClick={() => setIsChanging(true)}>{say('studio.change')}</Button>}
      </div>
      {session.purpose === '' || session.purpose === undefined ? (
        <p className="quiet">{say('studio.about.no-purpose')}</p>
      ) : (
        <p className="written measure" dir="auto">
          {session.purpose}
        </p>
      )}
      {planned !== null ? (
        <PlannedTimeLine planned={planned} />
      ) : (
        !hasBegun && <p className="quiet">{say('studio.about.no-start')}</p>
      )}
      <p className="quiet">
        {new Intl.ListFormat(language).format(languages)} · {session.timeZone}
      </p>
      {children}
      {isChanging && <AboutDialog session={session} give={give} onClose={() => setIsChanging(false)} />}
    </section>
  );
}
