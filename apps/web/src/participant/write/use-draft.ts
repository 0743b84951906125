import type { AgendaItemId, OwnRow, SessionId } from '@app/dialogue';
import { useState } from 'react';
import { EMPTY_DRAFT, keepDraft, loadDraft, type Draft } from './draft.js';

const isAmong = (draft: Draft, own: readonly (OwnRow | undefined)[]): boolean =>
  own.some((row) => row !== undefined && row.text === draft.text.trim());

/**
 * The draft of one item, kept in this browser with every change.
 *
 * @param own what this person posted: a draft that left just before a reload is not offered again
 */
export function useDraft(
  sessionId: SessionId,
  itemId: AgendaItemId,
  own: readonly (OwnRow | undefined)[],
): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => {
    const kept = loadDraft(sessionId, itemId);
    return isAmong(kept, own) ? EMPTY_DRAFT : kept;
  });
  const change = (next: Draft) => {
    keepDraft(sessionId, itemId, next);
    setDraft(next);
  };
  return [draft, change];
}
