import type { SessionId } from '@app/dialogue';
import { useCallback, useEffect } from 'react';
import { api } from '../../api/api.js';
import { useLoaded } from '../shell/use-loaded.js';

/** A report is composed in a few seconds. */
const LOOK_AGAIN_MS = 3_000;

/** The number of the newest edition that can be read; null while it is being composed, undefined when that is not known. */
export function useEdition(sessionId: SessionId): number | null | undefined {
  const { data, reload } = useLoaded(useCallback(() => api.editions(sessionId), [sessionId]));
  const isComposing = data?.editions.length === 0;
  useEffect(() => {
    if (!isComposing) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isComposing, reload]);
  if (isComposing) return null;
  const numbers = data?.editions.flatMap(({ edition, isReplaced }) => (isReplaced ? [] : [edition]));
  return numbers?.toSorted((a, b) => b - a)[0];
}
