import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { codeText } from '../page/refusal-text.js';
import type { Draft } from '../write/draft.js';
import type { WaitingStatement } from '../write/waiting.js';

interface WaitingCardProps {
  waiting: WaitingStatement;
  onTakeBack: ((draft: Draft) => void) | undefined;
}

/** A statement that has not left this device, or that came back. */
export function WaitingCard({ waiting, onTakeBack }: WaitingCardProps): JSX.Element {
  const { say } = useTexts();
  const { posting } = useAttending();
  const { statementId, draft, refusal } = waiting;
  return (
    <article className="card card--waiting">
      <p className="card__intent">{say(`intent.${draft.intent}`)}</p>
      <p className="written" dir="auto">
        {draft.text}
      </p>
      {refusal === null ? (
        <p className="quiet">{say('own.waiting')}</p>
      ) : (
        <>
          <p className="error">
            {say('own.refused')} {codeText(say, refusal.code, refusal.limit)}
          </p>
          <div className="row">
            {onTakeBack !== undefined && (
              <Button
                onClick={() => {
                  onTakeBack(draft);
                  posting.drop(statementId);
                }}
              >
                {say('own.take-back')}
              </Button>
            )}
            <Button look="quiet" onClick={() => posting.drop(statementId)}>
              {say('own.drop')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
