import type { ReportModel, ReportStatement } from '@app/report';
import type { JSX } from 'react';
import { breadthWords, certaintyWords } from '../breadth-words.js';
import type { Words } from '../words.js';

interface BreadthProps {
  statement: ReportStatement;
  model: ReportModel;
  words: Words;
}

/** Over which opinion groups a statement is recognised, and how sure its place is, where that is known. */
export const Breadth = ({ statement, model, words }: BreadthProps): JSX.Element | null => {
  const said = [breadthWords(statement, words), certaintyWords(statement, model, words)].filter(
    (line) => line !== null,
  );
  return said.length === 0 ? null : <p className="tally-apart">{said.join('. ')}</p>;
};
