import { fromSnapshot, toSnapshot, type AttendeeId, type StatementId } from '@app/dialogue';
import { planDeals, plannerOf } from '@app/dealing';
import { LiveTable } from './session.js';

function dialogue(participantCount: number) {
  const table = new LiveTable();
  const item = table.item();
  const people = Array.from({ length: participantCount }, () => table.admit());
  const [author] = people;
  if (!author) throw new Error('Nobody is there');
  table.start();
  table.open(item, 'dialogue');
  return { table, item, people, author };
}

const posts = (table: LiveTable, by: AttendeeId, item: Parameters<LiveTable['post']>[1], count: number) =>
  Array.from({ length: count }, () => table.post(by, item));

/** Deals, and everyone answers all that lies before them, until there is nothing more to deal. */
function untilNothingIsLeft(table: LiveTable, people: readonly AttendeeId[]): number {
  for (let tick = 0; tick < 500; tick += 1) {
    const deals = planDeals(table.state);
    if (deals.length === 0) return tick;
    table.deal(deals);
    for (const person of people) for (const id of table.hand(person)) table.endorse(person, id, 2);
  }
  throw new Error('It never ends');
}

const dealtTo = (table: LiveTable, person: AttendeeId) => [
  ...(table.state.attendees.get(person)?.dealt.keys() ?? []),
];

describe('planDeals', () => {
  it('deals a hand of three, and what is answered makes room', () => {
    const { table, item, people, author } = dialogue(2);
    const reader = people[1] ?? author;
    posts(table, author, item, 10);
    table.deal(planDeals(table.state));
    expect(table.hand(reader)).toHaveLength(3);
    expect(planDeals(table.state)).toEqual([]);
    const [first] = table.hand(reader);
    if (first) table.endorse(reader, first, 1);
    expect(planDeals(table.state)).toEqual([[reader, [expect.any(String)]]]);
  });

  it('deals nothing while people write, nor once the item is closed', () => {
    const table = new LiveTable();
    const item = table.item();
    const [author] = [table.admit(), table.admit()];
    if (!author) throw new Error('Nobody is there');
    table.start();
    table.open(item);
    table.post(author, item);
    expect(planDeals(table.state)).toEqual([]);
    table.advance(item, 'dialogue');
    expect(planDeals(table.state)).toHaveLength(1);
    table.run('system', { kind: 'close-agenda-item', itemId: item });
    expect(planDeals(table.state)).toEqual([]);
  });

  it('puts all of 22 statements before everyone who did not write them', () => {
    const { table, item, people } = dialogue(12);
    people.slice(0, 11).forEach((person) => posts(table, person, item, 2));
    untilNothingIsLeft(table, people);
    expect(people.map((person) => dealtTo(table, person).length)).toEqual([
      ...Array<number>(11).fill(20),
      22,
    ]);
  });

  it('keeps a reply, of statements as little seen, for who saw what it builds on', () => {
    const { table, item, people, author } = dialogue(3);
    const [, knows, missed] = people;
    if (!knows || !missed) throw new Error('Nobody is there');
    const parent = table.post(author, item);
    table.deal([[knows, [parent]]]);
    table.endorse(knows, parent, 2);
    const replies = [table.post(author, item, 'nl', parent)];
    const others = posts(table, author, item, 2);
    const [deal] = planDeals(table.state, { isAttending: (id) => id === missed });
    expect(new Set(deal?.[1].slice(0, 2))).toEqual(new Set(others));
    expect(deal?.[1].slice(2)).toEqual(replies);
  });

  it('shows one of two near-duplicates, and none to who wrote the other', () => {
    const { table, item, people, author } = dialogue(3);
    const [, second, third] = people;
    if (!second || !third) throw new Error('Nobody is there');
    const one = table.post(author, item);
    const other = table.post(second, item);
    const duplicateGroups = new Map([one, other].map((id) => [id, 'same']));
    const deals = planDeals(table.state, { duplicateGroups });
    expect(deals.map(([person, ids]) => [person, ids.length])).toEqual([[third, 1]]);
  });

  it('follows at once when somebody reads another language: what lies there unread in the other takes no room', () => {
    const { table, item, people, author } = dialogue(2);
    const reader = people[1] ?? author;
    const dutch = posts(table, author, item, 5);
    const english = new Set(Array.from({ length: 5 }, () => table.post(author, item, 'en')));
    const planner = plannerOf(table.state);
    table.listeners.push((entry) => planner.hear(entry));
    table.deal(planner.plan());
    expect(table.hand(reader).filter((id) => dutch.includes(id))).toHaveLength(3);
    table.run(reader, { kind: 'choose-languages', languages: ['en'] });
    const deals = planner.plan();
    expect(deals).toEqual(planDeals(table.state));
    const [[, dealt = []] = []] = deals;
    expect(dealt.filter((id) => english.has(id))).toHaveLength(3);
  });

  it('lets who is away or composing be', () => {
    const { table, item, people, author } = dialogue(4);
    posts(table, author, item, 5);
    const deals = planDeals(table.state, { isAttending: (id) => id === people[2] });
    expect(deals.map(([person]) => person)).toEqual([people[2]]);
  });

  it('keeps to the number of pairs it is given', () => {
    const { table, item, author } = dialogue(9);
    posts(table, author, item, 9);
    const deals = planDeals(table.state, { most: 5 });
    expect(deals.flatMap(([, ids]) => ids)).toHaveLength(5);
  });

  it('lets another organisation see a statement before the same one sees it twice', () => {
    const table = new LiveTable();
    const item = table.item();
    const author = table.admit(['nl'], 99);
    const people = [1, 1, 1, 2, 2, 2].map((organisation) => table.admit(['nl'], organisation));
    table.start();
    table.open(item, 'dialogue');
    const statements = posts(table, author, item, 9);
    table.deal(planDeals(table.state));
    const seenBy = (id: StatementId) =>
      people
        .filter((person) => dealtTo(table, person).includes(id))
        .map((person) => people.indexOf(person) < 3);
    for (const id of statements) expect(new Set(seenBy(id))).toEqual(new Set([true, false]));
  });

  it('deals on from a restored state as it would have from its own', () => {
    const { table, item, people, author } = dialogue(20);
    posts(table, author, item, 30);
    table.deal(planDeals(table.state));
    people.forEach((person, n) => {
      const [id] = table.hand(person);
      if (id) table.endorse(person, id, n % 2 === 0 ? 3 : 'cannot-say');
    });
    const restored = fromSnapshot(toSnapshot(table.state));
    if (!restored) throw new Error('The snapshot is of another version');
    expect(planDeals(restored)).toEqual(planDeals(table.state));
    expect(planDeals(table.state).length).toBeGreaterThan(0);
  });

  it('puts the strongest 15 of the session before those who missed them, in the final round', () => {
    const { table, item, people, author } = dialogue(9);
    const statements = posts(table, author, item, 24);
    const strong = new Set(statements.slice(0, 15));
    for (const person of people.slice(1, 8)) {
      table.deal([[person, statements]]);
      for (const id of statements) table.endorse(person, id, strong.has(id) ? 3 : 0);
    }
    const final = table.item('final-round');
    table.open(final);
    const missed = people[8] ?? author;
    const got: StatementId[] = [];
    for (let tick = 0; tick < 10; tick += 1) {
      table.deal(planDeals(table.state));
      for (const id of table.hand(missed)) {
        got.push(id);
        table.endorse(missed, id, 2);
      }
    }
    expect(new Set(got)).toEqual(strong);
  });
});
