import type { AgendaItemId, StatementId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { Refusal } from '../page/refusal.js';
import { useGiven } from '../page/use-given.js';
import { Choice } from './choice.js';
import { chosenAmong, MOST_CHOSEN, toggled } from './chosen-of.js';

export const CHOOSE_HEADING_ID = 'choose-heading';

/** Choosing the few statements that deserve to be taken further, from the strongest ones. */
export function ChoosePart({ itemId }: { itemId: AgendaItemId }): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const [isFull, setIsFull] = useState(false);
  const { shown } = view.shared.shortlist;
  const { value, give, refusal } = useGiven<readonly StatementId[]>(
    view.personal.chosen[itemId],
    (statementIds) => ({ kind: 'choose-statements', statementIds }),
  );
  const chosen = chosenAmong(value ?? [], shown ?? []);
  const toggle = (id: StatementId) => {
    const next = toggled(chosen, id);
    setIsFull(next === null);
    if (next !== null) give(next);
  };
  const isListed = shown !== undefined && shown.length > 0;
  return (
    <section className="part choose" aria-labelledby={CHOOSE_HEADING_ID}>
      <h2 id={CHOOSE_HEADING_ID} tabIndex={-1}>
        {say('choose.heading', { count: MOST_CHOSEN })}
      </h2>
      <p id="choose-explain">{say('choose.explain')}</p>
      <p role="status" className={isListed ? 'visually-hidden' : 'waiting'}>
        {!isListed && say(shown === undefined ? 'choose.making' : 'choose.none')}
      </p>
      {isListed && (
        <>
          <ol className="choose__list" aria-describedby="choose-explain">
            {shown.map((statement) => (
              <li key={statement.statementId}>
                <Choice
                  statement={statement}
                  isOwn={view.personal.own[statement.statementId] !== undefined}
                  isChosen={chosen.includes(statement.statementId)}
                  onToggle={toggle}
                />
              </li>
            ))}
          </ol>
          <div className="choose__bar">
            <p role="status">
              <strong>{say('choose.count', { count: chosen.length, most: MOST_CHOSEN })}</strong>
              {isFull && ` ${say('choose.full', { most: MOST_CHOSEN })}`}
            </p>
            <Refusal of={refusal} />
          </div>
        </>
      )}
    </section>
  );
}
