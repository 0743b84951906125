import type { AgendaItemId, View } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { agendaOf, type AgendaEntry } from '../shell/agenda-of.js';
import { ConfirmDialog } from '../shell/confirm-dialog.js';
import { focusSoon } from '../shell/focus-soon.js';
import { AgendaItemDialog } from './agenda-item-dialog.js';
import { AgendaRow } from './agenda-row.js';
import type { Commanding } from './use-command.js';

interface AgendaSectionProps {
  agenda: View['shared']['agenda'];
  canChange: boolean;
  hasEnded: boolean;
  give: Commanding['give'];
}

type Open = { kind: 'add' } | { kind: 'change' | 'remove'; item: AgendaEntry } | null;

const MINUTE_MS = 60_000;

/** The agenda of a session that exists; what has not been opened yet may still change. */
export function AgendaSection({ agenda, canChange, hasEnded, give }: AgendaSectionProps): JSX.Element {
  const { say } = useTexts();
  const [open, setOpen] = useState<Open>(null);
  const items = agendaOf(agenda);
  const minutes = Math.round(items.reduce((total, { plannedMs }) => total + plannedMs, 0) / MINUTE_MS);
  const close = () => setOpen(null);
  const move = async (itemId: AgendaItemId, position: number, buttonId: string) => {
    await give({ kind: 'place-agenda-item', itemId, position });
    focusSoon(buttonId);
  };
  const remove = async (itemId: AgendaItemId) => {
    close();
    await give({ kind: 'remove-agenda-item', itemId });
  };
  return (
    <section className="stack" aria-labelledby="agenda-heading">
      <div className="section-head">
        <h2 id="agenda-heading">{say('studio.agenda.title')}</h2>
        <p className="quiet">{say('studio.agenda.total', { minutes })}</p>
        {canChange && <Button onClick={() => setOpen({ kind: 'add' })}>{say('studio.agenda.add')}</Button>}
      </div>
      {items.length === 0 && <p className="quiet">{say('studio.agenda.empty')}</p>}
      <ol className="rows">
        {items.map((item) => (
          <AgendaRow
            key={item.itemId}
            item={item}
            count={items.length}
            hasEnded={hasEnded}
            canChange={canChange && item.phase.kind === 'waiting'}
            onChange={() => setOpen({ kind: 'change', item })}
            onMove={(to, buttonId) => void move(item.itemId, to, buttonId)}
            onRemove={() => setOpen({ kind: 'remove', item })}
          />
        ))}
      </ol>
      {open?.kind === 'add' && <AgendaItemDialog item={null} give={give} onClose={close} />}
      {open?.kind === 'change' && <AgendaItemDialog item={open.item} give={give} onClose={close} />}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={say('studio.item.remove.title')}
          action={say('studio.item.remove')}
          onConfirm={() => void remove(open.item.itemId)}
          onClose={close}
        >
          {say('studio.item.remove.body', { name: open.item.title })}
        </ConfirmDialog>
      )}
    </section>
  );
}
