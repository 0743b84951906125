import type { CastVote, Conversation, RecordedStatement } from './conversation.js';

/** What becomes of every row of votes: none is unaccounted for. */
export interface LeftOut {
  /** A later vote of the same person on the same statement counts instead. */
  repeatedCount: number;
  /** On a statement of one's own. */
  ownCount: number;
  /** On a statement that comments.csv does not have, or whose text is blank. */
  unknownCount: number;
}

export interface ReplayPlan {
  statements: RecordedStatement[];
  blankCount: number;
  /** The votes that are sent: each person's last on each statement, in order of time. */
  votes: CastVote[];
  voteRowCount: number;
  leftOut: LeftOut;
}

const keyOf = ({ voterId, commentId }: CastVote): string => `${voterId} ${commentId}`;

/** Chooses what is sent and counts what is left out, and why. */
export function planReplay({ statements: recorded, votes: rows }: Conversation): ReplayPlan {
  const statements = recorded.filter(({ text }) => text.trim() !== '');
  const authorOf = new Map(statements.map(({ commentId, authorId }) => [commentId, authorId]));
  const last = new Map(rows.map((vote) => [keyOf(vote), vote]));
  const leftOut: LeftOut = { repeatedCount: 0, ownCount: 0, unknownCount: 0 };
  const votes = rows.filter((vote) => {
    const authorId = authorOf.get(vote.commentId);
    if (authorId === undefined) leftOut.unknownCount += 1;
    else if (authorId === vote.voterId) leftOut.ownCount += 1;
    else if (last.get(keyOf(vote)) !== vote) leftOut.repeatedCount += 1;
    else return true;
    return false;
  });
  return {
    statements,
    blankCount: recorded.length - statements.length,
    votes,
    voteRowCount: rows.length,
    leftOut,
  };
}
