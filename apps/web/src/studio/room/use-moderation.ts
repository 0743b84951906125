import type { StatementId } from '@app/dialogue';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../texts.js';
import { focusRow, focusRowSoon, leaveRow, rowOf, statementOf } from './held/row-keys.js';
import {
  flagsClearedDeed,
  heldShownDeed,
  hiddenDeed,
  mergedDeed,
  mutedDeed,
  restoredDeed,
  separatedDeed,
  unmutedDeed,
  type Deed,
} from './statement-deeds.js';
import type { Run } from './use-room-commands.js';

/** What a moderator can do about a statement. */
export interface ModerationActions {
  hide: (statementId: StatementId, reason: string, wasHeld: boolean) => Promise<boolean>;
  /** Lets everybody see what waited to be read; the focus is at the next row already. */
  showHeld: (statementId: StatementId) => void;
  /** @param reason why it was hidden */
  restore: (statementId: StatementId, reason: string) => Promise<boolean>;
  clearFlags: (statementId: StatementId) => void;
  mute: (statementId: StatementId) => void;
  unmute: (statementId: StatementId) => void;
  /** Asks which statement says the same. */
  askMerge: (statementId: StatementId) => void;
  separate: (statementId: StatementId, fromId: StatementId) => void;
}

export interface Moderation {
  /** Null for who may only watch. */
  actions: ModerationActions | null;
  /** What was done last and is still shown. */
  done: Deed | null;
  undo: () => void;
  forget: () => void;
  /** Takes the focus to where one works on. @returns whether there is such a row */
  goOn: () => boolean;
  /** The statement that is being merged with another one. */
  mergingId: StatementId | null;
  /** @param mergedIds what the first one stands for until then */
  merge: (fromId: StatementId, intoId: StatementId, mergedIds: readonly StatementId[]) => Promise<void>;
  stopMerging: () => void;
}

/** Takes the focus along from a row that is about to go. @returns the statement it went to */
function leaveFocusedRow(): StatementId | null {
  if (rowOf(document.activeElement) === null) return null;
  leaveRow(document.activeElement);
  return statementOf(rowOf(document.activeElement));
}

/** Moderating statements, with a way back. */
export function useModeration(run: Run | null): Moderation {
  const { say } = useTexts();
  const [done, setDone] = useState<Deed | null>(null);
  const [mergingId, setMergingId] = useState<StatementId | null>(null);
  const forget = useCallback(() => setDone(null), []);
  const actions = useMemo<ModerationActions | null>(() => {
    if (run === null) return null;
    const act = async (command: Parameters<Run>[0], deed: Deed) => {
      const isDone = await run(command);
      if (isDone) setDone(deed);
      return isDone;
    };
    return {
      hide: async (statementId, reason, wasHeld) => {
        const beside = leaveFocusedRow();
        const deed = hiddenDeed(statementId, wasHeld, beside);
        const isHidden = await act({ kind: 'hide-statement', statementId, reason }, deed);
        if (!isHidden) focusRow(statementId);
        return isHidden;
      },
      showHeld: (statementId) =>
        void act(
          { kind: 'restore-statement', statementId },
          heldShownDeed(statementId, say('room.held.taken-back'), statementOf(rowOf(document.activeElement))),
        ),
      restore: (statementId, reason) =>
        act({ kind: 'restore-statement', statementId }, restoredDeed(statementId, reason)),
      clearFlags: (statementId) =>
        void act({ kind: 'clear-flags', statementId }, flagsClearedDeed(statementId)),
      mute: (statementId) => void act({ kind: 'mute-author', statementId }, mutedDeed(statementId)),
      unmute: (statementId) => void act({ kind: 'unmute-author', statementId }, unmutedDeed(statementId)),
      askMerge: setMergingId,
      separate: (statementId, fromId) =>
        void act({ kind: 'separate-statement', statementId }, separatedDeed(statementId, fromId)),
    };
  }, [run, say]);
  const stopMerging = () => setMergingId(null);
  const merge: Moderation['merge'] = async (fromId, intoId, mergedIds) => {
    const isMerged = run !== null && (await run({ kind: 'merge-statements', fromId, intoId }));
    stopMerging();
    if (isMerged) setDone(mergedDeed(fromId, intoId, mergedIds));
  };
  const isUndoing = useRef(false);
  const undo = async () => {
    if (done === null || run === null || isUndoing.current) return;
    isUndoing.current = true;
    const isUndone = await run(...done.undo);
    isUndoing.current = false;
    // The rows stay in their order until the focus is among them again.
    if (isUndone) focusRowSoon(done.backTo, forget);
    else forget();
  };
  const goOn = () => done?.onTo.some(focusRow) === true;
  return { actions, done, undo: () => void undo(), forget, goOn, mergingId, merge, stopMerging };
}
