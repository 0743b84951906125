import type { ReportStatement, ReportTheme } from '@app/report';
import type { JSX } from 'react';
import { themeLabel } from '../theme-words.js';
import type { Words } from '../words.js';
import { Written } from './written.js';

interface StatementWordsProps {
  statement: ReportStatement;
  words: Words;
  /** Under which item it was said, where the list does not tell. */
  itemTitle?: string | undefined;
  itemLanguage?: string | undefined;
  /** To which theme it belongs, where paper is to tell. */
  theme?: ReportTheme | undefined;
}

/** A statement as it was written, with its intent and what it builds on. */
export const StatementWords = (props: StatementWordsProps): JSX.Element => {
  const { statement, words, itemTitle, itemLanguage, theme } = props;
  return (
    <>
      <p className="kind">
        <span>{words.texts(`intent.${statement.intent}`)}</span>
        {itemTitle !== undefined && (
          <>
            {' · '}
            <Written text={itemTitle} language={itemLanguage} />
          </>
        )}
        {theme && (
          <span className="on-paper theme-of">
            {' · '}
            <Written text={themeLabel(theme, words)} language={theme.language} />
          </span>
        )}
        {statement.raisesTheme && <> · {words.texts('report.statement.raises-theme')}</>}
      </p>
      <p className="statement" dir="auto" lang={statement.language}>
        {statement.text}
      </p>
      {statement.buildsOn && (
        <p className="builds-on">
          {words.texts('report.statement.builds-on')}:{' '}
          <Written text={statement.buildsOn.text} language={statement.buildsOn.language} />
        </p>
      )}
    </>
  );
};
