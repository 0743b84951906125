import type { AnalysisFrame } from '@app/contract';
import type { View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { CompassPanel } from '../compass/compass-panel.js';
import type { Possible } from '../compass/suggestions.js';
import { nameInBoard } from '../themes/name-in-board.js';
import { ThemesPanel } from '../themes/themes-panel.js';
import type { ThemeBoard } from '../themes/use-theme-board.js';
import { PresenceLine } from './presence-line.js';

interface OverviewProps {
  shared: View['shared'];
  analysis: AnalysisFrame | null;
  presentCount: number | null;
  /** Whether people can do something with what is open. */
  isAsked: boolean;
  hasEnded: boolean;
  possible: Possible;
  themes: ThemeBoard;
  /** Where the focus is looked for. */
  themeList: Parameters<typeof ThemesPanel>[0]['list'];
}

/** What one needs to see all the time: what stands out, who is there, the strongest themes. */
export function Overview({
  shared,
  analysis,
  presentCount,
  isAsked,
  hasEnded,
  possible,
  themes,
  themeList,
}: OverviewProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="overview">
      {!hasEnded && (
        <CompassPanel
          watched={{ shared, analysis, presentCount }}
          themeName={(evidence) =>
            'themeId' in evidence ? nameInBoard(say, themes.board, evidence.themeId) : null
          }
          possible={possible}
        />
      )}
      <PresenceLine participation={shared.participation} presentCount={presentCount} isAsked={isAsked} />
      <ThemesPanel themes={themes} list={themeList} isFinal={hasEnded} />
    </div>
  );
}
