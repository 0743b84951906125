import type { ReportModel, ReportStatement } from '@app/report';

/** Where all statements of a session are in its report; the parts add up to the total. */
export interface Counted {
  total: number;
  ranked: number;
  cannotSay: number;
  tooFew: number;
  /** In no list: hidden, withdrawn, redacted, merged, or not yet read by a moderator. */
  notShown: number;
}

export const countedOf = ({ participation, statements, lists }: ReportModel): Counted => ({
  total: participation.statementCount,
  ranked: lists.ranked.length,
  cannotSay: lists.cannotSay.length,
  tooFew: lists.tooFew.length,
  notShown: participation.statementCount - statements.length,
});

/** Statements to this question that have no place in its ranking. */
export const apartCountOf = ({ statements }: ReportModel, itemId: ReportStatement['itemId']): number =>
  statements.filter((statement) => statement.itemId === itemId && statement.list !== 'ranked').length;
