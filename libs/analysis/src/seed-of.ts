import { fnv1a } from '@app/numeric';

/** The seed of a session's pseudo-random choices, so that every process and every later day draws the same. */
export const seedOf = (sessionId: string): number => fnv1a(sessionId);
