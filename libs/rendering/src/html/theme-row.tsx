import { ShareBar } from '@app/charts';
import type { ReportTheme } from '@app/report';
import type { JSX } from 'react';
import { themeLabel, themeRecognitionWords } from '../theme-words.js';
import type { ReportPartProps } from './report-header.js';
import { Folded } from './folded.js';
import { marginWords } from './score.js';
import { ShortStatements } from './short-statements.js';
import { Written } from './written.js';

interface ThemeRowProps extends ReportPartProps {
  theme: ReportTheme;
}

/** One theme with what it is called, who recognises it, and the statements that speak for it. */
export const ThemeRow = ({ theme, model, words }: ThemeRowProps): JSX.Element => {
  const { recognition, best } = theme;
  const { leastAnswerCount, credibleLevel } = model.method;
  return (
    <tr role="row">
      <td className="place" role="cell">
        {theme.place === null ? '–' : words.count(theme.place)}
      </td>
      <th scope="row" role="rowheader">
        <p className="theme">
          <Written text={themeLabel(theme, words)} language={theme.language} />
        </p>
        <p className="kind">{words.texts('report.theme.statements', { count: theme.statementCount })}</p>
        {recognition === null ? (
          <p className="reason">{words.texts('report.theme.too-few', { least: leastAnswerCount })}</p>
        ) : (
          <>
            <p className="reason">{themeRecognitionWords(recognition, words)}</p>
            <ShareBar {...recognition} />
          </>
        )}
        {best.length > 0 && (
          <Folded summary={words.texts('report.theme.best', { count: best.length })} isOnPaper>
            <ul className="short">
              <ShortStatements model={model} words={words} ids={best} />
            </ul>
          </Folded>
        )}
      </th>
      <td className="recognition" role="cell">
        {recognition !== null && (
          <>
            <b>{words.score(recognition.score)}</b>
            <span>{marginWords(recognition, credibleLevel, words)}</span>
          </>
        )}
      </td>
    </tr>
  );
};
