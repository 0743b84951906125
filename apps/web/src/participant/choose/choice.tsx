import type { StagedStatement, StatementId } from '@app/dialogue';
import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';

interface ChoiceProps {
  statement: StagedStatement;
  isOwn: boolean;
  isChosen: boolean;
  onToggle: (id: StatementId) => void;
}

/** A statement that can be chosen: all of it takes the tap. */
export function Choice({ statement, isOwn, isChosen, onToggle }: ChoiceProps): JSX.Element {
  const { say } = useTexts();
  const id = useId();
  const { statementId, intent, text, language } = statement;
  return (
    <div className={isChosen ? 'choice choice--chosen' : 'choice'}>
      {/* A button: an input would tick itself before it is known whether there is room for one more. */}
      <button
        type="button"
        role="checkbox"
        className="choice__box"
        aria-checked={isChosen}
        aria-labelledby={`${id}-intent ${id}-text`}
        onClick={() => onToggle(statementId)}
      />
      <div className="choice__body">
        <p className="card__intent" id={`${id}-intent`}>
          {say(`intent.${intent}`)}
          {isOwn && ` · ${say('choose.own')}`}
        </p>
        <p className="written choice__text" dir="auto" lang={language} id={`${id}-text`}>
          {text}
        </p>
      </div>
    </div>
  );
}
