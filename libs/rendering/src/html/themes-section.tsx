import type { JSX } from 'react';
import type { ReportPartProps } from './report-header.js';
import { ShortStatements } from './short-statements.js';
import { themeStandings } from '../shared-place.js';
import { ThemeRow } from './theme-row.js';

/** What the dialogue was about, by how many people recognise it; what fits in nowhere stands apart. */
export const ThemesSection = ({ model, words }: ReportPartProps): JSX.Element | null => {
  const { themes, method } = model;
  const { texts } = words;
  if (themes === undefined) return null;
  const standings = themeStandings(themes.ranked);
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{texts('report.themes.heading')}</h2>
      <p className="intro">{texts('report.themes.intro')}</p>
      {themes.isProvisional && (
        <p className="intro provisional">
          {texts('report.themes.provisional', { count: method.firmThemesFromCount ?? 0 })}
        </p>
      )}
      <p className="intro">
        {texts('report.themes.key')}
        <span className="on-paper"> {texts('report.paper.themes')}</span>
      </p>
      <table role="table" className="themes">
        <caption>{texts('report.themes.caption', { count: themes.ranked.length })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['place', 'theme', 'recognition'] as const).map((column) => (
              <th key={column} scope="col" role="columnheader">
                {texts(`report.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {themes.ranked.map((theme) => (
            <ThemeRow
              key={theme.themeId}
              theme={theme}
              standing={standings.get(theme)}
              model={model}
              words={words}
            />
          ))}
        </tbody>
      </table>
      {themes.other.statementCount > 0 && (
        <div className="item">
          <h3>{texts('report.themes.other')}</h3>
          <p className="intro">
            {texts('report.themes.other.intro', { count: themes.other.statementCount })}
          </p>
          <ul className="short">
            <ShortStatements model={model} words={words} ids={themes.other.best} isBrief />
          </ul>
        </div>
      )}
    </section>
  );
};
