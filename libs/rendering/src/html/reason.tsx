import type { ReportStatement } from '@app/report';
import type { JSX, ReactNode } from 'react';
import { reasonWords } from '../reason-words.js';
import type { Words } from '../words.js';

interface ReasonProps {
  statement: ReportStatement;
  words: Words;
  /** On paper a few words are enough: a line above the list says what is counted. */
  isBrief?: boolean;
  /** What stands before it. */
  children?: ReactNode;
}

/** How many recognise a statement, in the few words that a long list on paper has room for; null where it has no place. */
function briefWords({ reason: { code, values } }: ReportStatement, { texts }: Words): string | null {
  if (code !== 'recognised' && code !== 'recognised-in-organisations') return null;
  const { recognised, answered } = values;
  const organisations = 'organisations' in values ? values.organisations : 0;
  return texts('report.paper.recognised', { recognised, answered, organisations });
}

/** Why a statement stands where it stands. */
export const Reason = ({ statement, words, isBrief = false, children }: ReasonProps): JSX.Element => {
  const whole = reasonWords(statement.reason, words);
  const brief = isBrief ? briefWords(statement, words) : null;
  return (
    <p className="reason">
      {children}
      {children !== undefined && ' '}
      {brief === null ? (
        whole
      ) : (
        <>
          <span className="on-screen">{whole}</span>
          <span className="on-paper">{brief}</span>
        </>
      )}
    </p>
  );
};
