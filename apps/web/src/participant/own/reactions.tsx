import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { Written } from '../page/written.js';
import { reactionsTo, type Own } from './own-of.js';

/** How many statements build on one's own, and those of them that were put before this person. */
export function Reactions({ own }: { own: Own }): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const known = reactionsTo(view, own.statementId);
  const count = Math.max(own.builtOnByCount, known.length);
  if (count === 0) return null;
  return (
    <div className="reactions">
      <p className="quiet">{say('own.built-on', { count })}</p>
      {known.length > 0 && (
        <ul className="reactions__list">
          {known.map(({ statementId, intent, text, language }) => (
            <li key={statementId} className="card__builds-on">
              <p className="card__intent">{say(`intent.${intent}`)}</p>
              <Written text={text} language={language} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
