import type { View } from '@app/dialogue';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { openItemOf } from './agenda.js';

/** What the page is about: it is another page when this changes. Within an item only the end of writing by oneself. */
export function placeOf(view: Pick<View, 'shared'>): string {
  const { kind } = view.shared.session.phase ?? {};
  if (kind === 'closed' || kind === 'archived') return 'result';
  const item = openItemOf(view);
  if (item === null) return kind ?? 'draft';
  return `${item.itemId} ${item.phase.kind === 'writing' ? 'writing' : 'open'}`;
}

const isTyping = (element: Element | null): boolean =>
  element?.matches('textarea, input:not([type])') ?? false;

/** Another page begins at its top. Who is typing stays where they are; where the focus got lost, it begins anew too. */
export function usePlace(place: string): void {
  const last = useRef(place);
  const focused = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    if (isTyping(document.activeElement)) return;
    window.scrollTo(0, 0);
    const isLost = focused.current instanceof Node && !focused.current.isConnected;
    if (isLost) document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);
}
