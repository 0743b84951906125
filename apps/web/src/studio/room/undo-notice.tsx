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
  undo: () => void;
  forget: () => void;
  /** Where the focus goes when the notice leaves while it holds it. */
  focusAfterId: string;
}

const LASTS_MS = 10_000;

/** Says what was done and offers to undo it, for ten seconds. */
export function UndoNotice(props: UndoNoticeProps): JSX.Element {
  const { done, said, takesFocus = true, undo, forget, focusAfterId } = props;
  const { say } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const moveOn = () => {
    if (box.current?.contains(document.activeElement) === true)
      document.getElementById(focusAfterId)?.focus();
  };
  const leave = useRef(moveOn);
  useEffect(() => {
    leave.current = moveOn;
  });
  useEffect(() => {
    if (done === null) return undefined;
    if (takesFocus) button.current?.focus();
    const timer = setTimeout(() => {
      leave.current();
      forget();
    }, LASTS_MS);
    return () => clearTimeout(timer);
  }, [done, takesFocus, forget]);
  return (
    <div ref={box} role="status">
      {done !== null && (
        <Notice>
          <div className="row row--between">
            <span>{said}</span>
            <Button
              ref={button}
              onClick={() => {
                moveOn();
                undo();
              }}
            >
              {say('room.undo')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
