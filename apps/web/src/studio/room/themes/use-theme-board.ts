import type { AnalysisFrame } from '@app/contract';
import type { StatementId, ThemeId, View } from '@app/dialogue';
import { useMemo, useState } from 'react';
import { focusSoon } from '../../shell/focus-soon.js';
import type { Keys } from '../use-keys.js';
import type { Run } from '../use-room-commands.js';
import { boardOf, type Board } from './board.js';
import type { Hold } from './held-board.js';
import { useDragging, type Dragging } from './use-dragging.js';
import { useHeldBoard } from './use-held-board.js';
import { useThemeTools, type ThemeEditing } from './use-theme-tools.js';

/** A choice that is asked for: where statements go, or into which theme another one. */
export type Asked =
  { kind: 'move'; statementIds: readonly StatementId[] } | { kind: 'merge'; themeId: ThemeId };

export interface ThemeBoard {
  board: Board;
  fineness: number;
  /** Changes when the screen caught up with what came while a hand was on it. */
  caughtUpCount: number;
  isAllShown: boolean;
  toggleAll: () => void;
  editing: ThemeEditing;
  chosen: readonly StatementId[];
  choose: (statementId: StatementId, isChosen: boolean) => void;
  chooseNone: () => void;
  asked: Asked | null;
  ask: (asked: Asked | null) => void;
  dragging: Dragging;
  keys: Keys;
}

interface ThemeBoardOptions {
  shared: View['shared'];
  analysis: AnalysisFrame | null;
  /** Whether the focus is among the themes. */
  hasFocus: boolean;
  /** Null for who may only watch. */
  run: Run | null;
}

export const THEMES_HEADING_ID = 'themes-heading';

/** The statement that has the focus, or a control of it. */
const focusedStatement = (): StatementId[] => {
  const id = document.activeElement?.closest('[data-statement-id]')?.getAttribute('data-statement-id');
  return id ? [id as StatementId] : [];
};

const holdOf = (isMoving: boolean, isAtWork: boolean): Hold => {
  if (isMoving) return 'all';
  return isAtWork ? 'order' : 'nothing';
};

function keysOf(editing: ThemeEditing, chosen: readonly StatementId[], ask: (asked: Asked) => void): Keys {
  if (editing.tools === null) return {};
  return {
    m: () => {
      const statementIds = chosen.length > 0 ? chosen : focusedStatement();
      if (statementIds.length > 0) ask({ kind: 'move', statementIds });
    },
    z: editing.undo,
    'Ctrl+z': editing.undo,
  };
}

/** The themes of the session, and a moderator's hand on them. */
export function useThemeBoard({ shared, analysis, hasFocus, run }: ThemeBoardOptions): ThemeBoard {
  const { themes, statements } = shared;
  const fineness = shared.analysis.themeFineness ?? 1;
  const [isAllShown, setIsAllShown] = useState(false);
  const [selected, setSelected] = useState<readonly StatementId[]>([]);
  const [asked, ask] = useState<Asked | null>(null);
  const chooseNone = () => setSelected([]);
  const editing = useThemeTools(run, { themes, statements, fineness });
  const dragging = useDragging(editing.tools, chooseNone);
  const latest = useMemo(() => boardOf({ themes, statements }, analysis), [themes, statements, analysis]);
  // While undoing is offered one is still at work; another division is there to be seen.
  const { done } = editing;
  const isAtWork = hasFocus || (done !== null && done.said !== 'room.theme.done.refined');
  const held = useHeldBoard(latest, holdOf(asked !== null || dragging.dragged !== null, isAtWork));
  const chosen = selected.filter((id) => statements[id] !== undefined);
  const toggleAll = () => setIsAllShown((before) => !before);
  const keys: Keys = {
    t: () => {
      toggleAll();
      focusSoon(THEMES_HEADING_ID);
    },
    ...keysOf(editing, chosen, ask),
  };
  return {
    ...held,
    fineness,
    isAllShown,
    toggleAll,
    editing,
    chosen,
    choose: (id, isChosen) =>
      setSelected((before) => [...before.filter((one) => one !== id), ...(isChosen ? [id] : [])]),
    chooseNone,
    asked,
    ask,
    dragging,
    keys,
  };
}
