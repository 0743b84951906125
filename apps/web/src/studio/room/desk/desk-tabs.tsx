import { useEffect, type JSX, type KeyboardEvent } from 'react';
import { useTexts } from '../../../texts.js';
import { KeyHint } from '../key-hint.js';
import { keyOfView, panelIdOf, tabIdOf, type DeskView } from './desk-view.js';

interface DeskTabsProps {
  views: readonly DeskView[];
  view: DeskView;
  turn: (view: DeskView) => void;
  /** What waits to be looked at, by view. */
  waiting: Partial<Record<DeskView, number>>;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The other view that an arrow leads to; arrows to the side follow the direction of reading. */
function stepped(
  views: readonly DeskView[],
  view: DeskView,
  { key, currentTarget }: KeyboardEvent,
): DeskView | undefined {
  if (key === 'Home') return views[0];
  if (key === 'End') return views.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const isMirrored = key.endsWith('t') && getComputedStyle(currentTarget).direction === 'rtl';
  const place = views.indexOf(view) + (isMirrored ? -step : step);
  return views.at(place % views.length);
}

/** Where the tabs do not fit beside each other: moves their strip, and nothing else, until one is in sight. */
function bringIntoStrip(id: string): void {
  const tab = document.getElementById(id);
  const strip = tab?.parentElement;
  if (!tab || !strip) return;
  const [inner, outer] = [tab.getBoundingClientRect(), strip.getBoundingClientRect()];
  const before = Math.min(0, inner.left - outer.left);
  strip.scrollBy({ left: before === 0 ? Math.max(0, inner.right - outer.right) : before });
}

/** Turns the desk to another view; only the chosen tab is in the order of focus, arrows lead to the others. */
export function DeskTabs({ views, view, turn, waiting }: DeskTabsProps): JSX.Element {
  const { say } = useTexts();
  const press = (event: KeyboardEvent) => {
    const next = stepped(views, view, event);
    if (next === undefined) return;
    event.preventDefault();
    turn(next);
    document.getElementById(tabIdOf(next))?.focus();
  };
  useEffect(() => bringIntoStrip(tabIdOf(view)), [view]);
  return (
    <div role="tablist" className="desk-tabs" aria-label={say('room.desk')} onKeyDown={press}>
      {views.map((one) => {
        const count = waiting[one] ?? 0;
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabIdOf(one)}
            className="desk-tab"
            aria-selected={one === view}
            aria-controls={panelIdOf(one)}
            aria-keyshortcuts={keyOfView(one)}
            tabIndex={one === view ? 0 : -1}
            onClick={() => turn(one)}
          >
            {say(`room.desk.${one}`)}
            {count > 0 && (
              <span className="desk-waiting">
                {' '}
                {count}
                <span className="visually-hidden"> {say('room.desk.waiting')}</span>
              </span>
            )}
            <KeyHint name={keyOfView(one)} />
          </button>
        );
      })}
    </div>
  );
}
