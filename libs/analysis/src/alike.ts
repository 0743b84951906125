import type { AgendaItemId, AlikeRow, AttendeeId, Session, StatementId } from '@app/dialogue';
import { isAuthorOf, isDealingPaused } from '@app/dialogue';

const MOST = 3;

/** Of statements that are alike, those that this participant may be shown while writing. */
export function alikeFor(
  session: Session,
  alikeIds: readonly StatementId[],
  itemId: AgendaItemId,
  attendeeId: AttendeeId,
): AlikeRow[] {
  const reader = session.attendees.get(attendeeId);
  if (!reader) return [];
  return alikeIds
    .flatMap((id): AlikeRow[] => {
      const statement = session.statements.get(id);
      if (statement?.standing.kind !== 'shown' || statement.text === null || statement.itemId !== itemId)
        return [];
      const { intent, text, language } = statement;
      if (isAuthorOf(session, statement, attendeeId) || isDealingPaused(session, statement)) return [];
      if (!reader.languages.includes(language)) return [];
      const isAnswered = (reader.dealt.get(id)?.answer ?? null) !== null;
      return [{ statementId: id, intent, text, language, isAnswered }];
    })
    .slice(0, MOST);
}
