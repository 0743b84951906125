import type { StatementId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Tally } from '../hand/tally.js';
import { useAttending } from '../page/attending.js';
import { timeOfDay } from '../page/time-of-day.js';
import { Written } from '../page/written.js';
import type { Own } from './own-of.js';
import { OwnStanding } from './own-standing.js';
import { RaiseTheme } from './raise-theme.js';
import { Reactions } from './reactions.js';
import { SecondThoughts } from './second-thoughts.js';

const ownElementId = (statementId: StatementId): string => `own-${statementId}`;

/** Unfolds what one's own statement is in, and leads there. */
export function leadToOwn(statementId: StatementId): void {
  const element = document.getElementById(ownElementId(statementId));
  const fold = element?.closest('details');
  if (fold) fold.open = true;
  element?.focus();
}

/** One's own statement: how far it came, what others answered, and what one may still do about it. */
export function OwnStatement({ own }: { own: Own }): JSX.Element {
  const { say, language } = useTexts();
  const { view, session } = useAttending();
  const tally = view.personal.tallies[own.statementId];
  const isShown = own.standing === 'shown';
  // What was merged is counted with the statement that stands for it.
  const isCounted = isShown || own.standing === 'merged';
  const id = ownElementId(own.statementId);
  const time = timeOfDay(own.postedAt, language, session.timeZone);
  return (
    <article className="card" id={id} tabIndex={-1} aria-labelledby={`${id}-intent ${id}-text`}>
      <p className="card__intent" id={`${id}-intent`}>
        {say(`intent.${own.intent}`)}
        {own.raisesTheme && ` · ${say('own.raised-theme')}`}
      </p>
      {own.text !== null && <Written text={own.text} language={own.language} id={`${id}-text`} />}
      {!isShown && (
        <div className="own__standing">
          <OwnStanding own={own} />
        </div>
      )}
      <p className="quiet">
        {say('own.posted-at', { time })}
        {isCounted && ` · ${say('own.reach', { count: own.reach })}`}
      </p>
      {isCounted && tally?.some((count) => count > 0) && <Tally tally={tally} />}
      {isCounted && <Reactions own={own} />}
      {(isShown || own.standing === 'held') && session.phase.kind === 'live' && (
        <div className="own__acts">
          <SecondThoughts own={own} />
          {isShown && !own.raisesTheme && <RaiseTheme statementId={own.statementId} />}
        </div>
      )}
    </article>
  );
}
