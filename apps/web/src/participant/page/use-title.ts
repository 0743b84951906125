import { useEffect } from 'react';

/** Names the page in the browser: what it is about first, then the platform. */
export function useTitle(...parts: readonly string[]): void {
  const title = [...parts.filter((part) => part !== ''), 'Weerklank'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
