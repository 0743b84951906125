import type { ScreenTexts } from '@app/texts';
import { shortened } from './labels.js';

/** How a theme is called on the screen, also when nobody named it and nothing was found to name it by. */
export function themeName(
  say: ScreenTexts,
  { themeId, label }: { themeId: string | null; label: string | null },
): string {
  if (themeId === null) return say('room.themes.other');
  return label === null ? say('room.theme.unnamed') : shortened(label);
}
