import type { ScreenTextKey } from '@app/texts';
import type { StatementId, ThemeId } from '@app/dialogue';
import { useCallback, useState } from 'react';
import type { Run } from '../use-room-commands.js';
import { undoOf, type Before, type ThemeCommand } from './undo-of.js';

/** What a moderator can do about themes. */
export interface ThemeTools {
  /** A blank name gives back the one that the software makes. */
  rename: (themeId: ThemeId, name: string) => Promise<boolean>;
  move: (statementIds: readonly StatementId[], themeId: ThemeId | null) => Promise<boolean>;
  /** Lets the software choose where a statement belongs. */
  release: (statementId: StatementId) => Promise<boolean>;
  merge: (fromId: ThemeId, intoId: ThemeId) => Promise<boolean>;
  separate: (fromId: ThemeId) => Promise<boolean>;
  /** Null: out of the statements that have no theme. */
  split: (themeId: ThemeId | null, statementIds: readonly StatementId[]) => Promise<boolean>;
  refine: (fineness: number) => Promise<boolean>;
}

/** Something that was done about themes, with what undoes it. */
export interface Done {
  said: Extract<ScreenTextKey, `room.theme.done.${string}`>;
  count: number;
  undo: readonly ThemeCommand[];
}

export interface ThemeEditing {
  /** Null for who may only watch. */
  tools: ThemeTools | null;
  /** What was done last and is still shown. */
  done: Done | null;
  /** Undoes what was done last, then what was done before that, and so on. */
  undo: () => void;
  forget: () => void;
}

type Change = (said: Done['said'], commands: readonly ThemeCommand[], count?: number) => Promise<boolean>;

const newThemeId = (): ThemeId => crypto.randomUUID() as string as ThemeId;

const toolsOf = (change: Change): ThemeTools => ({
  rename: (themeId, name) => change('room.theme.done.named', [{ kind: 'name-theme', themeId, name }]),
  move: (statementIds, themeId) =>
    change(
      'room.theme.done.moved',
      statementIds.map((statementId) => ({ kind: 'place-statement', statementId, themeId })),
    ),
  release: (statementId) => change('room.theme.done.released', [{ kind: 'release-statement', statementId }]),
  merge: (fromId, intoId) => change('room.theme.done.merged', [{ kind: 'merge-themes', fromId, intoId }]),
  separate: (fromId) => change('room.theme.done.separated', [{ kind: 'separate-themes', fromId }]),
  split: (themeId, statementIds) =>
    change(
      'room.theme.done.split',
      [{ kind: 'split-theme', themeId, intoId: newThemeId(), statementIds }],
      statementIds.length,
    ),
  refine: (fineness) => change('room.theme.done.refined', [{ kind: 'set-theme-fineness', fineness }]),
});

/** Editing themes, with a way back from everything. */
export function useThemeTools(run: Run | null, now: Before): ThemeEditing {
  const [made, setMade] = useState<readonly Done[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const forget = useCallback(() => setDone(null), []);
  if (run === null) return { tools: null, done, undo: forget, forget };
  const tools = toolsOf(async (said, commands, count = commands.length) => {
    const change: Done = { said, count, undo: undoOf(commands, now) };
    const isDone = await run(...commands);
    if (isDone) {
      setMade((before) => [...before, change]);
      setDone(change);
    }
    return isDone;
  });
  const undo = async () => {
    const last = made.at(-1);
    if (last === undefined) return;
    setMade(made.slice(0, -1));
    setDone(null);
    const isUndone = await run(...last.undo);
    if (!isUndone) setMade((rest) => [...rest, last]);
  };
  return { tools, done, undo: () => void undo(), forget };
}
