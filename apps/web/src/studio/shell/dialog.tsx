import { useEffect, useId, useRef, type JSX, type ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** False where a button of the dialog itself says what closing it means. */
  hasClose?: boolean;
  children: ReactNode;
}

/**
 * A modal dialog, open as long as it is there; Escape closes it, and the focus goes back to where it was. One begins at
 * what is marked with `data-autofocus`, else at its heading.
 */
export function Dialog({ title, onClose, hasClose = true, children }: DialogProps): JSX.Element {
  const { say } = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    const first = dialog?.querySelector<HTMLElement>('[data-autofocus]');
    (first ?? dialog?.querySelector('h2'))?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={headingId} tabIndex={-1}>
          {title}
        </h2>
        {hasClose && (
          <Button look="quiet" onClick={onClose}>
            {say('common.close')}
          </Button>
        )}
      </div>
      {children}
    </dialog>
  );
}
