import type { GivenCommand } from '@app/contract';
import type { SessionId, StatementId } from '@app/dialogue';

export interface SeatOptions {
  url: string;
  sessionId: SessionId;
  token: string;
  /** Called for every frame that moved this screen on. */
  onArrival: (from: number, to: number) => void;
}

/** One person's screen in the session. */
export interface Seat {
  /** Resolves once the first view is there. @throws CommandRefused with the code for which it was turned away */
  connect: () => Promise<void>;
  /** @returns the number of the last fact. @throws CommandRefused when it is not accepted */
  send: (command: GivenCommand) => Promise<number>;
  close: () => void;
  /** Up to which fact the screen shows the session. */
  readonly seq: number;
  /** The first statements of others that were put before this person and that they have not answered. */
  hand: () => StatementId[];
  /** Statements that this person answered. */
  answered: () => StatementId[];
}

/** A person has at most so many statements before them. */
export const HAND_COUNT = 3;
