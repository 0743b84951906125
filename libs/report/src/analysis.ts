import type { AttendeeId } from '@app/dialogue';
import type { ThemeFigures } from './theme-model.js';

/** What was worked out beside the session, and goes into a report when there is some. */
export interface ReportAnalysis {
  /** The opinion group of each participant who is in one, groups as numbers; null when there are no groups. */
  groupOf: ReadonlyMap<AttendeeId, number> | null;
  /** Of the pseudo-random draws; the same seed gives the same report. */
  seed: number;
  /** The themes, most widely recognised first; left out: not told. */
  themes?: readonly ThemeFigures[];
}
