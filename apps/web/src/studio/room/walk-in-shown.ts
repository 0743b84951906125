import type { SessionId } from '@app/dialogue';
import { api, type WalkInShown } from '../../api/api.js';

const PREFIX = 'weerklank.walk-in.shown.';
const nameOf = (sessionId: SessionId): string => PREFIX + sessionId;

function keptIn(sessionId: SessionId): WalkInShown | null {
  try {
    const kept = localStorage.getItem(nameOf(sessionId));
    return kept === null ? null : (JSON.parse(kept) as WalkInShown);
  } catch {
    return null;
  }
}

function keep(sessionId: SessionId, shown: WalkInShown): void {
  try {
    localStorage.setItem(nameOf(sessionId), JSON.stringify(shown));
  } catch {
    // A browser that keeps nothing shows another code each time; all of them work.
  }
}

/** Whoever sits down at this browser next shows no code of who left it. */
export function forgetShown(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

async function keptOrNew(sessionId: SessionId, openingId: string): Promise<WalkInShown> {
  const kept = keptIn(sessionId);
  if (kept?.openingId === openingId) return kept;
  const shown = await api.showWalkIn(sessionId);
  keep(sessionId, shown);
  return shown;
}

/**
 * What this browser shows of an opening: the same in every tab, the projector's too, and again after a reload, so that
 * nobody sees two codes or types one that has just gone.
 */
export const shownBy = async (sessionId: SessionId, openingId: string): Promise<WalkInShown> =>
  // Over an unsafe connection there are no locks; then two tabs that ask at the very same time may differ.
  'locks' in navigator
    ? navigator.locks.request(nameOf(sessionId), () => keptOrNew(sessionId, openingId))
    : keptOrNew(sessionId, openingId);
