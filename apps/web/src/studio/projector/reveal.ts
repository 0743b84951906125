import type { StagedStatement } from '@app/dialogue';

/** What of a closing list is before everybody. */
export type Revealed =
  /** One statement, with its place from 1. */
  { kind: 'one'; statement: StagedStatement; place: number } | { kind: 'all' } | { kind: 'words' };

/** The last step there is: every place by itself, then all of them, then the words where there are any. */
export const lastStep = (statementCount: number, hasWords: boolean): number =>
  hasWords ? statementCount + 1 : statementCount;

/**
 * What is revealed at a step: the last place first.
 *
 * @param step from 0; one beyond the last is the last
 */
export function revealedAt(
  statements: readonly StagedStatement[],
  hasWords: boolean,
  step: number,
): Revealed {
  const index = statements.length - 1 - step;
  const statement = statements[index];
  if (statement !== undefined && statements.length > 1) return { kind: 'one', statement, place: index + 1 };
  return hasWords && step > statements.length ? { kind: 'words' } : { kind: 'all' };
}

/** From so many statements on they are revealed one by one. */
const REVEALED_FROM = 4;

export const isRevealed = (statements: readonly StagedStatement[]): boolean =>
  statements.length >= REVEALED_FROM;
