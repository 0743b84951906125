import type { View } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { AboutDialog } from './about-dialog.js';
import type { Commanding } from './use-command.js';

interface AboutSessionProps {
  session: View['shared']['session'];
  canChange: boolean;
  give: Commanding['give'];
}

/** What a session is for, in which languages and which time zone. */
export function AboutSession({ session, canChange, give }: AboutSessionProps): JSX.Element {
  const { language, say } = useTexts();
  const [isChanging, setIsChanging] = useState(false);
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
      <p className="quiet">
        {new Intl.ListFormat(language).format(languages)} · {session.timeZone}
      </p>
      {isChanging && <AboutDialog session={session} give={give} onClose={() => setIsChanging(false)} />}
    </section>
  );
}
