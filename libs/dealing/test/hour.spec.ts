import type { AttendeeId, Degree, StatementId } from '@app/dialogue';
import { planDeals } from '@app/dealing';
import { mulberry32 } from '@app/numeric';
import { LiveTable } from './session.js';

const PEOPLE = 60;
const STATEMENTS = 94;
/** Seconds: writing alone 90, dialogue 390, endorsing only 120; one statement takes about 14. */
const DIALOGUE_SECONDS = 390;
const ENDORSE_ONLY_SECONDS = 120;
const STEP_SECONDS = 2;

interface Person {
  id: AttendeeId;
  freeAt: number;
}

function answer(
  table: LiveTable,
  people: readonly Person[],
  second: number,
  worth: (id: StatementId) => number,
  random: () => number,
) {
  for (const person of people) {
    if (person.freeAt > second) continue;
    const [id] = table.hand(person.id);
    if (id === undefined) continue;
    const degree = Math.max(0, Math.min(3, Math.round(worth(id) * 3 + random() * 2 - 1))) as Degree;
    table.endorse(person.id, id, random() < 0.05 ? 'cannot-say' : degree);
    // Reading pace, and a good third of the dialogue goes to writing: 14 endorsements a person in all.
    person.freeAt = second + 20 + random() * 28;
  }
}

/** One item of an hour with 60 people: 94 statements, a quarter of them replies, two thirds written at the start. */
function playItem(seed: number) {
  const random = mulberry32(seed);
  const table = new LiveTable();
  const item = table.item();
  const people = Array.from({ length: PEOPLE }, (_, n): Person => ({
    id: table.admit(['nl'], Math.floor(n * 0.8)),
    freeAt: random() * 20,
  }));
  table.start();
  table.open(item);
  const worths = new Map<StatementId, number>();
  const postedAt = new Map<StatementId, number>();
  const fifthAt = new Map<StatementId, number>();
  const postOne = (mayReply: boolean) => {
    const author = people[Math.floor(random() * PEOPLE)]?.id;
    if (!author) return;
    const earlier = [...worths.keys()];
    const parent =
      mayReply && random() < 0.6 ? (earlier[Math.floor(random() * earlier.length)] ?? null) : null;
    const id = table.post(author, item, 'nl', parent);
    worths.set(id, random());
    postedAt.set(id, second);
  };
  let second = 0;
  for (let n = 0; n < 50; n += 1) postOne(false);
  table.advance(item, 'dialogue');
  const step = () => {
    table.deal(planDeals(table.state));
    answer(table, people, second, (id) => worths.get(id) ?? 0, random);
    second += STEP_SECONDS;
    for (const { id, answeredBy } of table.state.statements.values())
      if (answeredBy.size >= 5 && !fifthAt.has(id)) fifthAt.set(id, second);
  };
  while (second < DIALOGUE_SECONDS) {
    if (worths.size < 50 + ((STATEMENTS - 50) * second) / DIALOGUE_SECONDS) postOne(true);
    step();
  }
  table.advance(item, 'endorse-only');
  // In the last phase nobody writes: 14 seconds a statement.
  for (const person of people) person.freeAt = second + random() * 14;
  while (second < DIALOGUE_SECONDS + ENDORSE_ONLY_SECONDS) {
    for (const person of people) person.freeAt = Math.min(person.freeAt, second + 14);
    step();
  }
  const waits = [...postedAt].map(([id, at]) => (fifthAt.get(id) ?? Infinity) - at);
  return { table, worths, people, waits: waits.toSorted((a, b) => a - b) };
}

describe.each([7, 8, 9])('an item of an hour with 60 people, seed %d', (seed) => {
  const { table, worths, waits } = playItem(seed);
  const statements = [...table.state.statements.values()];

  it('gives every statement at least five answers when there is attention for it', () => {
    const perPerson = table.state.counts.endorsementCount / PEOPLE;
    expect(statements.length).toBeGreaterThanOrEqual(STATEMENTS - 1);
    expect(perPerson).toBeGreaterThan(12);
    expect(perPerson).toBeLessThan(22);
    expect(Math.min(...statements.map(({ answeredBy }) => answeredBy.size))).toBeGreaterThanOrEqual(5);
  });

  it('brings nine of ten statements five answers within three minutes, from when others may answer', () => {
    expect(waits[Math.ceil(0.9 * waits.length) - 1]).toBeLessThanOrEqual(180);
  });

  it('spends more on those near and in the top than on the rest', () => {
    const byWorth = statements.toSorted((a, b) => (worths.get(b.id) ?? 0) - (worths.get(a.id) ?? 0));
    const answers = (some: typeof statements) =>
      some.reduce((sum, { answeredBy }) => sum + answeredBy.size, 0) / some.length;
    expect(answers(byWorth.slice(0, 20))).toBeGreaterThan(1.2 * answers(byWorth.slice(40)));
  });

  it('leaves nobody without statements to answer', () => {
    const dealt = [...table.state.attendees.values()].filter(({ role }) => role === 'participant');
    expect(Math.min(...dealt.map(({ answeredCount }) => answeredCount))).toBeGreaterThanOrEqual(8);
  });
});
