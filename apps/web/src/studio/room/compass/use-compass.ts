import { useContext, useEffect, useRef, useState } from 'react';
import { ServerAheadContext } from '../../../live/server-clock.js';
import { EMPTY_DECK, nextDeck, putAside, type Deck } from './deck.js';
import { evidenceNow, type Seen } from './evidence-now.js';

const LOOK_EVERY_MS = 2_000;

/** All that the compass looks at but the time. */
export type Watched = Omit<Seen, 'now'>;

export interface Compass {
  card: Deck['card'];
  putAside: () => void;
}

/** Looks every other second whether there is something that the moderator may want to know; draws only when that changes. */
export function useCompass(seen: Watched): Compass {
  const [deck, setDeck] = useState(EMPTY_DECK);
  const aheadMs = useContext(ServerAheadContext);
  const latest = useRef({ seen, aheadMs });
  useEffect(() => {
    latest.current = { seen, aheadMs };
  });
  useEffect(() => {
    const look = () => {
      const { current } = latest;
      const now = Date.now() + current.aheadMs;
      setDeck((before) => nextDeck(before, evidenceNow({ ...current.seen, now }), now));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return { card: deck.card, putAside: () => setDeck(putAside) };
}
