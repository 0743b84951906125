import type { ThemeId } from '@app/dialogue';
import type { ScreenTexts } from '@app/texts';
import type { Board } from './board.js';
import { themeName } from './theme-name.js';

/** How a theme is called on the board; null when it is not on it. */
export function nameInBoard(say: ScreenTexts, board: Board, themeId: ThemeId): string | null {
  const theme = board.find((one) => one.themeId === themeId);
  return theme ? themeName(say, theme) : null;
}
