import { useEffect, useLayoutEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { useLasting } from './use-lasting.js';

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
  forget: () => void;
  /** Takes the focus on to where one works, when the notice leaves while it holds it. @returns whether that was found */
  goOn?: () => boolean;
  /** Where the focus goes otherwise. */
  focusAfterId: string;
}

const GAP_PX = 16;

/** Scrolls so far that what has the focus does not lie under the notice (WCAG 2.4.11). */
function uncoverFocus(box: HTMLElement | null): void {
  const focused = document.activeElement;
  if (box === null || focused === null || focused === document.body || box.contains(focused)) return;
  const [notice, held] = [box.getBoundingClientRect(), focused.getBoundingClientRect()];
  if (held.bottom > notice.top && held.top < notice.bottom) scrollBy(0, held.bottom - notice.top + GAP_PX);
}

/** Says what was done and offers to undo it, for a while or until it is put away; it stays in sight of where one works. */
export function UndoNotice(props: UndoNoticeProps): JSX.Element {
  const { done, said, takesFocus = true, undo, action, forget, goOn, focusAfterId } = props;
  const { say } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = useRef(false);
  const moveOn = () => {
    isHere.current = false;
    if (goOn?.() !== true) document.getElementById(focusAfterId)?.focus({ preventScroll: true });
  };
  const leave = () => {
    if (isHere.current) moveOn();
    forget();
  };
  useLayoutEffect(() => {
    // A key undoes it too; no blur is told when what has the focus is taken off the page.
    if (done === null && isHere.current && document.activeElement === document.body) moveOn();
  });
  const stay = useLasting(done, leave);
  const told = useRef<unknown>(null);
  useEffect(() => {
    // What comes back into sight was told already.
    if (told.current === done) return;
    told.current = done;
    if (done === null) return;
    if (takesFocus) button.current?.focus({ preventScroll: true });
    else uncoverFocus(box.current);
  }, [done, takesFocus]);
  return (
    <div
      ref={box}
      role="status"
      className="undo-notice"
      onFocus={() => {
        isHere.current = true;
      }}
      onBlur={() => {
        isHere.current = false;
      }}
      onKeyDown={stay}
      onPointerMove={stay}
    >
      {done !== null && (
        <Notice>
          <div className="undo-notice__row">
            <span>{said}</span>
            {undo !== null && (
              <Button
                ref={button}
                onClick={() => {
                  if (isHere.current) moveOn();
                  undo();
                }}
              >
                {action ?? say('room.undo')}
              </Button>
            )}
            <Button look="quiet" aria-label={say('room.undo.put-away')} onClick={leave}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
