import type { HouseStyle } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { useCallback, useState } from 'react';
import { api, type Problem } from '../../../api/api.js';
import { asProblem } from '../../shell/problems.js';
import { useLoaded } from '../../shell/use-loaded.js';

/** What was done last: a style was saved in place of another, or put back. */
export type StyleDone = { kind: 'saved'; before: HouseStyle } | { kind: 'undone' };

export interface KeptHouseStyle {
  /** Null until it came. */
  style: HouseStyle | null;
  problem: Problem | null;
  done: StyleDone | null;
  isBusy: boolean;
  /** @returns whether it was accepted */
  save: (style: HouseStyle, isForNextSessions: boolean) => Promise<boolean>;
  undo: () => Promise<HouseStyle | null>;
}

/** The house style of a session on the server, with one step back. */
export function useHouseStyle(sessionId: SessionId): KeptHouseStyle {
  const loaded = useLoaded(useCallback(() => api.houseStyle(sessionId), [sessionId]));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<StyleDone | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  /** Undoing takes the session back; what later sessions begin with is left as it is. */
  const change = async (next: HouseStyle, isForNextSessions: boolean, after: StyleDone) => {
    setIsBusy(true);
    try {
      await api.changeHouseStyle(sessionId, { style: next, isForNextSessions });
      await loaded.reload();
      setProblem(null);
      setDone(after);
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  const style = loaded.data?.style ?? null;
  return {
    style,
    problem: problem ?? loaded.problem,
    done,
    isBusy,
    save: async (next, isForNextSessions) =>
      style !== null && change(next, isForNextSessions, { kind: 'saved', before: style }),
    undo: async () =>
      done?.kind === 'saved' && (await change(done.before, false, { kind: 'undone' })) ? done.before : null,
  };
}
