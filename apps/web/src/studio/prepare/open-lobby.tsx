import { plannedTimeInShort } from '@app/texts';
import { useState, type JSX } from 'react';
import { isLongBefore } from '../../shared-parts/planned-time-of.js';
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

/** Opens the lobby; asks once more while something is missing or it is long before the planned start, as it does not close again. */
export function OpenLobby({ prepared, onOpen }: OpenLobbyProps): JSX.Element {
  const { language, say } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  /** Asked about before it opens; empty: nothing is. */
  const [missing, setMissing] = useState<readonly string[]>([]);
  const missingNow = () =>
    prepared === null
      ? []
      : [
          ...(prepared.planned !== null && isLongBefore(prepared.planned, Date.now())
            ? [
                say('room.open-lobby.early', {
                  when: plannedTimeInShort(prepared.planned, language, Date.now()),
                }),
              ]
            : []),
          ...(asksAnything(prepared.agenda) ? [] : [say('studio.open-lobby.no-questions')]),
          ...lackingIn(prepared.agenda).map(({ title }) => `${say('studio.item.lacking', { name: title })}.`),
          ...(prepared.invitations?.length === 0 ? [say('studio.open-lobby.nobody')] : []),
        ];
  const open = async () => {
    setMissing([]);
    setIsBusy(true);
    await onOpen();
    setIsBusy(false);
  };
  const press = () => {
    const found = missingNow();
    setMissing(found);
    if (found.length === 0) void open();
  };
  return (
    <>
      <Button look="primary" aria-disabled={isBusy} onClick={() => !isBusy && press()}>
        {say('studio.open-lobby')}
      </Button>
      {missing.length > 0 && (
        <ConfirmDialog
          title={say('studio.open-lobby.sure')}
          action={say('studio.open-lobby')}
          onConfirm={() => void open()}
          onClose={() => setMissing([])}
          list={missing}
        >
          {say('studio.open-lobby.sure.body')}
        </ConfirmDialog>
      )}
    </>
  );
}
