import type { AlikeRow } from '@app/contract';
import type { Answer } from '@app/dialogue';
import { useId, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Answered } from '../hand/answered.js';
import { Scale } from '../hand/scale.js';
import { answerPressed } from '../hand/use-answer-keys.js';
import { useAttending } from '../page/attending.js';
import { Refusal } from '../page/refusal.js';
import { Written } from '../page/written.js';
import type { Draft } from './draft.js';
import type { Alike } from './use-alike.js';

interface AlikeHintProps {
  row: AlikeRow;
  alike: Alike;
  onBuild: (buildsOn: NonNullable<Draft['buildsOn']>) => void;
  /** The text is not needed any more. */
  onClear: () => void;
}

/** A statement that says nearly what is being written: answering it counts, and the draft stays. */
export function AlikeHint({ row, alike, onBuild, onClear }: AlikeHintProps): JSX.Element {
  const { say } = useTexts();
  const { answering, view } = useAttending();
  const [isChanging, setIsChanging] = useState(false);
  const id = useId();
  const { statementId, intent, text, language, isAnswered } = row;
  const answer = answering.answers[statementId];
  const isAsking = answer === undefined || isChanging;
  const give = (given: Answer) => {
    setIsChanging(false);
    alike.take();
    if (view.personal.dealt[statementId] === undefined) answering.takeUp(statementId, given);
    else answering.give(statementId, given);
  };
  return (
    <section
      className="card alike"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const pressed = isAsking ? answerPressed(event.nativeEvent) : undefined;
        if (pressed === undefined) return;
        event.preventDefault();
        give(pressed);
      }}
    >
      <h3 id={id}>{say('alike.heading')}</h3>
      <p className="card__intent">{say(`intent.${intent}`)}</p>
      <Written text={text} language={language} />
      {isAsking && <Scale intent={intent} answer={answer} onAnswer={give} />}
      {isAsking && alike.isTaken && answering.refusal !== null && <Refusal of={answering.refusal} />}
      {answer !== undefined && !isChanging && (
        <>
          <Answered statementId={statementId} answer={answer} onChange={() => setIsChanging(true)} />
          <p role="status">{say(isAnswered && !alike.isTaken ? 'alike.before' : 'alike.counted')}</p>
        </>
      )}
      <div className="row alike__acts">
        {!isAsking && (
          <Button onClick={() => onBuild({ statementId, text })}>
            {say(answer === 0 ? 'hand.different' : 'hand.build')}
          </Button>
        )}
        {alike.isTaken && !isAsking ? (
          <Button look="quiet" onClick={onClear}>
            {say('alike.clear')}
          </Button>
        ) : (
          <Button look="quiet" onClick={alike.dismiss}>
            {say('alike.dismiss')}
          </Button>
        )}
      </div>
    </section>
  );
}
