import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  title: string;
  /** What the button does, as a verb. */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
  /** What is meant, one thing a line. */
  list?: readonly string[];
}

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog({
  title,
  action,
  onConfirm,
  onClose,
  children,
  list,
}: ConfirmDialogProps): JSX.Element {
  const { say } = useTexts();
  return (
    <Dialog title={title} onClose={onClose} hasClose={false}>
      <div className="stack">
        <p>{children}</p>
        {list !== undefined && list.length > 0 && (
          <ul className="told">
            {list.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
        <p className="row">
          <Button look="primary" onClick={onConfirm}>
            {action}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {say('common.cancel')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
