import { mulberry32, pick } from '@app/numeric';

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  int(below: number): number;
  chance(probability: number): boolean;
  /** One of the things, each as likely; throws when there are none. */
  pick<T>(things: readonly T[]): T;
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(Math.imul(seed, 0x9e3779b1));
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (things) => pick(next, things),
  };
}
