import type { AgendaItemKind } from '@app/dialogue';
import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { ITEM_KINDS, lacksQuestion, type ItemDraft } from './item-draft.js';
import type { FieldErrors } from './use-field-errors.js';

interface ItemFieldsProps {
  item: ItemDraft;
  errors: FieldErrors;
  onChange: (item: ItemDraft) => void;
  /** The kind of an item that the session knows already stays as it is. */
  kindIsFixed?: boolean;
}

/** Kinds that the name alone does not explain. */
const EXPLAINED = ['scale', 'final-round', 'convergence'] as const;

const isExplained = (kind: AgendaItemKind): kind is (typeof EXPLAINED)[number] =>
  EXPLAINED.some((one) => one === kind);

/** The fields of one agenda item. */
export function ItemFields({ item, errors, onChange, kindIsFixed = false }: ItemFieldsProps): JSX.Element {
  const { say } = useTexts();
  const aboutId = useId();
  const { itemKind } = item;
  const asks = itemKind === 'dialogue' || itemKind === 'scale' ? itemKind : 'other';
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
            aria-describedby={isExplained(itemKind) ? aboutId : undefined}
            className="input"
            value={itemKind}
            disabled={kindIsFixed}
            onChange={({ target }) =>
              onChange({
                ...item,
                itemKind: ITEM_KINDS.find((kind) => kind === target.value) ?? itemKind,
              })
            }
          >
            {ITEM_KINDS.map((kind) => (
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
      {isExplained(itemKind) && (
        <p id={aboutId} className="item-kind quiet">
          {say(`studio.kind.${itemKind}.about`)}
        </p>
      )}
      <TextAreaField
        label={say(`studio.item.question.${asks}`)}
        hint={lacksQuestion(item) ? <span className="lacking">{say('studio.item.empty')}</span> : undefined}
        error={errors['question']}
        rows={1}
        value={item.question}
        onText={(written) => onChange({ ...item, question: written })}
      />
    </div>
  );
}
