import type { Standing } from './shared-place.js';
import type { Words } from './words.js';

/** That a place is shared, and with how many; null where it is not. */
export const sharedPlaceWords = (standing: Standing | undefined, { texts }: Words): string | null =>
  standing === undefined || standing.otherCount === 0
    ? null
    : texts('report.place.shared', { place: standing.place, others: standing.otherCount });
