import { mulberry32 } from '@app/numeric';
import type { Conversation, RecordedVote } from '../../apps/cli/src/replay/conversation.js';

/** A conversation in recorded form, made up by seed: who posts what, who votes on what, re-votes and own votes included. */
export function madeUpConversation(seed: number, personCount: number, statementCount: number): Conversation {
  const random = mulberry32(seed);
  const people = Array.from({ length: personCount }, (_, index) => index);
  const statements = Array.from({ length: statementCount }, (_, commentId) => ({
    commentId,
    authorId: Math.floor(random() * personCount),
    text: `Statement ${commentId}: what somebody ran into (${Math.floor(random() * 1e6)})`,
    at: commentId * 1_000,
    isRejected: random() < 0.1,
  }));
  const votes = statements.flatMap(({ commentId, at }) =>
    people
      .filter(() => random() < 0.6)
      .map((voterId) => ({
        voterId,
        commentId,
        vote: ([1, 1, -1, 0] as const)[Math.floor(random() * 4)] as RecordedVote,
        at: at + 10 + Math.floor(random() * 900),
      })),
  );
  const repeated = votes.filter(() => random() < 0.02).map((vote) => ({ ...vote, at: vote.at + 950 }));
  const byTime = [...votes, ...repeated].toSorted((a, b) => a.at - b.at);
  return { topic: `Made up, seed ${seed}`, statements, votes: byTime, people };
}
