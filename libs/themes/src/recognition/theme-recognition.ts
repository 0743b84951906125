import type { Answer, AttendeeId } from '@app/dialogue';

/** How far a theme is recognised. All counts are people. */
export interface ThemeRecognition {
  /** Who answered at least one of its statements with a degree. */
  askedCount: number;
  /** Of these: who recognise at least one of its statements mostly or fully. */
  recognisedCount: number;
  /** Who answered *cannot say* to every one of its statements that they answered. */
  cannotSayCount: number;
  /** Posterior mean of the share who recognise it, 0..1. */
  score: number;
}

const LEAST_RECOGNISED = 2;

/**
 * Recognition of a theme counts **people, not statements**: someone who recognises five of its statements counts once, and
 * a theme does not rise by being said often.
 *
 * A person recognises the theme when the highest degree they gave to any of its statements is 2 (mostly) or 3 (fully). Who only
 * ever answered *cannot say* was not asked in this sense. With r of n people the score is the posterior mean under a uniform
 * prior, Beta(1 + r, 1 + n − r) (Laplace's rule of succession):
 *
 *     score = (r + 1) ÷ (n + 2)
 *
 * so that two of two do not beat thirty-nine of forty. O(answers).
 *
 * @param statements for each statement of the theme the current answer of each participant
 */
export function themeRecognition(statements: readonly ReadonlyMap<AttendeeId, Answer>[]): ThemeRecognition {
  const highest = new Map<AttendeeId, number>();
  for (const answers of statements)
    for (const [attendeeId, answer] of answers) {
      const degree = answer === 'cannot-say' ? -1 : answer;
      highest.set(attendeeId, Math.max(highest.get(attendeeId) ?? -1, degree));
    }
  const degrees = [...highest.values()];
  const askedCount = degrees.filter((degree) => degree >= 0).length;
  const recognisedCount = degrees.filter((degree) => degree >= LEAST_RECOGNISED).length;
  return {
    askedCount,
    recognisedCount,
    cannotSayCount: degrees.length - askedCount,
    score: (recognisedCount + 1) / (askedCount + 2),
  };
}
