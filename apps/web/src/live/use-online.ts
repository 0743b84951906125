import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Whether the machine has a network at all; it tells sooner than a connection that falls silent. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
