import type { AlikeRow } from '@app/contract';
import type { AgendaItemId } from '@app/dialogue';
import { useEffect, useState } from 'react';
import { useAttending } from '../page/attending.js';
import { alikeToShow, isEnoughToCompare } from './alike.js';
import { isEmpty, type Draft } from './draft.js';

export interface Alike {
  /** A statement that says nearly what is being written. */
  row: AlikeRow | null;
  /** It was answered here, and stays until the text is gone. */
  isTaken: boolean;
  take: () => void;
  /** None is shown any more while this text is written. */
  dismiss: () => void;
}

interface Sought {
  row: AlikeRow | null;
  state: 'looking' | 'taken' | 'dismissed';
}

const NOTHING: Sought = { row: null, state: 'looking' };

/**
 * Looks whether somebody wrote nearly the same, each time the writing pauses.
 *
 * @param settled the draft as it was when the writing last paused
 * @param isWanted whether others' statements may be answered now
 */
export function useAlike(itemId: AgendaItemId, draft: Draft, settled: Draft, isWanted: boolean): Alike {
  const { client, isOnline } = useAttending();
  const [{ row, state }, setSought] = useState<Sought>(NOTHING);
  // Another text begins when it was blank, and when the second half has its turn.
  const about = isEmpty(draft) ? null : draft.next;
  const [wasAbout, setWasAbout] = useState(about);
  if (about !== wasAbout) {
    setWasAbout(about);
    setSought(NOTHING);
  }
  const { text } = settled;
  const builtOnId = settled.buildsOn?.statementId ?? null;
  useEffect(() => {
    if (!isWanted || !isOnline || state !== 'looking' || about === null) return undefined;
    let isLatest = true;
    const look = async () => {
      const found = isEnoughToCompare(text) ? await client.findAlike(itemId, text.trim()) : [];
      if (!isLatest) return;
      setSought((before) =>
        before.state === 'looking' ? { ...before, row: alikeToShow(found, before.row, builtOnId) } : before,
      );
    };
    void look();
    return () => {
      isLatest = false;
    };
  }, [client, itemId, text, builtOnId, isWanted, isOnline, state, about]);
  return {
    row: isWanted && state !== 'dismissed' && about !== null ? row : null,
    isTaken: state === 'taken',
    take: () => setSought({ row, state: 'taken' }),
    dismiss: () => setSought({ row: null, state: 'dismissed' }),
  };
}
