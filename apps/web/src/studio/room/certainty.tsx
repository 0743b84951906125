import type { RankedRow } from '@app/contract';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

/** In a word, how firm a place among the top ten is; nothing outside it. */
export function Certainty({ certainty }: Pick<RankedRow, 'certainty'>): JSX.Element | null {
  const { say } = useTexts();
  if (certainty === null) return null;
  const meaning = say(`room.certainty.${certainty}.meaning`);
  return (
    <>
      {' · '}
      <span title={meaning}>
        {say(`room.certainty.${certainty}`)}
        <span className="visually-hidden"> ({meaning})</span>
      </span>
    </>
  );
}
