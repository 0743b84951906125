import { useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { BoardTheme } from './board.js';
import { ThemeStatement } from './theme-statement.js';
import type { ThemeBoard } from './use-theme-board.js';

const FIRST_SHOWN = 25;

/** The statements of a theme. */
export function ThemeStatements({ theme, themes }: { theme: BoardTheme; themes: ThemeBoard }): JSX.Element {
  const { say } = useTexts();
  const [shownCount, setShownCount] = useState(FIRST_SHOWN);
  const { statements, themeId } = theme;
  return (
    <>
      <ul className="theme-statements">
        {statements.slice(0, shownCount).map((listed) => (
          <ThemeStatement key={listed.statementId} listed={listed} fromId={themeId} themes={themes} />
        ))}
      </ul>
      {statements.length > shownCount && (
        <Button onClick={() => setShownCount(shownCount + FIRST_SHOWN)}>
          {say('studio.more', { count: statements.length - shownCount })}
        </Button>
      )}
    </>
  );
}
