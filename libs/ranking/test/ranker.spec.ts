import * as fc from 'fast-check';
import type { Answer, AttendeeId, StatementId } from '@app/dialogue';
import { Ranker, rankStatements, type StatementAnswers } from '@app/ranking';

const PEOPLE = 14;
const STATEMENTS = 6;

type Happening =
  | { kind: 'admit'; person: number; organisation: number | null }
  | { kind: 'post'; statement: number; author: number | null }
  | { kind: 'show'; statement: number; isShown: boolean }
  | { kind: 'deal'; statement: number }
  | { kind: 'endorse'; statement: number; person: number; answer: Answer };

const statement = fc.nat({ max: STATEMENTS - 1 });
const person = fc.nat({ max: PEOPLE - 1 });
const answer = fc.constantFrom<Answer>(0, 1, 2, 3, 'cannot-say');

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('show' as const), statement, isShown: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('deal' as const), statement }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('endorse' as const), statement, person, answer }) },
);

const opening: Happening[] = [
  ...Array.from({ length: PEOPLE }, (_, index): Happening => ({
    kind: 'admit',
    person: index,
    organisation: index % 5 === 0 ? null : index % 4,
  })),
  ...Array.from({ length: STATEMENTS }, (_, index): Happening => ({
    kind: 'post',
    statement: index,
    author: index === 0 ? null : index,
  })),
];

const idOf = (index: number): StatementId => `s${index}` as StatementId;
const personOf = (index: number): AttendeeId => `p${index}` as AttendeeId;

function tell(ranker: Ranker, event: Happening): void {
  switch (event.kind) {
    case 'admit':
      return ranker.admit(personOf(event.person), event.organisation);
    case 'post':
      return ranker.post(idOf(event.statement), event.author === null ? null : personOf(event.author));
    case 'show':
      return ranker.show(idOf(event.statement), event.isShown);
    case 'deal':
      return ranker.deal(idOf(event.statement));
    case 'endorse':
      return ranker.endorse(idOf(event.statement), personOf(event.person), event.answer);
  }
}

/** What everyone's last answers add up to, counted from the whole list of what happened. */
function recount(events: readonly Happening[], index: number): StatementAnswers[] {
  const own = events.filter((event) => event.kind !== 'admit' && event.statement === index);
  const post = own.find((event) => event.kind === 'post');
  const lastShow = own.findLast((event) => event.kind === 'show');
  if (!post || lastShow?.isShown === false) return [];
  const last = new Map(
    own.flatMap((event) => (event.kind === 'endorse' ? [[event.person, event.answer]] : [])),
  );
  const countOf = (wanted: Answer): number => [...last.values()].filter((given) => given === wanted).length;
  const organisations = new Map(
    events.flatMap((event) => (event.kind === 'admit' ? [[event.person, event.organisation]] : [])),
  );
  const recognising = [...last].flatMap(([who, given]) => (given === 2 || given === 3 ? [who] : []));
  const from = new Set(recognising.flatMap((who) => organisations.get(who) ?? []));
  return [
    {
      statementId: idOf(index),
      degrees: [countOf(0), countOf(1), countOf(2), countOf(3)],
      cannotSayCount: countOf('cannot-say'),
      reach: own.filter(({ kind }) => kind === 'deal').length,
      organisationCount: recognising.length < 5 || from.size === 0 ? null : from.size,
      populationCount: organisations.size - (post.author === null ? 0 : 1),
    },
  ];
}

const fromScratch = (events: readonly Happening[]) =>
  rankStatements(Array.from({ length: STATEMENTS }, (_, index) => recount(events, index)).flat());

describe('the ranking of a session that is still going on', () => {
  it('is after every fact the one from scratch, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
        const ranker = new Ranker();
        const happened: Happening[] = [];
        for (const event of [...opening, ...events]) {
          tell(ranker, event);
          happened.push(event);
          expect(ranker.ranking()).toEqual(fromScratch(happened));
        }
      }),
      { seed: 20200923, numRuns: 40 },
    );
  });

  it('is worked out once, until something changes', () => {
    const ranker = new Ranker();
    for (const event of opening) tell(ranker, event);
    const ranking = ranker.ranking();
    expect(ranker.ranking()).toBe(ranking);
    ranker.endorse(idOf(1), personOf(2), 3);
    expect(ranker.ranking()).not.toBe(ranking);
  });

  it('does not change a ranking that was handed out', () => {
    const ranker = new Ranker();
    for (const event of opening) tell(ranker, event);
    const before = JSON.stringify(ranker.ranking());
    const handedOut = ranker.ranking();
    ranker.endorse(idOf(1), personOf(2), 3);
    expect(JSON.stringify(handedOut)).toBe(before);
  });

  it('refuses what was never posted', () => {
    expect(() => new Ranker().deal(idOf(1))).toThrow('s1');
  });
});
