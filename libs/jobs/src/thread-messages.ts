import type { Question } from '@app/application';
import type { JournalEntry } from '@app/dialogue';

/** From the main thread to the one that studies; `study` is the number of one session's copy. */
export type ToThread =
  | { kind: 'open'; study: number; snapshot: string }
  | { kind: 'hear'; study: number; entries: readonly JournalEntry[] }
  | { kind: 'ask'; study: number; askedId: number; question: Question; asked: readonly unknown[] }
  | { kind: 'close'; study: number };

export type ToMain =
  { askedId: number; found: unknown } | { askedId: number; failed: string } | { askedId: number; lost: true };
