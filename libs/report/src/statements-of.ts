import type { StatementId } from '@app/dialogue';
import type { ReportModel, ReportStatement } from './report-model.js';

/** The statements that a list of a report names, in its order. */
export function statementsOf(model: ReportModel, ids: readonly StatementId[]): ReportStatement[] {
  const byId = new Map(model.statements.map((statement) => [statement.statementId, statement]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
