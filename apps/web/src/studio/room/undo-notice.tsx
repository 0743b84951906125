import type { StatementId } from '@app/dialogue';
import { useEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';

interface UndoNoticeProps {
  hidden: StatementId | null;
  undo: () => void;
  forget: () => void;
  /** Where the focus goes when the notice leaves while it holds it. */
  focusAfterId: string;
}

const LASTS_MS = 10_000;

/** Says that a statement was hidden and offers to show it again, for ten seconds. */
export function UndoNotice({ hidden, undo, forget, focusAfterId }: UndoNoticeProps): JSX.Element {
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
    if (hidden === null) return undefined;
    // The row that had the focus is gone; what comes next is here.
    button.current?.focus();
    const timer = setTimeout(() => {
      leave.current();
      forget();
    }, LASTS_MS);
    return () => clearTimeout(timer);
  }, [hidden, forget]);
  return (
    <div ref={box} role="status">
      {hidden !== null && (
        <Notice>
          <div className="row row--between">
            <span>{say('room.hidden')}</span>
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
