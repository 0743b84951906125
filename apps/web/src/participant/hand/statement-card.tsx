import type { Answer } from '@app/dialogue';
import { useId, useState, type JSX, type KeyboardEvent } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { Written } from '../page/written.js';
import { Answered } from './answered.js';
import { Concerns } from './concerns.js';
import type { Dealt } from './hand-of.js';
import { Scale } from './scale.js';
import { answerPressed } from './use-answer-keys.js';

export const cardId = (statementId: string): string => `statement-${statementId}`;

interface StatementCardProps {
  dealt: Dealt;
  answer: Answer | undefined;
  /** In the hand it can be given the focus; the same statement may also stand in a list. */
  isInHand?: boolean;
  /** Just answered: a ring goes out from it once. */
  isFresh?: boolean;
  onAnswer: (answer: Answer, isPointed: boolean) => void;
  /** Null when nothing may be written now. */
  onBuild: ((dealt: Dealt) => void) | null;
}

/** A statement of another: first the scale, after one's answer the tally. */
export function StatementCard({
  dealt,
  answer,
  isInHand = false,
  isFresh = false,
  onAnswer,
  onBuild,
}: StatementCardProps): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const [isChanging, setIsChanging] = useState(false);
  const id = useId();
  const { statementId, intent, text, language, buildsOn } = dealt;
  const isAsking = answer === undefined || isChanging;
  const give = (chosen: Answer, isPointed: boolean) => {
    setIsChanging(false);
    onAnswer(chosen, isPointed);
  };
  const press = (event: KeyboardEvent) => {
    const pressed = isAsking ? answerPressed(event.nativeEvent) : undefined;
    if (pressed === undefined) return;
    event.preventDefault();
    give(pressed, false);
  };
  return (
    <article
      id={isInHand ? cardId(statementId) : undefined}
      className={isAsking ? 'card' : 'card card--answered'}
      tabIndex={-1}
      aria-labelledby={`${id}-intent ${id}-text`}
      onKeyDown={press}
    >
      <p className="card__intent" id={`${id}-intent`}>
        {say(`intent.${intent}`)}
      </p>
      {buildsOn !== null && (
        <div className="card__builds-on">
          <p className="quiet">
            {say(view.personal.own[buildsOn.statementId] === undefined ? 'hand.builds-on' : 'hand.reaction')}
          </p>
          <p className="written" dir="auto">
            {buildsOn.text}
          </p>
        </div>
      )}
      <Written text={text} language={language} className="card__text" id={`${id}-text`} />
      {isAsking && <Scale intent={intent} answer={answer} onAnswer={give} />}
      {answer !== undefined && !isChanging && (
        <Answered statementId={statementId} answer={answer} onChange={() => setIsChanging(true)} />
      )}
      <div className="card__foot">
        {isChanging && (
          <Button look="quiet" onClick={() => setIsChanging(false)}>
            {say('hand.leave')}
          </Button>
        )}
        {onBuild !== null && (
          <Button look={answer === 0 ? 'plain' : 'quiet'} onClick={() => onBuild(dealt)}>
            {say(answer === 0 ? 'hand.different' : 'hand.build')}
          </Button>
        )}
        <Concerns statementId={statementId} />
      </div>
      {isFresh && <span className="ripple" aria-hidden="true" />}
    </article>
  );
}
