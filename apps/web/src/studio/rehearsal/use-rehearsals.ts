import type { SessionId } from '@app/dialogue';
import { useCallback, useState } from 'react';
import { api, type Problem, type RehearsalRow } from '../../api/api.js';
import { navigate } from '../shell/router.js';
import { roomPath } from '../shell/routes.js';
import { asProblem } from '../shell/problems.js';
import { useLoaded } from '../shell/use-loaded.js';

export interface RehearsalsUse {
  /** One's own, newest first; null until they came. */
  rehearsals: readonly RehearsalRow[] | null;
  problem: Problem | null;
  isBusy: boolean;
  /** Makes one and goes to its room. */
  begin: (wish: { people: number; speed: number }) => void;
  reload: () => Promise<void>;
}

/** One's own rehearsals of a session, and making another. */
export function useRehearsals(sessionId: SessionId): RehearsalsUse {
  const { data, problem, reload } = useLoaded(useCallback(() => api.rehearsals(sessionId), [sessionId]));
  const [refused, setRefused] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const begin = (wish: { people: number; speed: number }) => {
    if (isBusy) return;
    setIsBusy(true);
    setRefused(null);
    api
      .beginRehearsal(sessionId, wish)
      .then(
        (made) => navigate(roomPath(made.sessionId)),
        (error: unknown) => setRefused(asProblem(error)),
      )
      .finally(() => setIsBusy(false));
  };
  return { rehearsals: data?.rehearsals ?? null, problem: refused ?? problem, isBusy, begin, reload };
}
