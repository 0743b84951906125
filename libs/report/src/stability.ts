import type { AttendeeId, Session, Statement } from '@app/dialogue';
import { topStability, type PeopleByDegree, type StatementRanking } from '@app/ranking';
import { answersTo, participantIdsOf } from './people.js';

/** So many draws leave a standard error of at most 3.5 % in a share. */
export const DRAW_COUNT = 200;

/** Who gave which degree to each statement of a ranking, participants as numbers from 0. */
function peopleByDegreeOf(session: Session, ranking: StatementRanking) {
  const numberOf = new Map(participantIdsOf(session).map((id, index) => [id, index]));
  const answers = new Map(
    ranking.statements.flatMap(({ statementId }) => {
      const statement = session.statements.get(statementId);
      return statement ? [[statementId, peopleOf(session, statement, numberOf)] as const] : [];
    }),
  );
  return { answers, personCount: numberOf.size };
}

function peopleOf(
  session: Session,
  statement: Statement,
  numberOf: ReadonlyMap<AttendeeId, number>,
): PeopleByDegree {
  const people: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [attendeeId, answer] of answersTo(session, statement)) {
    const person = numberOf.get(attendeeId);
    if (answer !== 'cannot-say' && person !== undefined) people[answer].push(person);
  }
  const [none, little, mostly, fully] = people;
  return [
    Uint32Array.from(none),
    Uint32Array.from(little),
    Uint32Array.from(mostly),
    Uint32Array.from(fully),
  ];
}

/** In what share of the draws each ranked statement is among the top, were everyone to answer everything. */
export function stabilityOf(session: Session, ranking: StatementRanking, topCount: number, seed: number) {
  const { answers, personCount } = peopleByDegreeOf(session, ranking);
  return topStability(ranking, answers, personCount, { topCount, seed, drawCount: DRAW_COUNT });
}
