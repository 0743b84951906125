import type { StatementId } from './ids.js';
import type { Session, Statement } from './session.js';

/** What stands for a statement: the one that it was merged into, or itself. */
export function standingFor(session: Session, statement: Statement): Statement {
  const { standing } = statement;
  return standing.kind === 'merged' ? (session.statements.get(standing.intoId) ?? statement) : statement;
}

/** What stands for each of the statements, each once; an id of nothing stays as it is. */
export const headIdsOf = (session: Session, ids: readonly StatementId[]): StatementId[] => [
  ...new Set(
    ids.map((id) => {
      const statement = session.statements.get(id);
      return statement ? standingFor(session, statement).id : id;
    }),
  ),
];
