import type { AttendeeId, StatementId } from '@app/dialogue';

/** What is put before whom, each participant named once. */
export type Deals = readonly (readonly [AttendeeId, readonly StatementId[]])[];
