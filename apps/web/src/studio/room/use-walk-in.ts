import type { SessionId } from '@app/dialogue';
import { useCallback, useEffect, useState } from 'react';
import { api, type Problem, type WalkInStanding } from '../../api/api.js';
import { asProblem } from '../shell/problems.js';
import { useLoaded } from '../shell/use-loaded.js';
import { forgetShown } from './walk-in-shown.js';

/** People walk in while the page is open. */
const LOOK_AGAIN_MS = 10_000;

export interface WalkInUse {
  /** Null while nobody may walk in; undefined until that is known. */
  walkIn: WalkInStanding | null | undefined;
  problem: Problem | null;
  isBusy: boolean;
  /** Opens, or renews what is open. @returns whether it was done */
  open: (mostCount: number) => Promise<boolean>;
  close: () => Promise<boolean>;
}

/** Whether people may walk into a session, and changing that. */
export function useWalkIn(sessionId: SessionId): WalkInUse {
  const { data, problem, reload } = useLoaded(useCallback(() => api.walkInOf(sessionId), [sessionId]));
  const [refused, setRefused] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isOpen = Boolean(data?.walkIn);
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOpen, reload]);
  const attempt = async (act: () => Promise<unknown>) => {
    setIsBusy(true);
    try {
      await act();
      setRefused(null);
      await reload();
      return true;
    } catch (error) {
      setRefused(asProblem(error));
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return {
    walkIn: data?.walkIn,
    problem: refused ?? problem,
    isBusy,
    open: (mostCount) => attempt(() => api.openWalkIn(sessionId, mostCount)),
    close: () => attempt(() => api.closeWalkIn(sessionId).then(forgetShown)),
  };
}
