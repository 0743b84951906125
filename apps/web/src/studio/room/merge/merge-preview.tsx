import type { StatementId } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { Listed } from '../listed.js';
import { StatementNumbers } from '../pick/statement-numbers.js';
import { StatementFigures } from '../statement-figures.js';
import { writtenFirst } from './who-stands.js';

interface MergePreviewProps {
  pair: readonly [Listed, Listed];
  merge: (fromId: StatementId, intoId: StatementId) => void;
  back: () => void;
}

/** Two statements side by side before they are merged, and which of them stands for both. */
export function MergePreview({ pair, merge, back }: MergePreviewProps): JSX.Element {
  const { say } = useTexts();
  const first = writtenFirst(...pair).statementId;
  const [intoId, setIntoId] = useState(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const from = pair.find(({ statementId }) => statementId !== intoId);
    if (from) merge(from.statementId, intoId);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="merge-pair">
        <legend>{say('room.merge.stands')}</legend>
        {pair.map((listed) => (
          <label key={listed.statementId} className="merge-choice">
            <input
              type="radio"
              name="stands"
              checked={listed.statementId === intoId}
              onChange={() => setIntoId(listed.statementId)}
              data-autofocus={listed.statementId === first ? true : undefined}
            />
            <span className="merge-words">
              <span className="written" dir="auto" lang={listed.row.language}>
                {listed.row.text}
              </span>
              <span className="quiet">
                <StatementNumbers row={listed.row} />
                {listed.statementId === first && ` · ${say('room.merge.first')}`}
              </span>
            </span>
            <StatementFigures listed={listed} />
          </label>
        ))}
      </fieldset>
      <div className="stack stack--tight">
        <p>{say('room.merge.answers')}</p>
        <p className="quiet">{say('room.merge.note')}</p>
      </div>
      <p className="row">
        <Button type="submit" look="primary">
          {say('room.merge.do')}
        </Button>
        <Button onClick={back}>{say('room.merge.back')}</Button>
      </p>
    </form>
  );
}
