import type { Random } from './random.js';

/**
 * One of the things, each as likely.
 *
 * @throws RangeError where there is nothing to choose from
 */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to choose from');
  return chosen;
}
