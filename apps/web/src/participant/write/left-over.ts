import type { AgendaItemId, SessionId } from '@app/dialogue';
import { EMPTY_DRAFT, isEmpty, keepDraft, loadDraft, type Draft } from './draft.js';

export interface LeftOver {
  itemId: AgendaItemId;
  draft: Draft;
}

/** The first draft of another item that was never posted. */
export function leftOverOf(
  sessionId: SessionId,
  itemIds: readonly AgendaItemId[],
  openItemId: AgendaItemId,
): LeftOver | null {
  for (const itemId of itemIds) {
    if (itemId === openItemId) continue;
    const draft = loadDraft(sessionId, itemId);
    if (!isEmpty(draft)) return { itemId, draft };
  }
  return null;
}

export const dropLeftOver = (sessionId: SessionId, { itemId }: LeftOver): void =>
  keepDraft(sessionId, itemId, EMPTY_DRAFT);
