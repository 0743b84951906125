import {
  viewOf,
  type Answer,
  type AttendeeId,
  type FactKind,
  type FactOf,
  type JournalEntry,
  type ParticipationCounts,
  type Session,
  type StatementId,
} from '@app/dialogue';
import { play, type PlayedSession } from './random-session.js';
import { failuresOver } from './seeds.js';

function factsOf<K extends FactKind>(journal: readonly JournalEntry[], kind: K): FactOf<K>[] {
  return journal.flatMap(({ fact }) => (fact.kind === kind ? [fact as FactOf<K>] : []));
}

const pairOf = (statementId: StatementId, attendeeId: AttendeeId): string => `${statementId} ${attendeeId}`;

/** The last answer of each participant to each statement. */
const lastAnswers = (journal: readonly JournalEntry[]): Map<string, Answer> =>
  new Map(
    factsOf(journal, 'statement-endorsed').map(({ statementId, attendeeId, answer }) => [
      pairOf(statementId, attendeeId),
      answer,
    ]),
  );

const dealtPairs = (journal: readonly JournalEntry[]): string[] =>
  factsOf(journal, 'statements-dealt').flatMap(({ deals }) =>
    deals.flatMap(([attendeeId, ids]) => ids.map((id) => pairOf(id, attendeeId))),
  );

interface Numbers {
  reach: number;
  tally: readonly number[];
}

/** Reach and tally of each statement as a moderator reads them, recounted from the facts alone. */
function recounted(journal: readonly JournalEntry[]): Record<string, Numbers> {
  const dealt = [...new Set(dealtPairs(journal))];
  const answers = [...lastAnswers(journal)];
  const numbersOf = (statementId: StatementId): Numbers => {
    const given = answers.filter(([pair]) => pair.startsWith(`${statementId} `)).map(([, answer]) => answer);
    return {
      reach: dealt.filter((pair) => pair.startsWith(`${statementId} `)).length,
      tally: [0, 1, 2, 3, 'cannot-say'].map((answer) => given.filter((one) => one === answer).length),
    };
  };
  return Object.fromEntries(
    factsOf(journal, 'statement-posted').map(({ statementId }) => [statementId, numbersOf(statementId)]),
  );
}

function recountedParticipation(journal: readonly JournalEntry[]): ParticipationCounts {
  const posted = factsOf(journal, 'statement-posted');
  const answers = [...lastAnswers(journal).keys()];
  return {
    participantCount: factsOf(journal, 'attendee-admitted').filter(({ role }) => role === 'participant')
      .length,
    postingCount: new Set(posted.flatMap(({ authorId }) => authorId ?? [])).size,
    endorsingCount: new Set(answers.map((pair) => pair.split(' ')[1])).size,
    statementCount: posted.length,
    endorsementCount: answers.length,
  };
}

function shown(session: Session): { statements: Record<string, Numbers>; participation: object } {
  const { shared } = viewOf(session, { kind: 'moderator', attendeeId: 'nobody' as AttendeeId });
  const rows = Object.entries(shared.statements).flatMap(([id, row]) =>
    row ? [[id, { reach: row.reach, tally: row.tally }] as const] : [],
  );
  return { statements: Object.fromEntries(rows), participation: shared.participation };
}

function drift({ session, journal }: PlayedSession): string[] {
  const has = JSON.stringify(shown(session));
  const should = JSON.stringify({
    statements: recounted(journal),
    participation: recountedParticipation(journal),
  });
  return has === should ? [] : [`has    ${has}\nshould ${should}`];
}

/** Every dealt pair in the facts is new: each counts towards reach once. */
function repeatedDeals({ journal }: PlayedSession): string[] {
  const pairs = dealtPairs(journal);
  return pairs.filter((pair, index) => pairs.indexOf(pair) !== index).map((pair) => `dealt twice: ${pair}`);
}

describe('every number that is shown', () => {
  it('equals a recount from the facts, in random sessions', () => {
    expect(failuresOver(1_000, (seed) => drift(play(seed)))).toEqual([]);
  }, 120_000);

  it('rests on deals of which none is a repetition', () => {
    expect(failuresOver(1_000, (seed) => repeatedDeals(play(seed)))).toEqual([]);
  }, 120_000);
});
