import type { StagedStatement } from '@app/dialogue';
import type { JSX } from 'react';
import { WordList } from '../../shared-parts/word-list.js';
import { useTexts } from '../../texts.js';
import { LargeList } from './large-list.js';
import { LargeStatement } from './large-statement.js';
import { revealedAt } from './reveal.js';
import { SceneHead } from './scene-head.js';

interface ClosingSceneProps {
  title: string | null;
  statements: readonly StagedStatement[];
  words: readonly (readonly [string, number])[];
  step: number;
}

/** The most widely recognised of the session, the last place first; then all of them, then the words. */
export function ClosingScene({ title, statements, words, step }: ClosingSceneProps): JSX.Element {
  const { say } = useTexts();
  const revealed = revealedAt(statements, words.length > 0, step);
  if (revealed.kind === 'words')
    return (
      <>
        <SceneHead kicker={say('word.heading')} title={null} />
        <WordList words={words} />
      </>
    );
  return (
    <>
      <SceneHead kicker={null} title={title ?? say('projector.ranked')} />
      {revealed.kind === 'all' ? (
        <LargeList statements={statements} isRanked />
      ) : (
        <div key={revealed.place} className="revealed" role="status">
          <LargeStatement statement={revealed.statement} place={revealed.place} />
        </div>
      )}
    </>
  );
}
