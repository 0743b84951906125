import { useState, type JSX } from 'react';
import { useServerNow } from '../../live/server-clock.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';
import { roughly } from '../page/time-of-day.js';
import { CorrectText } from './correct-text.js';
import { secondThoughtsMs, takesStatements, type Own } from './own-of.js';

type Doing = 'nothing' | 'correcting' | 'withdrawing';

/** Correcting or withdrawing one's own statement, as long as that is possible. */
export function SecondThoughts({ own }: { own: Own }): JSX.Element | null {
  const { say } = useTexts();
  const { client, view } = useAttending();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [error, setError] = useState<unknown>(null);
  const leftMs = secondThoughtsMs(view, own, useServerNow());
  const message =
    error === null ? null : (
      <p role="alert" className="error">
        {refusalText(say, error)}
      </p>
    );
  if (leftMs === 0 && doing !== 'correcting') return message;
  const stop = () => setDoing('nothing');
  const withdraw = () => {
    stop();
    client.send({ kind: 'withdraw-statement', statementId: own.statementId }).catch(setError);
  };
  if (doing === 'correcting') return <CorrectText own={own} onDone={stop} />;
  if (doing === 'withdrawing')
    return (
      <div className="row" role="group" aria-label={say('own.withdraw')}>
        <p>{say('own.sure')}</p>
        <Button onClick={withdraw}>{say('own.withdraw-yes')}</Button>
        <Button look="quiet" onClick={stop}>
          {say('common.cancel')}
        </Button>
      </div>
    );
  return (
    <>
      {takesStatements(view, own.itemId) && (
        <Button look="quiet" onClick={() => setDoing('correcting')}>
          {say('own.correct')}
        </Button>
      )}
      <Button look="quiet" onClick={() => setDoing('withdrawing')}>
        {say('own.withdraw')}
      </Button>
      <p className="quiet">{say('own.time-left', { time: roughly(leftMs) })}</p>
      {message}
    </>
  );
}
