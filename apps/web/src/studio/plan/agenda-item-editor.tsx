import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { ItemFields } from './item-fields.js';
import type { ItemDraft } from './item-draft.js';
import type { FieldErrors } from './use-field-errors.js';

interface AgendaItemEditorProps {
  item: ItemDraft;
  /** From 0. */
  place: number;
  count: number;
  errors: FieldErrors;
  onChange: (item: ItemDraft) => void;
  onMove: (to: number, buttonId: string) => void;
  onRemove: () => void;
}

/** One item of an agenda that is being written. */
export function AgendaItemEditor(props: AgendaItemEditorProps): JSX.Element {
  const { item, place, count, errors, onChange, onMove, onRemove } = props;
  const { say } = useTexts();
  const name = item.title.trim() === '' ? say('studio.item.nameless', { place: place + 1 }) : item.title;
  const [upId, downId] = [`${item.key}-up`, `${item.key}-down`];
  return (
    <li className="card">
      <div role="group" aria-label={name}>
        <div className="card-head">
          <p className="place">{place + 1}</p>
          <div className="row">
            <Button
              look="quiet"
              id={upId}
              aria-disabled={place === 0}
              aria-label={say('studio.item.up', { name })}
              onClick={() => place > 0 && onMove(place - 1, upId)}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              id={downId}
              aria-disabled={place === count - 1}
              aria-label={say('studio.item.down', { name })}
              onClick={() => place < count - 1 && onMove(place + 1, downId)}
            >
              ↓
            </Button>
            <Button look="quiet" aria-label={say('studio.item.remove-named', { name })} onClick={onRemove}>
              {say('studio.item.remove')}
            </Button>
          </div>
        </div>
        <ItemFields item={item} errors={errors} onChange={onChange} />
      </div>
    </li>
  );
}
