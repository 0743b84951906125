import type { GivenCommand } from '@app/contract';
import type { StatementId } from '@app/dialogue';
import type { ScreenTextKey } from '@app/texts';
import { undoOfMerge } from './merge/undo-of-merge.js';

/** Something a moderator did about a statement, and how it is taken back. */
export interface Deed {
  said: ScreenTextKey;
  /** Empty when nothing takes it back. */
  undo: readonly GivenCommand[];
  /** What taking it back is called, where it is not simply as it was before. */
  undoSaid: ScreenTextKey;
  /** The row to go to once it was taken back. */
  backTo: StatementId;
  /** The rows to go on to, the first that is there; none when the focus did not leave its row. */
  onTo: readonly StatementId[];
}

type Beside = StatementId | null;

const deed = (
  said: Deed['said'],
  undo: readonly GivenCommand[],
  backTo: StatementId,
  onTo: readonly Beside[] = [],
  undoSaid: Deed['undoSaid'] = 'room.undo',
): Deed => ({ said, undo, undoSaid, backTo, onTo: onTo.flatMap((id) => id ?? []) });

/** Restoring makes a statement seen by everybody; of one that nobody had seen that is something else than undoing. */
export const hiddenDeed = (statementId: StatementId, wasHeld: boolean, beside: Beside): Deed =>
  deed(
    'room.hidden',
    [{ kind: 'restore-statement', statementId }],
    statementId,
    [beside],
    wasHeld ? 'room.held.show-after-all' : 'room.undo',
  );

export const restoredDeed = (statementId: StatementId, reason: string): Deed =>
  deed('room.restored', reason === '' ? [] : [{ kind: 'hide-statement', statementId, reason }], statementId);

/** @param reason what the author is told when it is taken back */
export const heldShownDeed = (statementId: StatementId, reason: string, beside: Beside): Deed =>
  deed(
    'room.held.shown',
    [{ kind: 'hide-statement', statementId, reason }],
    statementId,
    [beside],
    'room.held.hide-after-all',
  );

export const flagsClearedDeed = (statementId: StatementId): Deed =>
  deed('room.flags-cleared', [{ kind: 'restore-flags', statementId }], statementId);

export const mutedDeed = (statementId: StatementId): Deed =>
  deed('room.muted', [{ kind: 'unmute-author', statementId }], statementId);

export const unmutedDeed = (statementId: StatementId): Deed =>
  deed('room.unmuted', [{ kind: 'mute-author', statementId }], statementId);

/** @param mergedIds what the first one stood for until then */
export const mergedDeed = (
  fromId: StatementId,
  intoId: StatementId,
  mergedIds: readonly StatementId[],
): Deed => deed('room.merged', undoOfMerge(fromId, mergedIds), fromId, [intoId]);

export const separatedDeed = (statementId: StatementId, fromId: StatementId): Deed =>
  deed('room.separated', [{ kind: 'merge-statements', fromId: statementId, intoId: fromId }], fromId, [
    statementId,
    fromId,
  ]);
