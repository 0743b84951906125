import type { Act, Situation } from './act.js';
import { choosingAct, pollAct, scaleAct, wordAct } from './choosing-acts.js';
import { openItemIn } from './open-item.js';
import { readingAct } from './reading-act.js';
import { writingAct } from './writing-act.js';

/**
 * What a simulated person does next, by what they see now; null when there is nothing to do. The same situation gives
 * the same act, so that whoever takes the person over goes on where they were.
 */
export function nextAct(situation: Situation): Act | null {
  const { shared, personal } = situation.view;
  if (shared.session.phase?.kind !== 'live' || personal.me.standing === 'revoked') return null;
  const item = openItemIn(situation.view);
  const asked = pollAct(situation);
  if (asked || item === null) return asked ?? wordAct(situation, null);
  return (
    scaleAct(situation, item) ??
    choosingAct(situation, item) ??
    wordAct(situation, item) ??
    writingAct(situation, item) ??
    readingAct(situation, item)
  );
}
