import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Tally } from '../hand/tally.js';
import { useAttending } from '../page/attending.js';
import { timeOfDay } from '../page/time-of-day.js';
import { Written } from '../page/written.js';
import type { Own } from './own-of.js';
import { OwnStanding } from './own-standing.js';
import { RaiseTheme } from './raise-theme.js';
import { SecondThoughts } from './second-thoughts.js';

/** One's own statement: how far it came, what others answered, and what one may still do about it. */
export function OwnStatement({ own }: { own: Own }): JSX.Element {
  const { say, language } = useTexts();
  const { view, session } = useAttending();
  const tally = view.personal.tallies[own.statementId];
  const isShown = own.standing === 'shown';
  const time = timeOfDay(own.postedAt, language, session.timeZone);
  return (
    <article className="card">
      <p className="card__intent">
        {say(`intent.${own.intent}`)}
        {own.raisesTheme && ` · ${say('own.raised-theme')}`}
      </p>
      {own.text !== null && <Written text={own.text} language={own.language} />}
      <OwnStanding own={own} />
      <p className="quiet">
        {say('own.posted-at', { time })}
        {isShown && ` · ${say('own.reach', { count: own.reach })}`}
      </p>
      {isShown && tally?.some((count) => count > 0) && <Tally tally={tally} />}
      {isShown && session.phase.kind === 'live' && (
        <div className="own__acts">
          <SecondThoughts own={own} />
          {!own.raisesTheme && <RaiseTheme statementId={own.statementId} />}
        </div>
      )}
    </article>
  );
}
