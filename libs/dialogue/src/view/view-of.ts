import type { JournalEntry } from '../facts.js';
import type { AgendaItemId, StatementId } from '../ids.js';
import type { Attendee, Session } from '../session.js';
import {
  agendaItemRow,
  analysisRows,
  dealtRow,
  meRows,
  moderatedRow,
  noteRow,
  ownRow,
  pollRow,
  scaleRow,
  sessionRows,
  shortlistRow,
  shownRow,
  stageRow,
  steeringRows,
  tallyRow,
  themeRow,
} from './row-of.js';
import { headIdsOf, standingFor } from '../standing-for.js';
import type { PersonalTables, SharedTables, TallyRow } from './rows.js';
import { touchedBy, type Touched } from './touched.js';
import type { TableChanges, View, ViewChanges, Viewer, ViewerKind } from './view.js';

function rowsOf<Id extends string, Row>(
  ids: Iterable<Id>,
  row: (id: Id) => Row | null,
): Partial<Record<Id, Row | null>> {
  const rows: Partial<Record<Id, Row | null>> = {};
  for (const id of ids) rows[id] = row(id);
  return rows;
}

const withoutNull = <T extends object>(rows: T): { [K in keyof T]?: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(rows).filter(([, row]) => row !== null)) as {
    [K in keyof T]?: Exclude<T[K], null>;
  };

/** The rows that are there; null says that there is nothing to read. */
function present<Id extends string, Row>(rows: Partial<Record<Id, Row | null>>): Partial<Record<Id, Row>> {
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => row !== null)) as Partial<
    Record<Id, Row>
  >;
}

const statementRow = (session: Session, kind: ViewerKind, id: StatementId) =>
  kind === 'moderator' ? moderatedRow(session, id) : kind === 'observer' ? shownRow(session, id) : null;

export const sharedViewOf = (session: Session, kind: ViewerKind): SharedTables => ({
  session: withoutNull(sessionRows(session)),
  agenda: present(
    rowsOf(
      session.agenda.map(({ id }) => id),
      (id) => agendaItemRow(session, id),
    ),
  ),
  participation: { ...session.counts },
  statements:
    kind === 'participant'
      ? {}
      : present(rowsOf(session.statements.keys(), (id) => statementRow(session, kind, id))),
  themes: kind === 'participant' ? {} : present(rowsOf(session.themes.keys(), (id) => themeRow(session, id))),
  analysis: kind === 'participant' ? {} : withoutNull(analysisRows(session)),
  stage: withoutNull({ shown: stageRow(session) }),
  polls: present(
    rowsOf(
      session.polls.map(({ id }) => id),
      (id) => pollRow(session, kind, id),
    ),
  ),
  scales: present(
    rowsOf(
      session.agenda.map(({ id }) => id),
      (id) => scaleRow(session, kind, id),
    ),
  ),
  shortlist: withoutNull({ shown: shortlistRow(session) }),
  notes:
    kind === 'participant'
      ? {}
      : present(
          rowsOf(
            session.notes.map(({ id }) => id),
            (id) => noteRow(session, id),
          ),
        ),
  steering: kind === 'moderator' ? withoutNull(steeringRows(session)) : {},
});

const placeIn = (dealt: Attendee['dealt'], id: StatementId): number => dealt.get(id)?.place ?? 0;

type Person = Pick<Attendee, 'dealt' | 'posted' | 'scaleAnswers' | 'pollAnswers' | 'chosen'>;

const NOBODY: Person = { dealt: new Map(), posted: [], scaleAnswers: {}, pollAnswers: {}, chosen: {} };

const personOf = (session: Session, viewer: Viewer): Person =>
  session.attendees.get(viewer.attendeeId) ?? NOBODY;

/** A tally shows only after one's own answer, and to the author. */
function mayReadTally(session: Session, viewer: Viewer, id: StatementId): boolean {
  const statement = session.statements.get(id);
  if (!statement) return false;
  return statement.authorId === viewer.attendeeId || statement.answeredBy.has(viewer.attendeeId);
}

const tallyFor = (session: Session, viewer: Viewer, id: StatementId): TallyRow | null => {
  const statement = session.statements.get(id);
  return statement && mayReadTally(session, viewer, id)
    ? tallyRow(standingFor(session, statement).tally)
    : null;
};

/** By what stands for what was chosen, as on the shortlist. */
const chosenRows = (session: Session, chosen: Person['chosen']): Person['chosen'] =>
  Object.fromEntries(
    (Object.entries(chosen) as [AgendaItemId, readonly StatementId[]][]).map(([itemId, ids]) => [
      itemId,
      headIdsOf(session, ids),
    ]),
  );

export function personalViewOf(session: Session, viewer: Viewer): PersonalTables {
  const { dealt, posted, scaleAnswers, pollAnswers, chosen } = personOf(session, viewer);
  return {
    me: withoutNull({ ...meRows(session, viewer.attendeeId) }),
    dealt: present(rowsOf(dealt.keys(), (id) => dealtRow(session, id, placeIn(dealt, id)))),
    answers: present(rowsOf(dealt.keys(), (id) => dealt.get(id)?.answer ?? null)),
    tallies: present(rowsOf([...dealt.keys(), ...posted], (id) => tallyFor(session, viewer, id))),
    own: present(rowsOf(posted, (id) => ownRow(session, id))),
    scaleAnswers: { ...scaleAnswers },
    pollAnswers: { ...pollAnswers },
    chosen: chosenRows(session, chosen),
  };
}

/** What one person may see of the session as it is now. */
export const viewOf = (session: Session, viewer: Viewer): View => ({
  shared: sharedViewOf(session, viewer.kind),
  personal: personalViewOf(session, viewer),
});

const nonEmpty = <T extends object>(tables: T): T =>
  Object.fromEntries(
    Object.entries(tables).filter(([, rows]) => rows !== undefined && Object.keys(rows as object).length > 0),
  ) as T;

/** Participants see statements one by one, observers nothing of flags and mutes. */
function statementsFor(kind: ViewerKind, touched: Touched): Set<StatementId> {
  if (kind === 'participant') return new Set();
  const moderated = kind === 'moderator' ? touched.moderated : [];
  const { statements, tallies, reached, placed } = touched;
  return new Set([...statements, ...tallies.keys(), ...reached, ...placed, ...moderated]);
}

/** The changes that all viewers of a kind see alike; their rows are the rows as they are now. */
export function sharedChanges(
  session: Session,
  kind: ViewerKind,
  touched: Touched,
): TableChanges<SharedTables> {
  return nonEmpty({
    session: touched.session ? sessionRows(session) : {},
    agenda: rowsOf(touched.items, (id) => agendaItemRow(session, id)),
    participation: touched.participation ? { ...session.counts } : {},
    statements: rowsOf(statementsFor(kind, touched), (id) => statementRow(session, kind, id)),
    themes: rowsOf(kind === 'participant' ? [] : touched.themes, (id) => themeRow(session, id)),
    analysis: kind !== 'participant' && touched.analysis ? analysisRows(session) : {},
    stage: touched.stage ? { shown: stageRow(session) } : {},
    polls: rowsOf(touched.polls, (id) => pollRow(session, kind, id)),
    scales: rowsOf(touched.scales, (id) => scaleRow(session, kind, id)),
    shortlist: touched.shortlist ? { shown: shortlistRow(session) } : {},
    notes: rowsOf(kind === 'participant' ? [] : touched.notes, (id) => noteRow(session, id)),
    steering: kind === 'moderator' && touched.steering ? steeringRows(session) : {},
  });
}

/** The changes that one person sees; empty for who is not among the concerned. */
export function personalChanges(
  session: Session,
  viewer: Viewer,
  touched: Touched,
): TableChanges<PersonalTables> {
  if (!touched.concerned.has(viewer.attendeeId)) return {};
  const { dealt, posted, scaleAnswers, pollAnswers, chosen } = personOf(session, viewer);
  const isOwn = (id: StatementId): boolean => session.statements.get(id)?.authorId === viewer.attendeeId;
  const answered = touched.answered.get(viewer.attendeeId) ?? new Set<StatementId>();
  const reread = [...touched.statements].filter((id) => dealt.has(id));
  const newlyDealt = touched.dealt.get(viewer.attendeeId) ?? new Set<StatementId>();
  const own =
    posted.length === 0 ? [] : [...touched.statements, ...touched.reached, ...touched.builtOn].filter(isOwn);
  const tallied = [
    ...(touched.talliesFor.get(viewer.attendeeId) ?? []),
    ...own,
    ...posted.filter((id) => touched.tallies.has(id)),
  ];
  return nonEmpty({
    me: touched.attendees.has(viewer.attendeeId) ? { ...meRows(session, viewer.attendeeId) } : {},
    dealt: rowsOf([...newlyDealt, ...reread], (id) => dealtRow(session, id, placeIn(dealt, id))),
    answers: rowsOf(answered, (id) => dealt.get(id)?.answer ?? null),
    tallies: rowsOf(tallied, (id) =>
      mayReadTally(session, viewer, id) ? (touched.tallies.get(id) ?? tallyFor(session, viewer, id)) : null,
    ),
    own: rowsOf(own, (id) => ownRow(session, id)),
    ...(touched.deciding.has(viewer.attendeeId)
      ? {
          scaleAnswers: { ...scaleAnswers },
          pollAnswers: { ...pollAnswers },
          chosen: chosenRows(session, chosen),
        }
      : {}),
  });
}

/**
 * What changed for one viewer: `viewOf` at n with these changes equals `viewOf` at m.
 *
 * @param session the state at m
 * @param entries the entries n+1..m
 */
export function changesFor(session: Session, viewer: Viewer, entries: readonly JournalEntry[]): ViewChanges {
  const touched = touchedBy(session, entries);
  return {
    shared: sharedChanges(session, viewer.kind, touched),
    personal: personalChanges(session, viewer, touched),
  };
}
