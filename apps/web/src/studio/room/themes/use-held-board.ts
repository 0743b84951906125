import { useState } from 'react';
import type { Board } from './board.js';
import { heldBoard, heldOn, type Hold } from './held-board.js';

/** The board as it may be on the screen: nothing moves under the hand of whoever works on it. */
export function useHeldBoard(latest: Board, hold: Hold): { board: Board; caughtUpCount: number } {
  const [held, setHeld] = useState(() => heldBoard(latest));
  const now = heldOn(held, latest, hold);
  if (now !== held) setHeld(now);
  return { board: now.shown, caughtUpCount: now.caughtUpCount };
}
