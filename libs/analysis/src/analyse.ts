import type { Analysis, Session, StatementId } from '@app/dialogue';
import { DEFAULT_RANKING_OPTIONS } from '@app/ranking';
import { groupMapOf, groupsNow } from './groups-now.js';
import { seedOf } from './seed-of.js';
import { statementsNow } from './statements-now.js';
import { themesNow } from './themes-now.js';

/** Statements that may be read and that enough people answered. */
const shownIds = (
  session: Session,
  found: readonly { statementId: string; seenCount: number }[],
): StatementId[] =>
  found
    .filter(({ seenCount }) => seenCount >= DEFAULT_RANKING_OPTIONS.leastAnswerCount)
    .map(({ statementId }) => statementId as StatementId)
    .filter((id) => session.statements.get(id)?.standing.kind === 'shown');

/**
 * Everything that is worked out from a session's facts: the ranking with its certainty, themes, opinion groups.
 *
 * A pure function of the state: whoever folds the same facts, here, on another node or a year later, gets the same.
 */
export function analyse(session: Session): Analysis {
  const seed = seedOf(session.id);
  const groups = groupsNow(session, seed);
  return {
    uptoSeq: session.seq,
    seed,
    statements: statementsNow(session, seed),
    themes: themesNow(session),
    groups: groupMapOf(session, groups),
    consensus: {
      recognised: shownIds(session, groups.consensus.agree),
      notRecognised: shownIds(session, groups.consensus.disagree),
    },
  };
}
