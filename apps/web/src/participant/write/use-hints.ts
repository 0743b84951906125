import { useAttending } from '../page/attending.js';
import { twoPointsOf } from './several-points.js';
import { useAlike, type Alike } from './use-alike.js';
import { useSettled } from './use-settled.js';
import type { Writing } from './use-writing.js';

/** After this long without a keystroke somebody is thinking rather than typing. */
const PAUSE_MS = 600;

interface Hints {
  /** The text in two, when it seems to hold several points. */
  points: readonly [string, string] | null;
  alike: Alike;
}

/** What may help while one writes; it comes when the writing pauses. */
export function useHints({ draft, itemId, leftCount }: Writing): Hints {
  const { view } = useAttending();
  const settled = useSettled(draft, PAUSE_MS);
  const isDialogue = view.shared.agenda[itemId]?.phase.kind === 'dialogue';
  const alike = useAlike(itemId, draft, settled, isDialogue);
  // Who may post one more has no place for a second half.
  const mayPostTwo = leftCount === null || leftCount > 1;
  const hadPoints = mayPostTwo && draft.next === '' && twoPointsOf(settled.text) !== null;
  return { points: hadPoints ? twoPointsOf(draft.text) : null, alike };
}
