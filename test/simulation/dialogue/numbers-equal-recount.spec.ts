import {
  canonicalJson,
  viewOf,
  type AgendaItemId,
  type AttendeeId,
  type JournalEntry,
  type Session,
  type SharedTables,
  type StatementId,
} from '@app/dialogue';
import { ATTENDEES } from './pools.js';
import { play, type PlayedSession } from './random-session.js';
import {
  dealtPairs,
  headsIn,
  recountedAnswering,
  recountedParticipation,
  recountedPolls,
  recountedScale,
  recountedStatements,
  recountedWords,
} from './recount.js';
import { failuresOver } from './seeds.js';

const NOBODY = 'nobody' as AttendeeId;

/** The rows of a table, with of each what is a number to recount. */
const mapped = <Row extends object | undefined, Numbers>(
  table: Readonly<Record<string, Row>>,
  numbersOf: (row: NonNullable<Row>, id: string) => Numbers,
): Record<string, Numbers> =>
  Object.fromEntries(Object.entries(table).flatMap(([id, row]) => (row ? [[id, numbersOf(row, id)]] : [])));

const shownIn = ({ statements, participation, polls, scales, steering }: SharedTables) => ({
  statements: mapped(statements, ({ reach, tally, chosenCount }) => ({ reach, tally, chosenCount })),
  participation,
  polls: mapped(polls, ({ counts }) => counts),
  scales,
  words: Object.fromEntries(
    (steering.words ?? []).map(([word, count, isHidden]) => [
      word.trim().replaceAll(/ +/g, ' ').toLowerCase(),
      { count, isHidden },
    ]),
  ),
});

const shown = (session: Session) =>
  shownIn(viewOf(session, { kind: 'moderator', attendeeId: NOBODY }).shared);

const recounted = ({ agenda }: Session, journal: readonly JournalEntry[]) => ({
  statements: recountedStatements(journal),
  participation: recountedParticipation(journal),
  polls: recountedPolls(journal),
  scales: Object.fromEntries(
    agenda.flatMap(({ id, itemKind }) => (itemKind === 'scale' ? [[id, recountedScale(journal, id)]] : [])),
  ),
  words: recountedWords(journal),
});

function drift({ session, journal }: PlayedSession): string[] {
  const [has, should] = [canonicalJson(shown(session)), canonicalJson(recounted(session, journal))];
  return has === should ? [] : [`has    ${has}\nshould ${should}`];
}

/** The numbers that a participant reads, about what stands for a statement now. */
function driftFor(attendeeId: AttendeeId, { session, journal }: PlayedSession): string[] {
  const { personal, shared } = viewOf(session, { kind: 'participant', attendeeId });
  const statements = recountedStatements(journal);
  const heads = headsIn(journal);
  const headOf = (id: string) => statements[heads.get(id as StatementId) ?? id];
  const has = {
    tallies: personal.tallies,
    reach: mapped(personal.own, ({ reach }) => reach),
    closed: mapped(shared.scales, (tally) => tally),
  };
  const should = {
    tallies: mapped(personal.tallies, (_, id) => headOf(id)?.tally),
    reach: mapped(personal.own, (_, id) => headOf(id)?.reach),
    closed: mapped(shared.scales, (_, id) => recountedScale(journal, id as AgendaItemId)),
  };
  const [a, b] = [canonicalJson(has), canonicalJson(should)];
  return a === b ? [] : [`${attendeeId}\nhas    ${a}\nshould ${b}`];
}

function answering({ session, journal }: PlayedSession): string[] {
  const counted = [...session.attendees.values()].map(({ id, answeredCount }) => [id, answeredCount]);
  const [has, should] = [
    canonicalJson(Object.fromEntries(counted)),
    canonicalJson(recountedAnswering(journal)),
  ];
  return has === should ? [] : [`answered ${has}\nshould   ${should}`];
}

/** Every dealt pair in the facts is new: each counts towards reach once. */
function repeatedDeals({ journal }: PlayedSession): string[] {
  const pairs = dealtPairs(journal).map((pair) => pair.join(' '));
  return pairs.filter((pair, index) => pairs.indexOf(pair) !== index).map((pair) => `dealt twice: ${pair}`);
}

describe('every number that is shown', () => {
  it('equals a recount from the facts, in random sessions', () => {
    const judge = (seed: number): string[] => {
      const played = play(seed);
      return [...drift(played), ...answering(played)];
    };
    expect(failuresOver(1_000, judge)).toEqual([]);
  }, 120_000);

  it('equals it for participants, also of what was merged into another, in random sessions', () => {
    const judge = (seed: number): string[] => {
      const played = play(seed);
      return ATTENDEES.flatMap((id) => driftFor(id, played));
    };
    expect(failuresOver(500, judge)).toEqual([]);
  }, 120_000);

  it('rests on deals of which none is a repetition', () => {
    expect(failuresOver(1_000, (seed) => repeatedDeals(play(seed)))).toEqual([]);
  }, 120_000);
});
