import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { openItemOf } from './agenda.js';
import { useAttending } from './attending.js';
import { placeOf, usePlace } from './use-place.js';

/** Tells those who listen, once, that the page is about something else now. */
export function PlaceSaid(): JSX.Element {
  const { say } = useTexts();
  const { view, session } = useAttending();
  const item = openItemOf(view);
  const place = placeOf(view);
  const about = item?.itemId ?? place;
  const [first] = useState(about);
  const [hasMoved, setHasMoved] = useState(false);
  usePlace(place);
  if (about !== first && !hasMoved) setHasMoved(true);
  const between = place === 'live' ? say('between.title') : '';
  const title = place === 'result' ? say('result.title') : between;
  return (
    <div role="status" className="visually-hidden">
      {hasMoved && (
        <p key={about}>
          {item === null ? title : <bdi lang={session.languages[0]}>{item.question || item.title}</bdi>}
        </p>
      )}
    </div>
  );
}
