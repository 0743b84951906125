import type { StageContent, StageRow } from '@app/dialogue';
import { useCallback, useState } from 'react';
import type { Run } from '../use-room-commands.js';
import { contentOf } from './content-of.js';

/** What a moderator does with the stage. */
export interface Staging {
  show: (content: StageContent, title: string) => Promise<boolean>;
  clear: () => Promise<void>;
  /** What was taken off and can be put back with one press. */
  removed: StageRow | null;
  undo: () => void;
  forget: () => void;
}

/** Showing things to everybody, with a way back. Null for who may not, or not now. */
export function useStaging(stage: StageRow | undefined, run: Run | null): Staging | null {
  const [removed, setRemoved] = useState<StageRow | null>(null);
  const forget = useCallback(() => setRemoved(null), []);
  if (run === null) return null;
  const show = (content: StageContent, title: string) => {
    forget();
    return run({ kind: 'set-stage', content, title });
  };
  const clear = async () => {
    if (stage !== undefined && (await run({ kind: 'clear-stage' }))) setRemoved(stage);
  };
  const undo = () => {
    const content = removed && contentOf(removed);
    if (content !== null) void show(content, removed?.title ?? '');
    forget();
  };
  return { show, clear, removed, undo, forget };
}
