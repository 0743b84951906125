import { useSyncExternalStore } from 'react';

const watchers = new Set<() => void>();
let isFirstPage = true;

function moved(): void {
  isFirstPage = false;
  for (const watcher of watchers) watcher();
}

function subscribe(changed: () => void): () => void {
  if (watchers.size === 0) window.addEventListener('popstate', moved);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) window.removeEventListener('popstate', moved);
  };
}

/** Goes to another page of the studio, as a link would. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  moved();
}

/** The path of the page that is shown; the back button changes it too. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** Whether the page was reached from another page of the studio: then its heading takes the focus. */
export const cameFromAnotherPage = (): boolean => !isFirstPage;
