import type { Random } from '@app/numeric';
import type { World } from './world.js';

/** Ends a fault. */
export type Heal = () => Promise<unknown>;

export interface Fault {
  name: string;
  /** Why this machine cannot do it; null when it can. */
  missing?: (world: World) => string | null;
  /** Whether the session is over after it. */
  endsMeeting?: boolean;
  /** How long it stays, at least and at most. */
  lastsMs: readonly [number, number];
  inject: (world: World, random: Random) => Promise<Heal>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
