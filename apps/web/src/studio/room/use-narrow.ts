import { useSyncExternalStore } from 'react';

/** Where the script and the desk stand under each other; the same width is in room.css. */
const NARROW = '(max-width: 56rem)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the screen is too narrow for the script beside the desk. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
