import type { JSX } from 'react';
import { useTexts } from '../texts.js';
import { sizeOf } from './size-of.js';

/** The one-word reactions, most given first; larger for more, and with how many. */
export function WordList({ words }: { words: readonly (readonly [string, number])[] }): JSX.Element {
  const { say } = useTexts();
  if (words.length === 0) return <p className="quiet">{say('word.none')}</p>;
  const most = Math.max(...words.map(([, count]) => count));
  return (
    <ul className="words">
      {words.map(([word, count]) => (
        <li key={word} className={`words__one words__one--${sizeOf(count, most)}`}>
          <bdi>{word}</bdi>{' '}
          <span className="words__count" aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{say('word.count', { count })}</span>
        </li>
      ))}
    </ul>
  );
}
