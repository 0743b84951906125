import type { AttendeeId } from '@app/dialogue';

/** What was worked out beside the session, and goes into a report when there is some. */
export interface ReportAnalysis {
  /** The opinion group of each participant who is in one, groups as numbers; null when there are no groups. */
  groupOf: ReadonlyMap<AttendeeId, number> | null;
  /** Of the pseudo-random draws; the same seed gives the same report. */
  seed: number;
}
