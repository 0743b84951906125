import type { JSX } from 'react';
import { useNow } from '../../live/use-now.js';
import { PlannedTimeLine } from '../../shared-parts/planned-time-line.js';
import { isLongBefore, plannedTimeOf } from '../../shared-parts/planned-time-of.js';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { useTitle } from '../page/use-title.js';
import { Practice } from './practice.js';
import { Programme } from './programme.js';

const MINUTE_MS = 60_000;

/** Before the session is live: when, what for, what happens, who sees what, and the scale to try. */
export function BeforeSession(): JSX.Element {
  const { say } = useTexts();
  const { session, view } = useAttending();
  const planned = plannedTimeOf(view.shared);
  const now = useNow(MINUTE_MS);
  useTitle(session.title);
  return (
    <>
      <div className="part">
        <h1 dir="auto" lang={session.languages[0]}>
          {session.title}
        </h1>
        {planned !== null && <PlannedTimeLine planned={planned} />}
        {session.purpose !== '' && (
          <p className="written lead" dir="auto" lang={session.languages[0]}>
            {session.purpose}
          </p>
        )}
        <p role="status" className="waiting">
          {say(
            session.phase.kind === 'lobby'
              ? 'before.lobby'
              : isLongBefore(planned, now)
                ? 'before.later'
                : 'before.waiting',
          )}
        </p>
      </div>
      <section className="part">
        <h2>{say('before.heading')}</h2>
        <p>{say('before.what')}</p>
      </section>
      <section className="part">
        <h2>{say('page.privacy')}</h2>
        <p>{say('privacy.pseudonymity')}</p>
      </section>
      <Programme />
      <Practice />
    </>
  );
}
