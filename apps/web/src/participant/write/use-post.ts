import type { AgendaItemId } from '@app/dialogue';
import { useState } from 'react';
import { useAttending } from '../page/attending.js';
import { afterPosting, type Draft } from './draft.js';
import type { Posted } from './use-posting.js';

export type Outcome = { kind: 'none' | 'busy' } | Posted | { kind: 'refused'; error: unknown };

/**
 * Posting from the composer: it keeps the text until it is taken, or safely kept to be sent later.
 *
 * @returns `post` resolves with whether the text has left the composer
 */
export function usePost(
  itemId: AgendaItemId,
  draft: Draft,
  setDraft: (draft: Draft) => void,
): { outcome: Outcome; post: () => Promise<boolean>; forget: () => void } {
  const { posting } = useAttending();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const post = async () => {
    if (outcome.kind === 'busy') return false;
    setOutcome({ kind: 'busy' });
    try {
      const posted = await posting.post(itemId, { ...draft, next: '' });
      setDraft(afterPosting(draft));
      setOutcome(posted);
      return true;
    } catch (error) {
      setOutcome({ kind: 'refused', error });
      return false;
    }
  };
  const forget = () => {
    if (outcome.kind !== 'none' && outcome.kind !== 'busy') setOutcome({ kind: 'none' });
  };
  return { outcome, post, forget };
}
