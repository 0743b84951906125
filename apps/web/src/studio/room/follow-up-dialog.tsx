import type { AgendaItemId, SessionPhase } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Field } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { Dialog } from '../shell/dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { blankItem, itemMistakes, planOfItem } from '../plan/item-draft.js';
import { useKept } from '../plan/use-kept.js';
import { followUpPosition, openItemOf } from './next-step.js';
import type { Run } from './use-room-commands.js';

interface FollowUpDialogProps {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  run: Run;
  onClose: () => void;
}

const FIRST = { question: '', minutes: '5' };

/** A question that comes up: written, put into the script and opened in one go. */
export function FollowUpDialog({ phase, agenda, run, onClose }: FollowUpDialogProps): JSX.Element {
  const { say } = useTexts();
  const [draft, setDraft, forget] = useKept('weerklank-follow-up', FIRST);
  const [mistakes, setMistakes] = useState({ isEmpty: false, areMinutesWrong: false });
  const ask = async () => {
    const title = say('room.follow-up.title');
    const item = { ...blankItem(draft.minutes), title, question: draft.question };
    const isEmpty = draft.question.trim() === '';
    const areMinutesWrong = 'plannedMs' in itemMistakes(item);
    setMistakes({ isEmpty, areMinutesWrong });
    if (isEmpty || areMinutesWrong) return;
    const itemId = item.key as AgendaItemId;
    const position = followUpPosition(phase, agenda);
    const isAsked = await run(
      { kind: 'add-agenda-item', itemId, position, ...planOfItem(item) },
      { kind: 'open-agenda-item', itemId },
    );
    if (isAsked) forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask();
  };
  return (
    <Dialog title={say('room.follow-up')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextAreaField
          hint={say('room.follow-up.hint')}
          label={say('room.follow-up.question')}
          error={mistakes.isEmpty ? say('error.empty-text') : null}
          rows={3}
          data-autofocus
          value={draft.question}
          onText={(written) => setDraft({ ...draft, question: written })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
        />
        <Field
          label={say('studio.item.minutes')}
          error={mistakes.areMinutesWrong ? say('studio.mistake.minutes') : null}
        >
          {(control) => (
            <input
              {...control}
              className="input number"
              inputMode="decimal"
              value={draft.minutes}
              onChange={({ target }) => setDraft({ ...draft, minutes: target.value })}
            />
          )}
        </Field>
        {openItemOf(phase, agenda) !== undefined && <p className="quiet">{say('room.follow-up.note')}</p>}
        <p className="row">
          <Button type="submit" look="primary">
            {say('room.follow-up.ask')}
          </Button>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
