import { inBoardOrder, type Board } from './board.js';

/** What must not change under somebody's hand. */
export type Hold = 'nothing' | 'order' | 'all';

export interface HeldBoard {
  /** As it came last. */
  latest: Board;
  hold: Hold;
  /** As it is on the screen. */
  shown: Board;
  /** How many times something changed on the screen only after a hand let go. */
  caughtUpCount: number;
}

export const heldBoard = (latest: Board): HeldBoard => ({
  latest,
  hold: 'nothing',
  shown: latest,
  caughtUpCount: 0,
});

function shownNow({ shown }: HeldBoard, latest: Board, hold: Hold): Board {
  if (hold === 'all') return shown;
  return hold === 'order' ? inBoardOrder(latest, shown) : latest;
}

/** What is on the screen now; the same object when nothing changed. */
export function heldOn(previous: HeldBoard, latest: Board, hold: Hold): HeldBoard {
  if (previous.latest === latest && previous.hold === hold) return previous;
  const hasWaited = previous.hold === 'all' && hold !== 'all' && previous.shown !== previous.latest;
  return {
    latest,
    hold,
    shown: shownNow(previous, latest, hold),
    caughtUpCount: previous.caughtUpCount + Number(hasWaited),
  };
}
