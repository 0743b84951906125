import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { focusSoon } from '../../shell/focus-soon.js';
import { KeyHint } from '../key-hint.js';
import { splitFrom } from './split-from.js';
import { THEMES_HEADING_ID, type ThemeBoard } from './use-theme-board.js';

/** What can be done with the statements that are ticked. */
export function ChosenBar({ themes }: { themes: ThemeBoard }): JSX.Element | null {
  const { say } = useTexts();
  const { board, chosen, chooseNone, ask } = themes;
  const { tools } = themes.editing;
  if (tools === null || chosen.length === 0) return null;
  const fromId = splitFrom(board, chosen);
  return (
    <div className="row chosen-bar">
      <p>{say('room.theme.chosen', { count: chosen.length })}</p>
      <Button onClick={() => void tools.split(fromId, chosen).then((isDone) => isDone && chooseNone())}>
        {say('room.theme.split')}
      </Button>
      <Button aria-keyshortcuts="m" onClick={() => ask({ kind: 'move', statementIds: chosen })}>
        {say('room.theme.move')}
        <KeyHint name="m" />
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          chooseNone();
          focusSoon(THEMES_HEADING_ID);
        }}
      >
        {say('room.theme.choose-none')}
      </Button>
    </div>
  );
}
