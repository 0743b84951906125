import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { MergedTheme } from './board.js';
import { themeName } from './theme-name.js';
import type { ThemeTools } from './use-theme-tools.js';

interface MergedThemesProps {
  merged: readonly MergedTheme[];
  /** Null for who may only watch. */
  separate: ThemeTools['separate'] | null;
}

/** The themes that a moderator put into this one. */
export function MergedThemes({ merged, separate }: MergedThemesProps): JSX.Element | null {
  const { say } = useTexts();
  if (merged.length === 0) return null;
  return (
    <ul className="merged" aria-label={say('room.theme.merged')}>
      {merged.map((theme) => {
        const name = themeName(say, theme);
        return (
          <li key={theme.themeId} className="row">
            <span className="quiet" dir="auto">
              {say('room.theme.merged-one', { name })}
            </span>
            {separate !== null && (
              <Button
                look="quiet"
                aria-label={say('room.theme.separate-named', { name })}
                onClick={() => void separate(theme.themeId)}
              >
                {say('room.theme.separate')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
