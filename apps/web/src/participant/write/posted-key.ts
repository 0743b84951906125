import type { OwnRow } from '@app/dialogue';

type Said = 'write.posted' | 'write.held' | 'write.approved';

/** What one is told of the statement one just posted; null when its own notice says what became of it. */
export function postedKey(premoderated: boolean, own: Pick<OwnRow, 'standing'> | undefined): Said | null {
  switch (own?.standing) {
    case undefined:
      return premoderated ? 'write.held' : 'write.posted';
    case 'held':
      return 'write.held';
    case 'shown':
      return premoderated ? 'write.approved' : 'write.posted';
    default:
      return null;
  }
}
