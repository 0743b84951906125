import type { ReportModel, ReportStatement } from '@app/report';
import type { Words } from './words.js';

/** How recognition is spread over the opinion groups, in words; null when there is nothing to tell. */
export function breadthWords({ groups }: ReportStatement, words: Words): string | null {
  if (!groups) return null;
  if (groups.isDivided) return words.texts('report.groups.divided');
  if (groups.recognisedBy === 'one-group') return words.texts('report.groups.one-group');
  if (groups.recognisedBy !== 'all-groups') return null;
  const all = words.texts('report.groups.all-groups');
  return groups.lowestGroupScore === null
    ? all
    : `${all}, ${words.texts('report.groups.lowest', { score: words.score(groups.lowestGroupScore) })}`;
}

/** How sure a place in the top is, in words; null outside the top and where it was not worked out. */
export const certaintyWords = (
  { stability }: ReportStatement,
  { method }: ReportModel,
  { texts }: Words,
): string | null =>
  stability?.certainty
    ? texts('report.certainty.in-top', { top: method.topCount, certainty: stability.certainty })
    : null;

const CAPITAL_A = 65;

/** An opinion group's name: A, B, C, … */
export const groupName = (group: number): string => String.fromCodePoint(CAPITAL_A + group);
