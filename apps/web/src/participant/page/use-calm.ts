import type { View } from '@app/dialogue';
import { useEffect, useMemo, useState } from 'react';
import { arrivedCount, calmView, takeIn, type Seen } from './calm-view.js';
import { useSwitch } from './remembered-switch.js';
import { CALM } from './switches.js';

/** What waits to be shown. */
export interface Arrivals {
  isCalm: boolean;
  /** Statements that wait; always 0 when the mode is off. */
  count: number;
  show: () => void;
}

/** The view as this person wants it: as it comes, or in calm mode as it was when they last asked. */
export function useCalm(view: View | null): { view: View | null; arrivals: Arrivals } {
  const isCalm = useSwitch(CALM);
  const [seen, setSeen] = useState<Seen | null>(null);
  const now = view?.personal ?? null;
  const next = !isCalm || now === null ? null : seen === null ? now : takeIn(seen, now);
  if (next !== seen) setSeen(next);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-calm', isCalm);
  }, [isCalm]);
  return useMemo(() => {
    const isHeld = view !== null && next !== null;
    return {
      view: isHeld ? calmView(view, next) : view,
      arrivals: {
        isCalm,
        count: isHeld ? arrivedCount(view, next) : 0,
        show: () => setSeen(now),
      },
    };
  }, [view, next, now, isCalm]);
}
