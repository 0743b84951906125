import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { WordList } from '../../shared-parts/word-list.js';
import type { ReadReport } from './report.js';

/** One's own word about the session, and everybody's: as the report has them, or the moderator shows them until then. */
export function WordsPart({ report }: { report: ReadReport | null }): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const word = view.personal.me.word ?? null;
  const { shown } = view.shared.stage;
  const staged = shown?.kind === 'words' ? shown.words : [];
  const words = report?.words?.map(({ word: one, count }) => [one, count] as const) ?? staged;
  if (words.length === 0 && word === null) return null;
  return (
    <section className="part">
      <h2>{say('word.heading')}</h2>
      {words.length > 0 && <WordList words={words} />}
      {word !== null && (
        <p className="quiet">
          {say('word.yours')} <bdi>{word}</bdi>
        </p>
      )}
    </section>
  );
}
