import { DistributionBar } from '@app/charts';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { Written } from '../page/written.js';
import type { TopStatement } from './report.js';

/** What was recognised most, each with how it was answered and one's own answer. */
export function TopList({ top }: { top: readonly TopStatement[] }): JSX.Element {
  const { say } = useTexts();
  const { answering } = useAttending();
  if (top.length === 0) return <p>{say('result.none')}</p>;
  return (
    <ol className="top">
      {top.map(({ statementId, intent, text, language, place, degrees, recognisedCount, answeredCount }) => {
        const answer = answering.answers[statementId];
        const word =
          answer === 'cannot-say'
            ? say('scale.cannot-say')
            : answer !== undefined && say(`scale.degree.${answer}`);
        return (
          <li key={statementId} className="top__one">
            <span className="top__place">{place}</span>
            <div className="top__body">
              <p className="card__intent">{say(`intent.${intent}`)}</p>
              <Written text={text} language={language} className="card__text" />
              <DistributionBar degrees={degrees} />
              <p className="quiet">
                {say('result.recognised', { intent, recognised: recognisedCount, answered: answeredCount })}
                {typeof word === 'string' && ` · ${say('result.your-answer', { answer: word })}`}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
