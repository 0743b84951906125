import { useId, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { BoardTheme } from './board.js';
import { Grip } from './grip.js';
import { MergedThemes } from './merged-themes.js';
import { ThemeFigures } from './theme-figures.js';
import { ThemeHeading } from './theme-heading.js';
import { themeName } from './theme-name.js';
import { ThemeStatements } from './theme-statements.js';
import type { ThemeBoard } from './use-theme-board.js';

interface ThemeItemProps {
  theme: BoardTheme;
  themes: ThemeBoard;
}

/** One theme: what it is called, how many recognise it, what stands for it, and its statements. */
export function ThemeItem({ theme, themes }: ThemeItemProps): JSX.Element {
  const { say } = useTexts();
  const headingId = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { themeId, ranked, example, statements, merged } = theme;
  const { tools } = themes.editing;
  const name = themeName(say, theme);
  return (
    <li className="theme" aria-labelledby={headingId} {...themes.dragging.onto(themeId)}>
      <div className="theme-head">
        {tools !== null && themeId !== null && <Grip {...themes.dragging.from({ kind: 'theme', themeId })} />}
        <ThemeHeading id={headingId} theme={theme} rename={tools?.rename ?? null} />
        {tools !== null && themeId !== null && (
          <Button
            look="quiet"
            aria-label={say('room.theme.merge-named', { name })}
            onClick={() => themes.ask({ kind: 'merge', themeId })}
          >
            {say('room.theme.merge')}
          </Button>
        )}
      </div>
      {ranked !== null && <ThemeFigures ranked={ranked} />}
      {example !== null && !isUnfolded && (
        <p className="written theme-example" dir="auto" lang={example.row.language}>
          {example.row.text}
        </p>
      )}
      <MergedThemes merged={merged} separate={tools?.separate ?? null} />
      {statements.length > 0 && (
        <details onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
          <summary aria-label={say('room.theme.statements-named', { count: statements.length, name })}>
            {say('room.theme.statements', { count: statements.length })}
          </summary>
          {isUnfolded && <ThemeStatements theme={theme} themes={themes} />}
        </details>
      )}
    </li>
  );
}
