import type { SessionId } from '@app/dialogue';
import { useEffect, useState } from 'react';
import { api, type RehearsalOf } from '../../api/api.js';

/**
 * The rehearsal that a session is: null when it is none, undefined until that is known.
 *
 * @param mayBeOne only a fictional session can be one, and only its organiser has it
 */
export function useRehearsalOf(sessionId: SessionId, mayBeOne: boolean): RehearsalOf | null | undefined {
  const [found, setFound] = useState<RehearsalOf | null | undefined>(undefined);
  useEffect(() => {
    if (!mayBeOne) return undefined;
    let isLeft = false;
    const tell = (rehearsal: RehearsalOf | null) => {
      if (!isLeft) setFound(rehearsal);
    };
    api.rehearsal(sessionId).then(tell, () => tell(null));
    return () => {
      isLeft = true;
    };
  }, [sessionId, mayBeOne]);
  return mayBeOne ? found : null;
}
