import { useEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';

interface UndoNoticeProps {
  /** What was done; another value is another deed, null none. */
  done: unknown;
  /** What is said about it. */
  said: string;
  /** Whether what had the focus is gone; what comes next is here then. */
  takesFocus?: boolean;
  /** Null when there is no way back. */
  undo: (() => void) | null;
  /** What the way back is called, where it is not simply undoing. */
  action?: string | undefined;
  lastsMs?: number;
  forget: () => void;
  /** Takes the focus on to where one works, when the notice leaves while it holds it. @returns whether that was found */
  goOn?: () => boolean;
  /** Where the focus goes otherwise. */
  focusAfterId: string;
}

const LASTS_MS = 10_000;
const GAP_PX = 16;

/** Scrolls so far that what has the focus does not lie under the notice (WCAG 2.4.11). */
function uncoverFocus(box: HTMLElement | null): void {
  const focused = document.activeElement;
  if (box === null || focused === null || focused === document.body || box.contains(focused)) return;
  const [notice, held] = [box.getBoundingClientRect(), focused.getBoundingClientRect()];
  if (held.bottom > notice.top && held.top < notice.bottom) scrollBy(0, held.bottom - notice.top + GAP_PX);
}

/** Says what was done and offers to undo it, for a while; it stays in sight of where one works. */
export function UndoNotice(props: UndoNoticeProps): JSX.Element {
  const { done, said, takesFocus = true, undo, action, forget, goOn, focusAfterId } = props;
  const { lastsMs = LASTS_MS } = props;
  const { say } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const moveOn = () => {
    if (box.current?.contains(document.activeElement) !== true || goOn?.() === true) return;
    document.getElementById(focusAfterId)?.focus({ preventScroll: true });
  };
  const leave = useRef(moveOn);
  useEffect(() => {
    leave.current = moveOn;
  });
  useEffect(() => {
    if (done === null) return undefined;
    if (takesFocus) button.current?.focus({ preventScroll: true });
    else uncoverFocus(box.current);
    const timer = setTimeout(() => {
      leave.current();
      forget();
    }, lastsMs);
    return () => clearTimeout(timer);
  }, [done, takesFocus, lastsMs, forget]);
  return (
    <div ref={box} role="status" className="undo-notice">
      {done !== null && (
        <Notice>
          <div className="row row--between">
            <span>{said}</span>
            {undo !== null && (
              <Button
                ref={button}
                onClick={() => {
                  moveOn();
                  undo();
                }}
              >
                {action ?? say('room.undo')}
              </Button>
            )}
          </div>
        </Notice>
      )}
    </div>
  );
}
