import type { SessionId } from '@app/dialogue';
import { api, type WalkInShown } from '../../api/api.js';

const nameOf = (sessionId: SessionId): string => `weerklank.walk-in.shown.${sessionId}`;

function keptIn(sessionId: SessionId): WalkInShown | null {
  const kept = sessionStorage.getItem(nameOf(sessionId));
  return kept === null ? null : (JSON.parse(kept) as WalkInShown);
}

/** What this tab shows of an opening: the same again after a reload, so that nobody types a code that has just gone. */
export async function shownBy(sessionId: SessionId, openingId: string): Promise<WalkInShown> {
  const kept = keptIn(sessionId);
  if (kept?.openingId === openingId) return kept;
  const shown = await api.showWalkIn(sessionId);
  sessionStorage.setItem(nameOf(sessionId), JSON.stringify(shown));
  return shown;
}
