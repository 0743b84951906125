import type { StatementId } from '@app/dialogue';
import { useCallback, useMemo, useState } from 'react';
import type { Run } from './use-room-commands.js';

/** What a moderator can do about a statement. */
export interface ModerationActions {
  hide: (statementId: StatementId, reason: string) => Promise<boolean>;
  restore: (statementId: StatementId) => void;
  clearFlags: (statementId: StatementId) => void;
  mute: (statementId: StatementId) => void;
  unmute: (statementId: StatementId) => void;
}

export interface Moderation {
  /** Null for who may only watch; the same object as long as the page is open. */
  actions: ModerationActions | null;
  /** What was hidden last and can be shown again with one press. */
  lastHidden: StatementId | null;
  undo: () => void;
  forget: () => void;
}

/** Moderating statements, with a way back. */
export function useModeration(run: Run | null): Moderation {
  const [lastHidden, setLastHidden] = useState<StatementId | null>(null);
  const forget = useCallback(() => setLastHidden(null), []);
  const actions = useMemo<ModerationActions | null>(() => {
    if (run === null) return null;
    return {
      hide: async (statementId, reason) => {
        const isHidden = await run({ kind: 'hide-statement', statementId, reason });
        if (isHidden) setLastHidden(statementId);
        return isHidden;
      },
      restore: (statementId) => void run({ kind: 'restore-statement', statementId }),
      clearFlags: (statementId) => void run({ kind: 'clear-flags', statementId }),
      mute: (statementId) => void run({ kind: 'mute-author', statementId }),
      unmute: (statementId) => void run({ kind: 'unmute-author', statementId }),
    };
  }, [run]);
  const undo = () => {
    if (lastHidden !== null) actions?.restore(lastHidden);
    forget();
  };
  return { actions, lastHidden, undo, forget };
}
