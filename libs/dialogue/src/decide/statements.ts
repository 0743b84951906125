import type { DialogueError } from '../errors.js';
import type { AgendaItemId, StatementId } from '../ids.js';
import type { Attendee, Session, Statement } from '../session.js';
import type { PostStatement, SeedStatement } from '../commands.js';
import type { Asked, Deciders } from './decider.js';
import { partingsOf } from './merging.js';
import {
  findItem,
  findModerable,
  findShownStatement,
  findStatement,
  isRefusal,
  refuse,
  refuseText,
  refuseUnlessLive,
  refuseWhenEnded,
} from './guards.js';

/** An item in which participants may write: a dialogue item in its writing or dialogue phase. */
function refuseWriting(session: Session, itemId: AgendaItemId): DialogueError | undefined {
  const item = refuseUnlessLive(session) ?? findItem(session, itemId);
  if (isRefusal(item)) return item;
  switch (item.phase.kind) {
    case 'writing':
    case 'dialogue':
      return undefined;
    case 'closed':
      return refuse('agenda-item-closed', 'itemId');
    case 'endorse-only':
      return refuse('endorse-only', 'itemId');
    default:
      return refuse('agenda-item-not-open', 'itemId');
  }
}

function refuseStatement(
  session: Session,
  command: PostStatement | SeedStatement,
): DialogueError | undefined {
  if (session.statements.has(command.statementId)) return refuse('id-taken', 'statementId');
  if (command.buildsOnId !== null) {
    const builtOn = findShownStatement(session, command.buildsOnId);
    if (isRefusal(builtOn)) return refuse(builtOn.code, 'buildsOnId');
    if (builtOn.itemId !== command.itemId) return refuse('unknown-statement', 'buildsOnId');
  }
  return refuseText(command.text, session.settings.statementGraphemeCount);
}

function isAtLimit(session: Session, attendee: Attendee, itemId: AgendaItemId): boolean {
  const limit = session.settings.statementsPerItemCount;
  if (limit === null) return false;
  const posted = attendee.posted.filter((id) => session.statements.get(id)?.itemId === itemId);
  return posted.length >= limit;
}

const languageOf = (session: Session, attendee: Attendee | undefined, asked: string | null): string =>
  asked ?? attendee?.languages[0] ?? session.languages[0] ?? 'nl';

/** Own statement, not hidden or withdrawn, within the time for second thoughts. */
function findOwnRecent(
  session: Session,
  id: StatementId,
  { attendee, at }: Asked,
): Statement | DialogueError {
  const statement = refuseUnlessLive(session) ?? findStatement(session, id);
  if (isRefusal(statement)) return statement;
  if (statement.authorId === null || statement.authorId !== attendee?.id)
    return refuse('not-own-statement', 'statementId');
  const { kind } = statement.standing;
  if (kind !== 'shown' && kind !== 'held' && kind !== 'merged')
    return refuse(`statement-${kind}`, 'statementId');
  const { correctionMs } = session.settings;
  return at - statement.postedAt > correctionMs ? refuse('too-late', 'statementId', correctionMs) : statement;
}

export const statementDeciders: Deciders<
  | 'post-statement'
  | 'seed-statement'
  | 'withdraw-statement'
  | 'correct-statement'
  | 'raise-theme'
  | 'hide-statement'
  | 'restore-statement'
  | 'redact-statement'
> = {
  'post-statement': (session, command, { attendee, textId }) => {
    const refusal = refuseWriting(session, command.itemId) ?? refuseStatement(session, command);
    if (refusal) return refusal;
    if (!attendee) return refuse('not-admitted');
    if (isAtLimit(session, attendee, command.itemId))
      return refuse('statement-limit', 'itemId', session.settings.statementsPerItemCount ?? 0);
    const language = languageOf(session, attendee, command.language);
    return [{ ...command, kind: 'statement-posted', authorId: attendee.id, language, textId }];
  },
  'seed-statement': (session, command, { textId }) => {
    const item = refuseWhenEnded(session) ?? findItem(session, command.itemId);
    if (isRefusal(item)) return item;
    if (item.phase.kind === 'closed') return refuse('agenda-item-closed', 'itemId');
    const refusal = refuseStatement(session, command);
    if (refusal) return refusal;
    const language = languageOf(session, undefined, command.language);
    return [{ ...command, kind: 'statement-posted', authorId: null, language, raisesTheme: false, textId }];
  },
  'withdraw-statement': (session, { statementId }, asked) => {
    const statement = findOwnRecent(session, statementId, asked);
    return isRefusal(statement)
      ? statement
      : [...partingsOf(statement), { kind: 'statement-withdrawn', statementId }];
  },
  'correct-statement': (session, { statementId, text }, asked) => {
    const statement = findOwnRecent(session, statementId, asked);
    if (isRefusal(statement)) return statement;
    const refusal =
      refuseWriting(session, statement.itemId) ?? refuseText(text, session.settings.statementGraphemeCount);
    return (
      refusal ?? [
        ...partingsOf(statement),
        { kind: 'statement-corrected', statementId, textId: asked.textId, text },
      ]
    );
  },
  'raise-theme': (session, { statementId }, { attendee }) => {
    const statement = refuseUnlessLive(session) ?? findShownStatement(session, statementId);
    if (isRefusal(statement)) return statement;
    if (statement.authorId === null || statement.authorId !== attendee?.id)
      return refuse('not-own-statement', 'statementId');
    return statement.raisesTheme ? [] : [{ kind: 'theme-raised', statementId }];
  },
  'hide-statement': (session, { statementId, reason }, { textId }) => {
    const statement = findModerable(session, statementId);
    return isRefusal(statement)
      ? statement
      : [{ kind: 'statement-hidden', statementId, textId, text: reason }];
  },
  'restore-statement': (session, { statementId }) => {
    const statement = findModerable(session, statementId);
    return isRefusal(statement) ? statement : [{ kind: 'statement-restored', statementId }];
  },
  'redact-statement': (session, { statementId }) => {
    const statement = findStatement(session, statementId);
    if (isRefusal(statement)) return statement;
    if (statement.standing.kind === 'redacted') return [];
    const noteTextIds = session.notes.flatMap((note) =>
      note.statementId === statementId ? [note.textId] : [],
    );
    return [
      ...partingsOf(statement),
      {
        kind: 'statement-redacted',
        statementId,
        textIds: [...statement.textIds, ...statement.reasonTextIds, ...noteTextIds],
      },
    ];
  },
};
