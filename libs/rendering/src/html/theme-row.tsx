import { ShareBar } from '@app/charts';
import type { ReportTheme } from '@app/report';
import type { JSX } from 'react';
import type { Standing } from '../shared-place.js';
import { themeLabel, themeRecognitionWords } from '../theme-words.js';
import type { ReportPartProps } from './report-header.js';
import { Folded } from './folded.js';
import { Margin } from './margin.js';
import { Place } from './place.js';
import { ShortStatements } from './short-statements.js';
import { Written } from './written.js';

interface ThemeRowProps extends ReportPartProps {
  theme: ReportTheme;
  standing: Standing | undefined;
}

/** One theme with what it is called, who recognises it, and the statements that speak for it. */
export const ThemeRow = ({ theme, standing, model, words }: ThemeRowProps): JSX.Element => {
  const { recognition, best } = theme;
  const { leastAnswerCount, credibleLevel } = model.method;
  return (
    <tr role="row">
      <td className="place" role="cell">
        <Place standing={standing} words={words} />
      </td>
      <th scope="row" role="rowheader">
        <div className="entry">
          <div>
            <p className="theme">
              <Written text={themeLabel(theme, words)} language={theme.language} />
            </p>
            <p className="kind">{words.texts('report.theme.statements', { count: theme.statementCount })}</p>
          </div>
          <div>
            {recognition === null ? (
              <p className="reason">{words.texts('report.theme.too-few', { least: leastAnswerCount })}</p>
            ) : (
              <>
                <p className="reason">
                  <span className="on-screen">{themeRecognitionWords(recognition, words)}</span>
                  <span className="on-paper">{themeRecognitionWords(recognition, words, true)}</span>
                </p>
                <ShareBar {...recognition} />
              </>
            )}
          </div>
        </div>
        {best.length > 0 && (
          <Folded summary={words.texts('report.theme.best', { count: best.length })}>
            <ul className="short">
              <ShortStatements model={model} words={words} ids={best} isBrief />
            </ul>
          </Folded>
        )}
      </th>
      <td className="recognition" role="cell">
        {recognition !== null && (
          <>
            <b>{words.score(recognition.score)}</b>
            <Margin lower={recognition.lower} upper={recognition.upper} level={credibleLevel} words={words} />
          </>
        )}
      </td>
    </tr>
  );
};
