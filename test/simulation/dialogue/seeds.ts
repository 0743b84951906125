const FAILURES_SHOWN = 5;
/** Of all seeds that `npm run test:simulation` goes through, so many suffice for whoever changes something else. */
const USUAL_SHARE = 0.2;

/**
 * 1..count or the share of it that WEERKLANK_SEED_SHARE names (0..1), or the one seed of the environment variable
 * WEERKLANK_SEED.
 */
function seedsToRun(count: number): readonly number[] {
  const { WEERKLANK_SEED: only, WEERKLANK_SEED_SHARE: share = USUAL_SHARE } = process.env;
  if (only !== undefined) return [Number(only)];
  return Array.from({ length: Math.ceil(count * Number(share)) }, (_, index) => index + 1);
}

function complaintsOf(seed: number, judge: (seed: number) => readonly string[]): readonly string[] {
  try {
    return judge(seed);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/**
 * What is wrong in the sessions of seeds 1..count, or of a share of them: the first complaint of each failing seed, which a run with
 * WEERKLANK_SEED meets again. Stops after a few.
 *
 * @param judge what is wrong in the session of one seed; nothing when it is as it should be
 */
export function failuresOver(count: number, judge: (seed: number) => readonly string[]): string[] {
  const failures: string[] = [];
  for (const seed of seedsToRun(count)) {
    const [complaint] = complaintsOf(seed, judge);
    if (complaint !== undefined) failures.push(`WEERKLANK_SEED=${seed}: ${complaint}`);
    if (failures.length === FAILURES_SHOWN) break;
  }
  return failures;
}
