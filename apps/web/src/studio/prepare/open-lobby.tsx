import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { lackingIn } from './lacking.js';
import { asksAnything, type Prepared } from './ready-list.js';

interface OpenLobbyProps {
  /** Null: a rehearsal, in which nothing can be missed. */
  prepared: Prepared | null;
  onOpen: () => Promise<void>;
}

/** Opens the lobby; asks once more while something is missing, as it does not close again. */
export function OpenLobby({ prepared, onOpen }: OpenLobbyProps): JSX.Element {
  const { say } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const missing =
    prepared === null
      ? []
      : [
          ...(asksAnything(prepared.agenda) ? [] : [say('studio.open-lobby.no-questions')]),
          ...lackingIn(prepared.agenda).map(({ title }) => `${say('studio.item.lacking', { name: title })}.`),
          ...(prepared.invitations?.length === 0 ? [say('studio.open-lobby.nobody')] : []),
        ];
  const open = async () => {
    setIsAsking(false);
    setIsBusy(true);
    await onOpen();
    setIsBusy(false);
  };
  const press = () => {
    if (missing.length > 0) setIsAsking(true);
    else void open();
  };
  return (
    <>
      <Button look="primary" aria-disabled={isBusy} onClick={() => !isBusy && press()}>
        {say('studio.open-lobby')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say('studio.open-lobby.sure')}
          action={say('studio.open-lobby')}
          onConfirm={() => void open()}
          onClose={() => setIsAsking(false)}
          list={missing}
        >
          {say('studio.open-lobby.sure.body')}
        </ConfirmDialog>
      )}
    </>
  );
}
