import type { StageRow } from '@app/dialogue';
import type { JSX } from 'react';
import { useAttending } from '../page/attending.js';
import { PollOutcome } from '../../shared-parts/poll-outcome.js';
import { ScaleOutcome } from './scale-outcome.js';
import { TalliedStatement } from './tallied-statement.js';
import { WordList } from '../../shared-parts/word-list.js';

/** What is on the stage, by its kind; one's own answers are marked in it. */
export function StagedContent({ staged }: { staged: StageRow }): JSX.Element {
  const { view, answering } = useAttending();
  const { scaleAnswers, pollAnswers } = view.personal;
  switch (staged.kind) {
    case 'words':
      return <WordList words={staged.words} />;
    case 'scale':
      return <ScaleOutcome {...staged} answer={scaleAnswers[staged.itemId]} />;
    case 'poll':
      return <PollOutcome {...staged} own={pollAnswers[staged.pollId]} />;
    case 'statements':
    case 'theme': {
      const isRanked = staged.kind === 'statements' && staged.statements.length > 1;
      return (
        <ol className="top">
          {staged.statements.map(({ tally: [none, little, mostly, fully], ...statement }, index) => (
            <TalliedStatement
              key={statement.statementId}
              {...statement}
              degrees={[none, little, mostly, fully]}
              answer={answering.answers[statement.statementId]}
              place={isRanked ? index + 1 : null}
            />
          ))}
        </ol>
      );
    }
  }
}
