import type { Redactable, StatementId } from '@app/dialogue';
import { useContext, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { ConfirmDialog } from '../../shell/confirm-dialog.js';
import { focusSoon } from '../../shell/focus-soon.js';
import { Erasing } from './erasing.js';

interface EraseButtonProps {
  what: Redactable | { kind: 'statement'; statementId: StatementId };
  /** The text that is erased. */
  text: string;
  /** Where the focus goes when it is gone. */
  focusAfterId: string;
}

/** Erases what somebody wrote from every screen, the report and the database, once that was asked again. */
export function EraseButton({ what, text, focusAfterId }: EraseButtonProps): JSX.Element | null {
  const { say } = useTexts();
  const run = useContext(Erasing);
  const [isAsking, setIsAsking] = useState(false);
  if (run === null) return null;
  const erase = async () => {
    setIsAsking(false);
    const isErased = await run(
      what.kind === 'statement'
        ? { kind: 'redact-statement', statementId: what.statementId }
        : { kind: 'redact-text', what },
    );
    if (isErased) focusSoon(focusAfterId);
  };
  return (
    <>
      <Button look="quiet" aria-label={say('room.erase-named', { text })} onClick={() => setIsAsking(true)}>
        {say('room.erase')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say('room.erase.title')}
          action={say('room.erase')}
          onConfirm={() => void erase()}
          onClose={() => setIsAsking(false)}
          list={[text]}
        >
          {say('room.erase.ask')}
        </ConfirmDialog>
      )}
    </>
  );
}
