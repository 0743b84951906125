import type { DialogueError } from '../errors.js';
import type { Fact } from '../facts.js';
import type { StatementId } from '../ids.js';
import type { Session, Statement } from '../session.js';
import type { Deciders, Decision } from './decider.js';
import {
  findShownStatement,
  findStatement,
  isRefusal,
  refuse,
  refuseStaleLease,
  refuseWhenArchived,
} from './guards.js';

/** Before a statement goes, what was merged into it is shown again, so that no answer goes with it. */
export const separationsFrom = ({ id: fromId, mergedIds }: Statement): Fact[] =>
  mergedIds.map((statementId) => ({ kind: 'statement-separated', statementId, fromId, isKeptApart: false }));

/** What stands for a statement instead of itself. */
export const mergedIntoIdOf = ({ standing }: Statement): StatementId | null =>
  standing.kind === 'merged' ? standing.intoId : null;

function findMergeable(session: Session, id: StatementId, field: string): Statement | DialogueError {
  const statement = findShownStatement(session, id);
  return isRefusal(statement) ? refuse(statement.code, field) : statement;
}

/** A statement stands apart again, and what it stood for too, before it changes or goes. */
export const partingsOf = (statement: Statement): Fact[] => {
  const fromId = mergedIntoIdOf(statement);
  const parted: Fact[] =
    fromId === null
      ? []
      : [{ kind: 'statement-separated', statementId: statement.id, fromId, isKeptApart: false }];
  return [...separationsFrom(statement), ...parted];
};

function merging(session: Session, fromId: StatementId, intoId: StatementId): Decision {
  const from = refuseWhenArchived(session) ?? findMergeable(session, fromId, 'fromId');
  if (isRefusal(from)) return from;
  const into = findMergeable(session, intoId, 'intoId');
  if (isRefusal(into)) return into;
  if (fromId === intoId) return refuse('not-allowed', 'intoId');
  return [
    ...separationsFrom(from),
    ...[...from.mergedIds, fromId].map((id): Fact => ({ kind: 'statements-merged', fromId: id, intoId })),
  ];
}

const isKeptApart = ({ statements }: Session, id: StatementId): boolean =>
  statements.get(id)?.isKeptApart === true;

export const mergingDeciders: Deciders<'merge-statements' | 'merge-twins' | 'separate-statement'> = {
  'merge-statements': (session, { fromId, intoId }) => merging(session, fromId, intoId),
  'merge-twins': (session, { epoch, fromId, intoId }) => {
    const stale = refuseStaleLease(session, epoch);
    if (stale) return stale;
    return isKeptApart(session, fromId) || isKeptApart(session, intoId)
      ? refuse('not-allowed', 'fromId')
      : merging(session, fromId, intoId);
  },
  'separate-statement': (session, { statementId }) => {
    const statement = refuseWhenArchived(session) ?? findStatement(session, statementId);
    if (isRefusal(statement)) return statement;
    if (statement.standing.kind === 'merged' || statement.standing.kind === 'shown') {
      const fromId = mergedIntoIdOf(statement);
      return [{ kind: 'statement-separated', statementId, fromId, isKeptApart: true }];
    }
    return refuse(`statement-${statement.standing.kind}`, 'statementId');
  },
};
