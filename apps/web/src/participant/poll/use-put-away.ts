import type { PollId, View } from '@app/dialogue';
import { useState } from 'react';
import { openItemOf } from '../page/agenda.js';
import { closedPollIds } from './polls-in-sight.js';

/** The closed polls that are not to be seen any more: from before this item opened, or this page. */
export function usePutAway(view: View): readonly PollId[] {
  const itemId = openItemOf(view)?.itemId ?? null;
  const [away, setAway] = useState(() => ({ itemId, ids: closedPollIds(view) }));
  if (itemId !== null && itemId !== away.itemId) setAway({ itemId, ids: closedPollIds(view) });
  return away.ids;
}
