export interface FitOptions {
  seed: number;
  /** Coarser under 1, finer above: the moderator's slider. */
  fineness: number;
}

export const DEFAULT_FIT_OPTIONS: FitOptions = { seed: 1, fineness: 1 };
