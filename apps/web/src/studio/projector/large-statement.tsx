import { DistributionBar } from '@app/charts';
import type { StagedStatement } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { recognisedOf } from '../room/listed.js';

interface LargeStatementProps {
  statement: StagedStatement;
  /** Where the order says something. */
  place: number | null;
}

/** A statement with how it was answered, to be read from afar. */
export function LargeStatement({ statement, place }: LargeStatementProps): JSX.Element {
  const { say } = useTexts();
  const { text, language, intent, tally } = statement;
  const [not, little, mostly, fully] = tally;
  const { recognisedCount: recognised, answeredCount: answered } = recognisedOf(tally);
  return (
    <div className="large-statement">
      {place !== null && (
        <p className="large-statement__place">
          <span className="visually-hidden">{say('projector.place', { place })}</span>
          <span aria-hidden="true">{place}</span>
        </p>
      )}
      <p className="large-statement__text" dir="auto" lang={language}>
        {text}
      </p>
      {answered > 0 && (
        <div className="large-statement__figures">
          <DistributionBar degrees={[not, little, mostly, fully]} />
          <p>{say('result.recognised', { intent, recognised, answered })}</p>
        </div>
      )}
    </div>
  );
}
