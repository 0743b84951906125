import type { StageRow } from '@app/dialogue';
import type { ScreenTextKey } from '@app/texts';
import type { JSX } from 'react';
import { WordList } from '../../shared-parts/word-list.js';
import { useTexts } from '../../texts.js';
import { LargeList } from './large-list.js';
import { LargePoll } from './large-poll.js';
import { LargeScale } from './large-scale.js';
import { SceneHead } from './scene-head.js';

/** What kind of thing is shown; one statement speaks for itself. */
function kickerOf(stage: StageRow): ScreenTextKey | null {
  switch (stage.kind) {
    case 'statements':
      return stage.statements.length > 1 ? 'projector.ranked' : null;
    case 'theme':
      return 'projector.theme';
    case 'scale':
      return 'projector.scale';
    case 'poll':
      return 'poll.heading';
    case 'words':
      return 'word.heading';
  }
}

const Staged = ({ stage }: { stage: StageRow }): JSX.Element => {
  switch (stage.kind) {
    case 'statements':
    case 'theme':
      return <LargeList statements={stage.statements} isRanked={stage.kind === 'statements'} />;
    case 'scale':
      return <LargeScale question={stage.question} tally={stage.tally} />;
    case 'poll':
      return <LargePoll question={stage.question} options={stage.options} counts={stage.counts} />;
    case 'words':
      return <WordList words={stage.words} />;
  }
};

/** What a moderator shows, as large as it can be. */
export function StagedScene({ stage }: { stage: StageRow }): JSX.Element {
  const { say } = useTexts();
  const kicker = kickerOf(stage);
  return (
    <>
      <SceneHead kicker={kicker === null ? null : say(kicker)} title={stage.title} />
      <Staged stage={stage} />
    </>
  );
}
