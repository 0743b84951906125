import type { AgendaItemId } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import type { Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { ItemFields } from '../plan/item-fields.js';
import { blankItem, draftOfItem, itemMistakes, newKey, planOfItem } from '../plan/item-draft.js';
import { useFieldErrors } from '../plan/use-field-errors.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { Dialog } from '../shell/dialog.js';
import { problemText } from '../shell/problems.js';
import { fieldsWithin } from './fields-within.js';
import type { Commanding } from './use-command.js';

interface AgendaItemDialogProps {
  /** Null: a new one, at the end. */
  item: AgendaEntry | null;
  give: Commanding['give'];
  onClose: () => void;
}

/** Adds an item to the agenda, or changes one. */
export function AgendaItemDialog({ item, give, onClose }: AgendaItemDialogProps): JSX.Element {
  const { say } = useTexts();
  const [draft, setDraft] = useState(() => (item === null ? blankItem('10') : draftOfItem(newKey(), item)));
  const [problem, setProblem] = useState<Problem | null>(null);
  const { errors, showMistakes, showProblem } = useFieldErrors();
  const save = async () => {
    const mistakes = itemMistakes(draft);
    if (Object.keys(mistakes).length > 0) return showMistakes(mistakes);
    const { itemKind, ...changes } = planOfItem(draft);
    const found =
      item === null
        ? await give({
            kind: 'add-agenda-item',
            itemId: newKey() as AgendaItemId,
            itemKind,
            position: null,
            ...changes,
          })
        : await give({ kind: 'change-agenda-item', itemId: item.itemId, changes });
    if (found === null) return onClose();
    setProblem(found);
    showProblem(fieldsWithin(fieldsWithin(found, 'command'), 'changes'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog title={say(item === null ? 'studio.agenda.add' : 'studio.item.change')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ItemFields item={draft} errors={errors} onChange={setDraft} kindIsFixed={item !== null} />
        {problem !== null && (
          <Notice tone="alert" role="alert">
            {problemText(say, problem)}
          </Notice>
        )}
        <p className="row">
          <Button type="submit" look="primary">
            {say('common.save')}
          </Button>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
