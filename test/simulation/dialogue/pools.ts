import type {
  AgendaItemId,
  AttendeeId,
  NoteId,
  PollId,
  Role,
  Session,
  Statement,
  StatementId,
  ThemeId,
} from '@app/dialogue';
import type { Random } from './random.js';

const pool = <Id extends string>(kind: string, count: number): readonly Id[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${index}-` as Id);

/**
 * All the ids that a session may come to know. What is not known yet may be asked for all the same, and become known
 * later.
 */
export const ATTENDEES = pool<AttendeeId>('attendee', 20);
export const ITEMS = pool<AgendaItemId>('item', 10);
export const STATEMENTS = pool<StatementId>('statement', 36);
export const THEMES = pool<ThemeId>('theme', 9);
export const POLLS = pool<PollId>('poll', 5);
export const NOTES = pool<NoteId>('note', 12);
/** A small town, a large one, the council, the staff. */
export const SEGMENTS = [31, 8, 417, 95] as const;

/** The role in which each of the pool is usually admitted. */
export const usualRole = (id: AttendeeId): Role => {
  const index = ATTENDEES.indexOf(id);
  if (index === 0) return 'organiser';
  return index <= 2 ? 'moderator' : index === 3 ? 'observer' : index === 5 ? 'editor' : 'participant';
};

const ODD = 0.06;

/** Mostly one that is known, sometimes any of the pool. */
function knownOr<Id>(random: Random, known: readonly Id[], all: readonly Id[]): Id {
  return known.length === 0 || random.chance(ODD) ? random.pick(all) : random.pick(known);
}

/** Mostly one that is not known yet, sometimes any of the pool. */
function freshOr<Id>(random: Random, isKnown: (id: Id) => boolean, all: readonly Id[]): Id {
  const fresh = all.find((id) => !isKnown(id));
  return fresh === undefined || random.chance(ODD) ? random.pick(all) : fresh;
}

export const anyAttendee = (random: Random, { attendees }: Session): AttendeeId =>
  knownOr(random, [...attendees.keys()], ATTENDEES);

export const freshAttendee = (random: Random, { attendees }: Session): AttendeeId =>
  freshOr(random, (id) => attendees.has(id), ATTENDEES);

export const anyItem = (random: Random, { agenda, phase }: Session): AgendaItemId => {
  const openId = phase.kind === 'live' ? phase.openItemId : null;
  if (openId !== null && random.chance(0.85)) return openId;
  return knownOr(
    random,
    agenda.map(({ id }) => id),
    ITEMS,
  );
};

/** Mostly one that waits to be opened. */
export const waitingItem = (random: Random, { agenda }: Session): AgendaItemId =>
  knownOr(
    random,
    agenda.filter(({ phase }) => phase.kind === 'waiting' || phase.kind === 'skipped').map(({ id }) => id),
    ITEMS,
  );

export const freshItem = (random: Random, { agenda }: Session): AgendaItemId =>
  freshOr(random, (id) => agenda.some((item) => item.id === id), ITEMS);

export const anyStatement = (random: Random, { statements }: Session): StatementId =>
  knownOr(random, [...statements.keys()], STATEMENTS);

/** Mostly one of this standing. */
export const statementThatIs = (
  random: Random,
  { statements }: Session,
  ...kinds: Statement['standing']['kind'][]
): StatementId => {
  const such = [...statements.values()].filter(({ standing }) => kinds.includes(standing.kind));
  return knownOr(random, such.length > 0 ? such.map(({ id }) => id) : [...statements.keys()], STATEMENTS);
};

export const freshStatement = (random: Random, { statements }: Session): StatementId =>
  freshOr(random, (id) => statements.has(id), STATEMENTS);

export const anyTheme = (random: Random, { themes }: Session): ThemeId =>
  knownOr(random, [...themes.keys()], THEMES);

export const freshTheme = (random: Random, { themes }: Session): ThemeId =>
  freshOr(random, (id) => themes.has(id), THEMES);

export const anyPoll = (random: Random, { polls }: Session): PollId =>
  knownOr(
    random,
    polls.map(({ id }) => id),
    POLLS,
  );

export const freshPoll = (random: Random, { polls }: Session): PollId =>
  freshOr(random, (id) => polls.some((poll) => poll.id === id), POLLS);

export const anyNote = (random: Random, { notes }: Session): NoteId =>
  knownOr(
    random,
    notes.map(({ id }) => id),
    NOTES,
  );

export const freshNote = (random: Random, { notes }: Session): NoteId =>
  freshOr(random, (id) => notes.some((note) => note.id === id), NOTES);

/** Mostly one of those that were dealt to the attendee. */
export const dealtStatement = (random: Random, session: Session, id: AttendeeId): StatementId =>
  ofAttendee(random, session, [...(session.attendees.get(id)?.dealt.keys() ?? [])]);

/** Mostly one of the attendee's own. */
export const ownStatement = (random: Random, session: Session, id: AttendeeId): StatementId =>
  ofAttendee(random, session, session.attendees.get(id)?.posted ?? []);

function ofAttendee(random: Random, session: Session, theirs: readonly StatementId[]): StatementId {
  const shown = theirs.filter((id) => session.statements.get(id)?.standing.kind === 'shown');
  const among = random.chance(0.8) ? shown : theirs;
  return among.length === 0 || random.chance(ODD) ? anyStatement(random, session) : random.pick(among);
}
