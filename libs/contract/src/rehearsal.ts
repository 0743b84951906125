import { z } from 'zod';

/** Practising a session with simulated people. */
export const rehearsalRequest = z.strictObject({
  people: z.union([z.literal(8), z.literal(20), z.literal(60)]).default(20),
  /** How many times as fast as people they read and write; the agenda is as many times as short. */
  speed: z.union([z.literal(1), z.literal(4)]).default(1),
});

export type RehearsalRequest = z.infer<typeof rehearsalRequest>;
