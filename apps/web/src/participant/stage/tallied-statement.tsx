import { DistributionBar, type DegreeCounts } from '@app/charts';
import { DEGREES, type Answer, type Intent } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { answerText } from '../page/answer-text.js';
import { Written } from '../page/written.js';

interface TalliedStatementProps {
  intent: Intent;
  text: string;
  language: string;
  degrees: DegreeCounts;
  /** One's own answer, when there is one. */
  answer: Answer | undefined;
  /** Its place, where the order says something. */
  place?: number | null;
}

/** Of fewer answers a share says nothing. */
const LEAST_ANSWERS = 5;

/** A statement of a list, with how it was answered. */
export function TalliedStatement(props: TalliedStatementProps): JSX.Element {
  const { intent, text, language, degrees, answer, place = null } = props;
  const { say } = useTexts();
  const [none, little, mostly, fully] = degrees;
  const recognised = mostly + fully;
  const answered = none + little + recognised;
  const isTelling = answered >= LEAST_ANSWERS;
  const counted = isTelling
    ? say('result.recognised', { intent, recognised, answered })
    : say('result.few', { answered });
  const said = [
    ...(answered > 0 ? [counted] : []),
    ...(answer === undefined ? [] : [say('result.your-answer', { answer: answerText(say, answer) })]),
  ];
  return (
    <li className="top__one">
      {place !== null && <span className="top__place">{place}</span>}
      <div className="top__body">
        <p className="card__intent">{say(`intent.${intent}`)}</p>
        <Written text={text} language={language} className="card__text" />
        {isTelling && <DistributionBar degrees={degrees} />}
        {isTelling && (
          <p className="visually-hidden">
            {DEGREES.map((degree) =>
              say('hand.count', { answer: answerText(say, degree), count: degrees[degree] }),
            ).join(', ')}
          </p>
        )}
        <p className="quiet">{said.join(' · ')}</p>
      </div>
    </li>
  );
}
