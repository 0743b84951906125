import type { SessionId } from '@app/dialogue';
import { useCallback, useEffect } from 'react';
import { api } from '../../api/api.js';
import { useLoaded } from '../shell/use-loaded.js';

/** A moderator may open the door at any time. */
const LOOK_AGAIN_MS = 10_000;

/** The opening by which people may walk in now; null when there is none, or when this person may not know. */
export function useOpenWalkIn(sessionId: SessionId, isWanted: boolean): string | null {
  const { data, problem, reload } = useLoaded(useCallback(() => api.walkInOf(sessionId), [sessionId]));
  const mayKnow = problem?.status !== 403;
  useEffect(() => {
    if (!isWanted || !mayKnow) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWanted, mayKnow, reload]);
  return isWanted ? (data?.walkIn?.openingId ?? null) : null;
}
