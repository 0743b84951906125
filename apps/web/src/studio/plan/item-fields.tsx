import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { ITEM_KINDS, type ItemDraft } from './plan-draft.js';
import type { FieldErrors } from './use-field-errors.js';

interface ItemFieldsProps {
  item: ItemDraft;
  errors: FieldErrors;
  onChange: (item: ItemDraft) => void;
  /** The kind of an item that the session knows already stays as it is. */
  kindIsFixed?: boolean;
}

/** The fields of one agenda item. */
export function ItemFields({ item, errors, onChange, kindIsFixed = false }: ItemFieldsProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="item-fields">
      <Field id={`${item.key}-title`} label={say('studio.item.title')} error={errors['title']}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            value={item.title}
            onChange={({ target }) => onChange({ ...item, title: target.value })}
          />
        )}
      </Field>
      <Field label={say('studio.item.kind')} error={errors['itemKind']}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={item.itemKind}
            disabled={kindIsFixed}
            onChange={({ target }) =>
              onChange({
                ...item,
                itemKind: ITEM_KINDS.find((kind) => kind === target.value) ?? item.itemKind,
              })
            }
          >
            {[...new Set([...ITEM_KINDS, item.itemKind])].map((kind) => (
              <option key={kind} value={kind}>
                {say(`studio.kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('studio.item.minutes')} error={errors['plannedMs']}>
        {(control) => (
          <input
            {...control}
            className="input number"
            inputMode="decimal"
            value={item.minutes}
            onChange={({ target }) => onChange({ ...item, minutes: target.value })}
          />
        )}
      </Field>
      <Field
        label={say(`studio.item.question.${item.itemKind === 'dialogue' ? 'dialogue' : 'other'}`)}
        error={errors['question']}
      >
        {(control) => (
          <textarea
            {...control}
            className="input"
            dir="auto"
            rows={1}
            value={item.question}
            onChange={({ target }) => onChange({ ...item, question: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
