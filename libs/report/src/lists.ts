import type { Intent, StatementId } from '@app/dialogue';
import type { ReportGroupBreadth, ReportLists, ReportStatement } from './report-model.js';

const idsOf = (statements: readonly ReportStatement[]): StatementId[] =>
  statements.map(({ statementId }) => statementId);

/** @param statements strongest first */
export function listsOf(
  statements: readonly ReportStatement[],
  topCount: number,
  hasGroups: boolean,
): ReportLists {
  const ranked = statements.filter(({ list }) => list === 'ranked');
  const byIntent = (intent: Intent) => idsOf(ranked.filter((statement) => statement.intent === intent));
  const byGroups = (isWanted: (groups: ReportGroupBreadth) => boolean) =>
    idsOf(ranked.filter(({ groups }) => groups && isWanted(groups)));
  return {
    top: idsOf(ranked.slice(0, topCount)),
    ranked: idsOf(ranked),
    byIntent: {
      experience: byIntent('experience'),
      tip: byIntent('tip'),
      warning: byIntent('warning'),
      question: byIntent('question'),
    },
    tooFew: idsOf(statements.filter(({ list }) => list === 'too-few')),
    cannotSay: idsOf(statements.filter(({ list }) => list === 'cannot-say')),
    ...(hasGroups && {
      divided: byGroups(({ isDivided }) => isDivided),
      allGroups: byGroups(({ recognisedBy }) => recognisedBy === 'all-groups'),
      oneGroup: byGroups(({ recognisedBy }) => recognisedBy === 'one-group'),
    }),
  };
}
