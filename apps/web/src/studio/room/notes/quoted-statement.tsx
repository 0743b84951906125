import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';

/** What a note is about; null: a statement that may not be read. */
export function QuotedStatement({ text }: { text: string | null }): JSX.Element {
  const { say } = useTexts();
  return (
    <p className="quiet builds-on">
      {say('room.notes.statement')} {text === null ? say('room.notes.gone') : <bdi>{text}</bdi>}
    </p>
  );
}
