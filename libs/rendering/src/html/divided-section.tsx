import { statementsOf, type ReportGroupRow } from '@app/report';
import type { JSX } from 'react';
import { groupName } from '../breadth-words.js';
import { reasonWords } from '../reason-words.js';
import type { Words } from '../words.js';
import { Folded } from './folded.js';
import type { ReportPartProps } from './report-header.js';
import { StatementWords } from './statement-words.js';

const rangeWords = ({ least, most }: { least: number; most: number }, { texts, count }: Words): string =>
  least === most ? count(least) : texts('report.groups.range', { least: count(least), most: count(most) });

/** Statements that one opinion group recognises and another does not, with what each group answered. */
export const DividedSection = ({ model, words }: ReportPartProps): JSX.Element | null => {
  const statements = statementsOf(model, model.lists.divided ?? []);
  const sizeOf = new Map(model.groups?.map(({ group, participantCount }) => [group, participantCount]));
  const row = ({ group, recognised, notRecognised }: ReportGroupRow): string =>
    words.texts('report.groups.row', {
      group: groupName(group),
      size: words.count(sizeOf.get(group) ?? 0),
      recognised: rangeWords(recognised, words),
      notRecognised: rangeWords(notRecognised, words),
    });
  return statements.length === 0 ? null : (
    <section aria-labelledby="divided">
      <h2 id="divided">{words.texts('report.divided.heading')}</h2>
      <p className="intro">{words.texts('report.divided.intro')}</p>
      <Folded summary={words.texts('report.fold.statements', { count: statements.length })}>
        <ul className="short">
          {statements.map((statement) => (
            <li key={statement.statementId}>
              <StatementWords statement={statement} words={words} />
              <p className="reason">{reasonWords(statement.reason, words)}</p>
              {statement.groups?.rows.map((group) => (
                <p key={group.group} className="tally-apart">
                  {row(group)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
};
