import type { JSX, RefObject } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { KeyHint } from '../key-hint.js';
import { UndoNotice } from '../undo-notice.js';
import { ChosenBar } from './chosen-bar.js';
import { FinenessSlider } from './fineness-slider.js';
import { ThemeDialog } from './theme-dialog.js';
import { ThemeItem } from './theme-item.js';
import { THEMES_HEADING_ID, type ThemeBoard } from './use-theme-board.js';
import { useKeptPlace } from './use-kept-place.js';

const FIRST_SHOWN = 5;
/** With fewer statements themes still shift. */
const FIRM_FROM = 50;

interface ThemesPanelProps {
  themes: ThemeBoard;
  /** Where the focus is looked for. */
  list: RefObject<HTMLOListElement | null>;
  /** Whether the session is over: nothing shifts any more. */
  isFinal: boolean;
}

/** The themes that are most widely recognised, and the moderator's hand on them. */
export function ThemesPanel({ themes, list, isFinal }: ThemesPanelProps): JSX.Element {
  const { say } = useTexts();
  const { board, editing, isAllShown, dragging, caughtUpCount } = themes;
  const named = board.filter(({ themeId }) => themeId !== null);
  const isDragging = dragging.dragged !== null;
  // Empty it is only somewhere to let go.
  const other = board.filter(
    ({ themeId, statements }) => themeId === null && (isDragging || statements.length > 0),
  );
  const statementCount = board.reduce((count, { statements }) => count + statements.length, 0);
  const isWhole = isAllShown || isDragging;
  const shown = isWhole ? named : named.slice(0, FIRST_SHOWN);
  const { done } = editing;
  const { goOn, ...place } = useKeptPlace();
  return (
    <section className="panel room-themes" aria-labelledby={THEMES_HEADING_ID}>
      <div className="section-head">
        <h2 id={THEMES_HEADING_ID} tabIndex={-1}>
          {say('room.themes', { count: named.length })}
        </h2>
        {named.length > FIRST_SHOWN && (
          <Button look="quiet" aria-expanded={isAllShown} aria-keyshortcuts="t" onClick={themes.toggleAll}>
            {say(isAllShown ? 'room.themes.fewer' : 'room.themes.all', { count: named.length })}
            <KeyHint name="t" />
          </Button>
        )}
      </div>
      {board.length === 0 && <p className="quiet">{say('room.themes.none')}</p>}
      {!isFinal && board.length > 0 && statementCount < FIRM_FROM && (
        <p className="quiet">{say('room.themes.provisional', { count: FIRM_FROM })}</p>
      )}
      <p role="status" className="visually-hidden">
        {caughtUpCount > 0 && <span key={caughtUpCount}>{say('room.themes.updated')}</span>}
      </p>
      <ChosenBar themes={themes} />
      <ol className="themes" ref={list} {...place}>
        {[...shown, ...other].map((theme) => (
          <ThemeItem key={theme.themeId ?? 'other'} theme={theme} themes={themes} />
        ))}
      </ol>
      {editing.tools !== null && board.length > 0 && (
        <FinenessSlider fineness={themes.fineness} refine={editing.tools.refine} />
      )}
      <UndoNotice
        done={done}
        said={done === null ? '' : say(done.said, { count: done.count })}
        takesFocus={done?.said !== 'room.theme.done.refined' && done?.said !== 'room.theme.done.named'}
        undo={editing.undo}
        forget={editing.forget}
        goOn={goOn}
        focusAfterId={THEMES_HEADING_ID}
      />
      {themes.asked !== null && editing.tools !== null && (
        <ThemeDialog asked={themes.asked} themes={themes} tools={editing.tools} />
      )}
    </section>
  );
}
