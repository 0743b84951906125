import type { Session, StatementId } from '@app/dialogue';
import type { ReportChoices } from './asked-model.js';
import type { ReportStatement } from './report-model.js';

/** The statement that now has the answers to this one: itself, unless it was merged. */
function standingFor(session: Session, id: StatementId): StatementId {
  const standing = session.statements.get(id)?.standing;
  return standing?.kind === 'merged' ? standingFor(session, standing.intoId) : id;
}

/**
 * A choice of a merged statement is one of the statement that stands for it; whoever chose both, or the same in two
 * items, counts once.
 *
 * @param rows all statements that may be read, strongest first
 * @returns null where nobody chose anything
 */
export function choicesOf(session: Session, rows: readonly ReportStatement[]): ReportChoices | null {
  const countOf = new Map<StatementId, number>();
  let choosingCount = 0;
  for (const { chosen } of session.attendees.values()) {
    const ids = new Set(Object.values(chosen).flatMap((of) => of.map((id) => standingFor(session, id))));
    if (ids.size > 0) choosingCount += 1;
    for (const id of ids) countOf.set(id, (countOf.get(id) ?? 0) + 1);
  }
  if (choosingCount === 0) return null;
  const chosen = rows.flatMap(({ statementId }) => {
    const chosenCount = countOf.get(statementId);
    return chosenCount === undefined ? [] : [{ statementId, chosenCount }];
  });
  return { choosingCount, chosen: chosen.toSorted((a, b) => b.chosenCount - a.chosenCount) };
}
