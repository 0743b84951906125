import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { focusSoon } from '../shell/focus-soon.js';
import { AgendaItemEditor } from './agenda-item-editor.js';
import { moved } from './agenda-draft.js';
import { blankItem, totalMinutes, type ItemDraft } from './item-draft.js';
import type { PlanSize } from './plan-size.js';
import { TemplateChoice } from './template-choice.js';
import { errorsWithin, type FieldErrors } from './use-field-errors.js';

interface AgendaEditorProps {
  agenda: readonly ItemDraft[];
  errors: FieldErrors;
  onChange: (agenda: readonly ItemDraft[]) => void;
  onTemplate: (agenda: readonly ItemDraft[], size: PlanSize) => void;
}

const USUAL_MINUTES = '10';
const ADD_ID = 'add-agenda-item';

/** The agenda of a new session: adding, changing, moving and taking away items, or starting from a template. */
export function AgendaEditor({ agenda, errors, onChange, onTemplate }: AgendaEditorProps): JSX.Element {
  const { say } = useTexts();
  const [told, setTold] = useState('');
  const add = () => {
    const item = blankItem(USUAL_MINUTES);
    onChange([...agenda, item]);
    focusSoon(`${item.key}-title`);
  };
  const move = (from: number, to: number, buttonId: string) => {
    onChange(moved(agenda, from, to));
    setTold(say('studio.agenda.moved', { place: to + 1 }));
    focusSoon(buttonId);
  };
  const remove = (key: string) => {
    onChange(agenda.filter((item) => item.key !== key));
    focusSoon(ADD_ID);
  };
  return (
    <section className="stack" aria-labelledby="agenda-heading">
      <div className="section-head">
        <h2 id="agenda-heading">{say('studio.agenda.title')}</h2>
        <p className="quiet">{say('studio.agenda.total', { minutes: totalMinutes(agenda) })}</p>
      </div>
      <TemplateChoice agenda={agenda} onChoose={onTemplate} />
      <ol className="stack">
        {agenda.map((item, index) => (
          <AgendaItemEditor
            key={item.key}
            item={item}
            place={index}
            count={agenda.length}
            errors={errorsWithin(errors, `agenda.${index}`)}
            onChange={(changed) => onChange(agenda.with(index, changed))}
            onMove={(to, buttonId) => move(index, to, buttonId)}
            onRemove={() => remove(item.key)}
          />
        ))}
      </ol>
      <p>
        <Button id={ADD_ID} onClick={add}>
          {say('studio.agenda.add')}
        </Button>
      </p>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  );
}
