import { useCallback, useEffect, useState } from 'react';
import { hashOf, panelIdOf, tabIdOf, viewInHash, type DeskView } from './desk-view.js';

/** Takes the focus to a view when it is drawn, and leaves the page where it is as long as its tab is in sight. */
export function focusPanelSoon(view: DeskView): void {
  requestAnimationFrame(() => {
    document.getElementById(panelIdOf(view))?.focus({ preventScroll: true });
    document.getElementById(tabIdOf(view))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

/** The view of the desk, kept in the address: a reload shows it again, and going back leaves the room. */
export function useDeskView(views: readonly DeskView[]): [DeskView, (to: DeskView) => void] {
  const [view, setView] = useState<DeskView>(() => viewInHash(location.hash) ?? 'overview');
  useEffect(() => {
    const follow = () => setView((before) => viewInHash(location.hash) ?? before);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const turn = useCallback((to: DeskView) => {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hashOf(to)}`);
    setView(to);
  }, []);
  return [views.includes(view) ? view : 'overview', turn];
}
