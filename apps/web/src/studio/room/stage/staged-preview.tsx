import { DistributionBar } from '@app/charts';
import type { StageRow } from '@app/dialogue';
import type { JSX } from 'react';
import { PollOutcome } from '../../../shared-parts/poll-outcome.js';
import { WordList } from '../../../shared-parts/word-list.js';
import { useTexts } from '../../../texts.js';
import { recognisedOf } from '../listed.js';

/** What is on the stage, in small. */
export function StagedPreview({ stage }: { stage: StageRow }): JSX.Element {
  const { say } = useTexts();
  switch (stage.kind) {
    case 'words':
      return <WordList words={stage.words} />;
    case 'poll':
      return (
        <PollOutcome
          question={stage.question}
          options={stage.options}
          counts={stage.counts}
          own={undefined}
        />
      );
    case 'scale': {
      const [not, little, mostly, fully] = stage.tally;
      const { answeredCount } = recognisedOf(stage.tally);
      return (
        <div className="stack stack--tight">
          <p dir="auto">{stage.question}</p>
          <DistributionBar degrees={[not, little, mostly, fully]} />
          <p className="quiet">{say('hand.answered-by', { count: answeredCount })}</p>
        </div>
      );
    }
    case 'statements':
    case 'theme':
      if (stage.statements.length === 0) return <p>{say('room.stage.gone')}</p>;
      return (
        <ol className="staged">
          {stage.statements.map(({ statementId, text, language, intent, tally }) => {
            const { recognisedCount: recognised, answeredCount: answered } = recognisedOf(tally);
            return (
              <li key={statementId}>
                <p dir="auto" lang={language}>
                  {text}
                </p>
                <p className="quiet">{say('result.recognised', { intent, recognised, answered })}</p>
              </li>
            );
          })}
        </ol>
      );
  }
}
