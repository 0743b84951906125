import type { Session, StatementId } from '@app/dialogue';
import { rankingOf } from '@app/report';

const SHORTLIST_COUNT = 15;

/** The strongest statements of the session as they stand now, for people to choose from. */
export const shortlistOf = (session: Session): StatementId[] =>
  rankingOf(session)
    .statements.filter(({ list }) => list !== 'cannot-say')
    .slice(0, SHORTLIST_COUNT)
    .map(({ statementId }) => statementId);
