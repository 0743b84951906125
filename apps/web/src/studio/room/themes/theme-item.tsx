import { useId, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import type { BoardTheme } from './board.js';
import { Grip } from './grip.js';
import { LONGEST_LINE, quotes, shortened } from './labels.js';
import { MergedThemes } from './merged-themes.js';
import { ThemeFigures } from './theme-figures.js';
import { ThemeHeading } from './theme-heading.js';
import { ThemeMenu } from './theme-menu.js';
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
  const menuButton = useRef<HTMLButtonElement>(null);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [isRenaming, setIsRenaming] = useState(false);
  const { themeId, ranked, statements, merged, label } = theme;
  const { tools } = themes.editing;
  const name = themeName(say, theme);
  const [top] = statements;
  // A label that quotes it says it already.
  const isQuoted = themeId !== null && top !== undefined && !isUnfolded && !quotes(label, top.row.text);
  const stopRenaming = () => {
    setIsRenaming(false);
    menuButton.current?.focus();
  };
  return (
    <li className="theme" aria-labelledby={headingId} tabIndex={-1} {...themes.dragging.onto(themeId)}>
      <div className="theme-head">
        {tools !== null && themeId !== null && <Grip {...themes.dragging.from({ kind: 'theme', themeId })} />}
        <ThemeHeading
          id={headingId}
          theme={theme}
          renaming={
            isRenaming && tools !== null && themeId !== null
              ? { rename: (given) => tools.rename(themeId, given), onClose: stopRenaming }
              : null
          }
        />
      </div>
      {ranked !== null && <ThemeFigures ranked={ranked} />}
      {tools !== null && themeId !== null && (
        <ThemeMenu
          label={say('room.theme.more', { name })}
          button={menuButton}
          acts={[
            { name: say('room.theme.rename'), act: () => setIsRenaming(true) },
            { name: say('room.theme.merge'), act: () => themes.ask({ kind: 'merge', themeId }) },
          ]}
        />
      )}
      <div className="theme-below">
        {statements.length > 0 && (
          <details onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
            <summary aria-label={say('room.theme.statements-named', { count: statements.length, name })}>
              {say('room.theme.statements', { count: statements.length })}
            </summary>
            {isUnfolded && <ThemeStatements theme={theme} themes={themes} />}
          </details>
        )}
        {isQuoted && (
          <p className="theme-top" dir="auto" lang={top.row.language}>
            {shortened(top.row.text ?? '', LONGEST_LINE)}
          </p>
        )}
        {(isUnfolded || statements.length === 0) && (
          <MergedThemes merged={merged} separate={tools?.separate ?? null} />
        )}
      </div>
    </li>
  );
}
