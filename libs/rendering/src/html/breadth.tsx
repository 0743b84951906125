import type { ReportModel, ReportStatement } from '@app/report';
import type { JSX } from 'react';
import { breadthWords, certaintyWords } from '../breadth-words.js';
import { sharedPlaceWords } from '../place-words.js';
import type { Standing } from '../shared-place.js';
import type { Words } from '../words.js';

interface BreadthProps {
  statement: ReportStatement;
  standing: Standing | undefined;
  model: ReportModel;
  words: Words;
}

/** With how many it shares its place, over which opinion groups it is recognised, and how sure its place is: what is known. */
export const Breadth = ({ statement, standing, model, words }: BreadthProps): JSX.Element | null => {
  const said = [
    sharedPlaceWords(standing, words),
    breadthWords(statement, words),
    certaintyWords(statement, model, words),
  ].filter((line) => line !== null);
  return said.length === 0 ? null : <p className="tally-apart">{said.join('. ')}</p>;
};
