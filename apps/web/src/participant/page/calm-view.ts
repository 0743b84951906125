import type { OwnRow, PersonalTables, StatementId, View } from '@app/dialogue';
import { dealtOf } from '../hand/hand-of.js';
import { scopeOf, openItemOf } from './agenda.js';
import { rowsOf } from '../../shared-parts/rows-of.js';

/** What somebody in calm mode has before them: whatever changed since waits until they ask for it. */
export type Seen = Pick<PersonalTables, 'dealt' | 'answers' | 'tallies' | 'own'>;

type Table<Row> = Readonly<Partial<Record<StatementId, Row>>>;

/** The table with these rows in place of its own; the same table when there are none. */
function withRows<Row>(table: Table<Row>, rows: readonly [StatementId, Row][]): Table<Row> {
  return rows.length === 0 ? table : { ...table, ...Object.fromEntries(rows) };
}

/**
 * Takes in what a person did themselves or must know at once: statements they answered, tallies that belong to a new
 * answer, and what became of their own statements.
 *
 * @returns the same object when there is nothing of the kind
 */
export function takeIn(seen: Seen, now: Seen): Seen {
  const dealt = rowsOf(now.dealt).filter(
    ([id]) => seen.dealt[id] === undefined && now.answers[id] !== undefined,
  );
  const tallies = rowsOf(now.tallies).filter(
    ([id]) => seen.tallies[id] === undefined || seen.answers[id] !== now.answers[id],
  );
  const own = rowsOf(now.own).filter(([id, row]) => seen.own[id]?.standing !== row.standing);
  if (dealt.length + tallies.length + own.length === 0) return seen;
  return {
    dealt: withRows(seen.dealt, dealt),
    answers: now.answers,
    tallies: withRows(seen.tallies, tallies),
    own: withRows(seen.own, own),
  };
}

/** One's own statement as it is, with its counts as they were seen. */
function ownAsSeen([id, row]: [StatementId, OwnRow], seen: Seen): [StatementId, OwnRow] {
  const before = seen.own[id];
  if (before === undefined) return [id, row];
  return [id, { ...row, reach: before.reach, builtOnByCount: before.builtOnByCount }];
}

/** The view without what arrived since, and with the counts as they were. */
export function calmView(view: View, seen: Seen): View {
  const { dealt, tallies, own } = view.personal;
  return {
    ...view,
    personal: {
      ...view.personal,
      dealt: Object.fromEntries(rowsOf(dealt).filter(([id]) => seen.dealt[id] !== undefined)),
      tallies: Object.fromEntries(rowsOf(tallies).map(([id, tally]) => [id, seen.tallies[id] ?? tally])),
      own: Object.fromEntries(rowsOf(own).map((row) => ownAsSeen(row, seen))),
    },
  };
}

/** How many statements were put before this person at the open item and are not shown yet. */
export function arrivedCount(view: View, seen: Seen): number {
  const item = openItemOf(view);
  if (item === null) return 0;
  return dealtOf(view, scopeOf(item)).filter(({ statementId }) => seen.dealt[statementId] === undefined)
    .length;
}
