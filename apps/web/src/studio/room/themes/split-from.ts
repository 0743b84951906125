import type { StatementId, ThemeId } from '@app/dialogue';
import type { Board } from './board.js';

/** The theme that a new one is split from: of the first chosen statement that has one; null when none has. */
export function splitFrom(board: Board, chosen: readonly StatementId[]): ThemeId | null {
  for (const id of chosen) {
    const theme = board.find(({ statements }) => statements.some(({ statementId }) => statementId === id));
    if (theme !== undefined && theme.themeId !== null) return theme.themeId;
  }
  return null;
}
