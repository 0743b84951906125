import type { SessionId } from '@app/dialogue';
import { useEffect, useState } from 'react';
import { api } from '../../../api/api.js';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The names of segments, which the session itself knows by number; asked anew when there are others.
 *
 * @returns the name of one; null while it is not known
 */
export function useSegmentNames(
  sessionId: SessionId,
  segments: readonly (string | number)[],
): (segment: string | number) => string | null {
  const [names, setNames] = useState(NONE);
  const asked = segments.map(String).toSorted().join(' ');
  useEffect(() => {
    if (asked === '') return;
    let isCurrent = true;
    const ask = async () => {
      const { segments: told } = await api.segments(sessionId);
      if (isCurrent) setNames(new Map(told.map(({ segment, name }) => [String(segment), name])));
    };
    ask().catch(() => undefined);
    return () => void (isCurrent = false);
  }, [sessionId, asked]);
  return (segment) => names.get(String(segment)) ?? null;
}
