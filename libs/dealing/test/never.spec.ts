import { isDealingPaused, type AttendeeId, type Degree, type StatementId } from '@app/dialogue';
import { planDeals } from '@app/dealing';
import {
  array,
  assert,
  constant,
  constantFrom,
  nat,
  oneof,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { LiveTable } from './session.js';

type Act =
  | { kind: 'post'; who: number; language: string; buildsOn: number | null }
  | { kind: 'endorse' | 'flag'; who: number; degree: Degree }
  | { kind: 'hide'; which: number }
  | { kind: 'tick'; away: number };

const act: Arbitrary<Act> = oneof(
  record({
    kind: constant('post' as const),
    who: nat(7),
    language: constantFrom('nl', 'en'),
    buildsOn: option(nat(30)),
  }),
  record({
    kind: constantFrom('endorse' as const, 'endorse' as const, 'flag' as const),
    who: nat(7),
    degree: constantFrom<Degree>(0, 1, 2, 3),
  }),
  record({ kind: constant('hide' as const), which: nat(30) }),
  record({ kind: constant('tick' as const), away: nat(7) }),
);

/** Everything that may never be dealt, judged from the state before the deal alone. */
function judge(table: LiveTable, duplicates: ReadonlyMap<StatementId, string>, away: AttendeeId | undefined) {
  const { state } = table;
  const deals = planDeals(state, { duplicateGroups: duplicates, isAttending: (id) => id !== away });
  for (const [attendeeId, ids] of deals) {
    const attendee = state.attendees.get(attendeeId);
    expect(attendeeId).not.toBe(away);
    expect(table.hand(attendeeId).length + ids.length).toBeLessThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const statement = state.statements.get(id);
      expect(statement?.authorId).not.toBe(attendeeId);
      expect(attendee?.dealt.has(id)).toBe(false);
      expect(attendee?.languages).toContain(statement?.language);
      expect(statement?.standing.kind).toBe('shown');
      expect(statement && isDealingPaused(state, statement)).toBe(false);
    }
    const groups = [...(attendee?.dealt.keys() ?? []), ...(attendee?.posted ?? []), ...ids].flatMap(
      (id) => duplicates.get(id) ?? [],
    );
    const fresh = ids.flatMap((id) => duplicates.get(id) ?? []);
    for (const group of fresh) expect(groups.filter((other) => other === group)).toHaveLength(1);
  }
  return deals;
}

function play(acts: readonly Act[]): number {
  const table = new LiveTable();
  const item = table.item();
  const people = Array.from({ length: 8 }, (_, n) =>
    table.admit(n < 3 ? ['nl'] : n < 5 ? ['en'] : ['nl', 'en'], n % 3),
  );
  table.start();
  table.open(item, 'dialogue');
  const statements: StatementId[] = [];
  const duplicates = new Map<StatementId, string>();
  let dealtCount = 0;
  for (const next of acts) {
    const person = people['who' in next ? next.who : 0];
    if (!person) continue;
    if (next.kind === 'post') {
      const parent = next.buildsOn === null ? null : (statements[next.buildsOn] ?? null);
      const isHidden = parent !== null && table.state.statements.get(parent)?.standing.kind !== 'shown';
      const id = table.post(person, item, next.language, isHidden ? null : parent);
      statements.push(id);
      if (statements.length % 4 === 0) duplicates.set(id, 'same');
    } else if (next.kind === 'hide') {
      const id = statements[next.which];
      if (id && table.state.statements.get(id)?.standing.kind === 'shown') table.hide(id);
    } else if (next.kind === 'tick') {
      const deals = judge(table, duplicates, people[next.away]);
      table.deal(deals);
      dealtCount += deals.reduce((sum, [, ids]) => sum + ids.length, 0);
    } else {
      const [id] = table.hand(person);
      if (id && next.kind === 'flag') table.flag(person, id);
      if (id) table.endorse(person, id, next.degree);
    }
  }
  return dealtCount;
}

describe('whatever happens, nobody is dealt', () => {
  it('one’s own, one twice, a language not read, a hidden, paused or duplicate one, or a fourth', () => {
    let dealtCount = 0;
    assert(
      property(array(act, { minLength: 40, maxLength: 120 }), (acts) => {
        dealtCount += play(acts);
      }),
      { numRuns: 60, seed: 20_200_916 },
    );
    expect(dealtCount).toBeGreaterThan(500);
  });
});
