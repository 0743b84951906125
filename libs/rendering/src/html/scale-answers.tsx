import { DistributionBar } from '@app/charts';
import type { ReportScale } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';
import { DegreeTally } from './degree-tally.js';

interface ScaleAnswersProps {
  scale: ReportScale;
  /** Of fewer answers it is not told what they were. */
  least: number;
  words: Words;
}

/** How the question of a scale item was answered. */
export const ScaleAnswers = ({ scale, least, words }: ScaleAnswersProps): JSX.Element => {
  const { texts, count } = words;
  const { answeredCount, tally } = scale;
  const answered = texts('report.asked.answered', { count: answeredCount });
  if (tally === null)
    return (
      <p className="intro">
        {answered} {texts('report.asked.too-few', { least })}
      </p>
    );
  return (
    <div className="scale">
      <p className="reason">{answered}</p>
      <DistributionBar degrees={tally.degrees} />
      <DegreeTally degrees={tally.degrees} words={words} />
      <p className="tally-apart">
        {texts('scale.cannot-say')} <b>{count(tally.cannotSayCount)}</b>
      </p>
    </div>
  );
};
