import type { JournalEntry } from '../facts.js';
import type { AgendaItemId, AttendeeId, NoteId, PollId, StatementId, ThemeId } from '../ids.js';
import { agendaItemOf, type Session } from '../session.js';
import { headIdsOf, standingFor } from '../standing-for.js';
import { tallyRow } from './row-of.js';
import type { TallyRow } from './rows.js';

/** Which rows some entries may have changed, for every viewer at once; worked out once a tick. */
export interface Touched {
  session: boolean;
  participation: boolean;
  items: Set<AgendaItemId>;
  attendees: Set<AttendeeId>;
  /** Statements whose text or standing changed, with all that build on them. */
  statements: Set<StatementId>;
  /** The tallies that changed, as they are now. */
  tallies: Map<StatementId, TallyRow>;
  /** Statements that more people were dealt. */
  reached: Set<StatementId>;
  /** Statements on which more was built. */
  builtOn: Set<StatementId>;
  /** Statements whose flags or author's standing changed: moderators see that. */
  moderated: Set<StatementId>;
  themes: Set<ThemeId>;
  /** Statements that may have got other themes. */
  placed: Set<StatementId>;
  analysis: boolean;
  stage: boolean;
  shortlist: boolean;
  steering: boolean;
  polls: Set<PollId>;
  notes: Set<NoteId>;
  /** Scale items of which the answers changed, or who may see them. */
  scales: Set<AgendaItemId>;
  /** People who answered a scale item or a poll, or chose from a shortlist. */
  deciding: Set<AttendeeId>;
  dealt: Map<AttendeeId, Set<StatementId>>;
  answered: Map<AttendeeId, Set<StatementId>>;
  /** For each participant, the statements they answered whose tally changed. */
  talliesFor: Map<AttendeeId, Set<StatementId>>;
  /** Authors and readers of the touched statements, who alone have personal changes because of them. */
  concerned: Set<AttendeeId>;
}

const addTo = (map: Map<AttendeeId, Set<StatementId>>, id: AttendeeId, statementId: StatementId): void => {
  const known = map.get(id);
  if (known) known.add(statementId);
  else map.set(id, new Set([statementId]));
};

/**
 * The rows that the entries may have changed.
 *
 * @param session the state after the last of the entries
 */
export function touchedBy(session: Session, entries: readonly JournalEntry[]): Touched {
  const touched: Touched = {
    session: false,
    participation: false,
    items: new Set(),
    attendees: new Set(),
    statements: new Set(),
    tallies: new Map(),
    reached: new Set(),
    builtOn: new Set(),
    moderated: new Set(),
    themes: new Set(),
    placed: new Set(),
    analysis: false,
    stage: false,
    shortlist: false,
    steering: false,
    polls: new Set(),
    notes: new Set(),
    scales: new Set(),
    deciding: new Set(),
    dealt: new Map(),
    answered: new Map(),
    talliesFor: new Map(),
    concerned: new Set(),
  };
  for (const { fact } of entries) {
    switch (fact.kind) {
      case 'session-created':
      case 'session-changed':
        touched.session = true;
        // Settings decide whether words wait for a moderator, and how many flags pause a statement.
        touched.steering = true;
        for (const id of session.statements.keys()) touched.moderated.add(id);
        break;
      case 'session-opened':
      case 'lobby-opened':
      case 'session-started':
      case 'session-closed':
      case 'session-archived':
      case 'announced':
      case 'announcement-withdrawn':
      case 'autopilot-set':
        touched.session = true;
        break;
      case 'agenda-item-added':
      case 'agenda-item-removed':
      case 'agenda-item-placed':
        touched.items.add(fact.itemId);
        // Another item may have come under the id of a scale item that was removed.
        if (fact.kind === 'agenda-item-removed') touched.scales.add(fact.itemId);
        touchScale(session, touched, fact.itemId);
        for (const item of session.agenda) touched.items.add(item.id);
        break;
      case 'agenda-item-opened':
      case 'agenda-item-closed':
      case 'agenda-item-reopened':
        touched.session = true;
        touched.participation = true;
        touched.shortlist = true;
        touchScale(session, touched, fact.itemId);
        touched.items.add(fact.itemId);
        break;
      case 'agenda-item-skipped':
      case 'agenda-item-planned':
      case 'agenda-item-changed':
      case 'agenda-item-advanced':
      case 'agenda-item-extended':
        touched.items.add(fact.itemId);
        break;
      case 'attendee-admitted':
        touched.attendees.add(fact.attendeeId);
        touched.participation = true;
        touched.steering = true;
        break;
      case 'languages-chosen':
        touched.attendees.add(fact.attendeeId);
        break;
      case 'role-changed':
        touched.attendees.add(fact.attendeeId);
        for (const { id, authorId } of session.notes) if (authorId === fact.attendeeId) touched.notes.add(id);
        break;
      case 'attendee-revoked':
        touched.steering = true;
        touchAttendee(session, touched, fact.attendeeId);
        break;
      case 'attendee-muted':
      case 'attendee-unmuted':
        touchAttendee(session, touched, fact.attendeeId);
        break;
      case 'statement-posted':
        touched.participation = true;
        touched.statements.add(fact.statementId);
        if (fact.buildsOnId !== null) touched.builtOn.add(fact.buildsOnId);
        break;
      case 'statement-withdrawn':
      case 'statement-corrected':
      case 'statement-hidden':
      case 'statement-restored':
      case 'statement-redacted':
        for (const { id, statementId } of session.notes)
          if (statementId === fact.statementId) touched.notes.add(id);
        touchText(session, touched, fact.statementId);
        break;
      case 'statements-merged':
        touchMerge(session, touched, fact.fromId, fact.intoId);
        break;
      case 'statement-separated':
        if (fact.fromId === null) touched.moderated.add(fact.statementId);
        else touchMerge(session, touched, fact.statementId, fact.fromId);
        break;
      case 'theme-raised':
        touched.statements.add(fact.statementId);
        break;
      case 'statements-dealt':
        for (const [attendeeId, ids] of fact.deals)
          for (const id of ids) {
            touched.reached.add(id);
            addTo(touched.dealt, attendeeId, id);
          }
        break;
      case 'statement-endorsed':
        touched.participation = true;
        retally(session, touched, fact.statementId);
        addTo(touched.answered, fact.attendeeId, fact.statementId);
        break;
      case 'statement-flagged':
      case 'flags-cleared':
      case 'flags-restored':
        touched.moderated.add(fact.statementId);
        touchHead(session, touched, fact.statementId);
        break;
      case 'themes-found':
        for (const id of [...fact.themes.map(({ themeId }) => themeId), ...fact.goneIds])
          touched.themes.add(id);
        for (const [id] of fact.placements) touched.placed.add(id);
        break;
      case 'theme-named':
        touched.themes.add(fact.themeId);
        break;
      case 'statement-placed':
      case 'statement-released':
        touched.placed.add(fact.statementId);
        break;
      case 'themes-merged':
        touched.themes.add(fact.fromId);
        placeAll(session, touched, fact.intoId);
        break;
      case 'themes-separated':
        touched.themes.add(fact.fromId);
        placeAll(session, touched, fact.fromId);
        break;
      case 'theme-split':
        touched.themes.add(fact.intoId);
        for (const id of fact.statementIds) touched.placed.add(id);
        break;
      case 'theme-fineness-set':
      case 'group-count-chosen':
        touched.analysis = true;
        break;
      case 'scale-answered':
        touched.participation = true;
        touched.scales.add(fact.itemId);
        touched.deciding.add(fact.attendeeId);
        break;
      case 'statements-shortlisted':
        touched.shortlist = true;
        break;
      case 'statements-chosen':
        touched.participation = true;
        touched.deciding.add(fact.attendeeId);
        for (const id of headIdsOf(session, [...fact.statementIds, ...fact.droppedIds]))
          touched.placed.add(id);
        for (const id of [...fact.statementIds, ...fact.droppedIds]) touched.placed.add(id);
        break;
      case 'word-given':
        touched.attendees.add(fact.attendeeId);
        touched.steering = true;
        break;
      case 'words-hidden':
        touched.steering = true;
        break;
      case 'stage-set':
      case 'stage-cleared':
        touched.stage = true;
        break;
      case 'poll-answered':
        touched.deciding.add(fact.attendeeId);
        touched.polls.add(fact.pollId);
        break;
      case 'poll-opened':
      case 'poll-closed':
        touched.polls.add(fact.pollId);
        break;
      case 'note-written':
      case 'note-withdrawn':
        touched.notes.add(fact.noteId);
        break;
      case 'segment-prompted':
      case 'prompt-withdrawn':
        touched.steering = true;
        for (const { id, segments } of session.attendees.values())
          if (segments.length > 0) touched.attendees.add(id);
        break;
      case 'texts-redacted':
        touchAllTexts(session, touched);
        break;
      case 'lease-taken':
        break;
      default:
        fact satisfies never;
    }
  }
  addMerged(session, touched);
  addThemesShownBy(session, touched);
  addStaged(session, touched);
  addConcerned(session, touched);
  return touched;
}

function retally(session: Session, touched: Touched, id: StatementId): void {
  const statement = session.statements.get(id);
  if (statement) touched.tallies.set(id, tallyRow(standingFor(session, statement).tally));
}

function touchScale(session: Session, touched: Touched, id: AgendaItemId): void {
  if (agendaItemOf(session, id)?.itemKind === 'scale') touched.scales.add(id);
}

function touchAttendee(session: Session, touched: Touched, id: AttendeeId): void {
  touched.attendees.add(id);
  for (const statementId of session.attendees.get(id)?.posted ?? []) touched.moderated.add(statementId);
}

/** Rare enough to look at everything that may have said it. */
function touchAllTexts({ attendees, polls, notes, themes }: Session, touched: Touched): void {
  touched.session = true;
  touched.stage = true;
  touched.steering = true;
  for (const id of attendees.keys()) touched.attendees.add(id);
  for (const { id } of polls) touched.polls.add(id);
  for (const { id } of notes) touched.notes.add(id);
  for (const id of themes.keys()) touched.themes.add(id);
}

/** What a statement says or whether it may be read changed; what builds on it shows that too. */
function touchText(session: Session, touched: Touched, id: StatementId): void {
  touched.statements.add(id);
  for (const builtOnById of session.statements.get(id)?.builtOnByIds ?? [])
    touched.statements.add(builtOnById);
}

/** Moderators see the flags of what was merged with the statement that stands for it. */
function touchHead(session: Session, touched: Touched, id: StatementId): void {
  const statement = session.statements.get(id);
  if (statement) touched.moderated.add(standingFor(session, statement).id);
}

/** Whoever was dealt the one has, or had, the other instead. */
function touchMerge(session: Session, touched: Touched, fromId: StatementId, intoId: StatementId): void {
  for (const id of [fromId, intoId]) {
    touchText(session, touched, id);
    touched.reached.add(id);
    retally(session, touched, id);
  }
  for (const { id, dealt, chosen } of session.attendees.values()) {
    if (Object.values(chosen).some((ids) => ids.includes(fromId))) touched.deciding.add(id);
    if (dealt.has(fromId) && dealt.has(intoId)) {
      addTo(touched.dealt, id, intoId);
      addTo(touched.answered, id, intoId);
      addTo(touched.talliesFor, id, intoId);
      addTo(touched.talliesFor, id, fromId);
    }
  }
}

/** Authors of what was merged see what became of the statement that stands for theirs. */
function addMerged(session: Session, touched: Touched): void {
  for (const id of new Set([...touched.statements, ...touched.reached, ...touched.tallies.keys()]))
    for (const mergedId of session.statements.get(id)?.mergedIds ?? []) {
      if (touched.statements.has(id)) touchText(session, touched, mergedId);
      touched.reached.add(mergedId);
      retally(session, touched, mergedId);
    }
}

/** What is on the stage or to be chosen from changes with what it shows. */
function addStaged({ stage, shortlist }: Session, touched: Touched): void {
  const isTouched = (id: StatementId): boolean => touched.statements.has(id) || touched.tallies.has(id);
  if (shortlist?.statementIds.some(isTouched)) touched.shortlist = true;
  if (stage === null) return;
  const { content } = stage;
  if (content.kind === 'poll') touched.stage ||= touched.polls.has(content.pollId);
  else if (content.kind === 'words') touched.stage ||= touched.steering;
  else if (content.kind === 'scale')
    touched.stage ||= touched.scales.has(content.itemId) || touched.items.has(content.itemId);
  else touched.stage ||= content.statementIds.some(isTouched);
}

/** Statements that left the theme again since were touched by what moved them on. */
function placeAll(session: Session, touched: Touched, id: ThemeId): void {
  for (const statement of session.statements.values())
    if (statement.themeId === id || statement.secondaryThemeIds.includes(id))
      touched.placed.add(statement.id);
}

/** A theme shows its example only while that may be read. */
function addThemesShownBy({ themes }: Session, { statements, themes: touched }: Touched): void {
  if (statements.size === 0) return;
  for (const { id, exampleId } of themes.values())
    if (exampleId !== null && statements.has(exampleId)) touched.add(id);
}

function addConcerned(session: Session, touched: Touched): void {
  const { concerned } = touched;
  for (const id of touched.attendees) concerned.add(id);
  for (const id of [...touched.dealt.keys(), ...touched.answered.keys(), ...touched.deciding])
    concerned.add(id);
  const shownToAuthors = [touched.statements, touched.reached, touched.builtOn, touched.tallies.keys()];
  for (const id of shownToAuthors.flatMap((ids) => [...ids])) {
    const authorId = session.statements.get(id)?.authorId;
    if (authorId) concerned.add(authorId);
  }
  for (const id of touched.tallies.keys())
    for (const reader of session.statements.get(id)?.answeredBy ?? []) addTo(touched.talliesFor, reader, id);
  for (const reader of touched.talliesFor.keys()) concerned.add(reader);
  const read = [...touched.statements].filter((id) => (session.statements.get(id)?.reach ?? 0) > 0);
  for (const attendee of read.length === 0 ? [] : session.attendees.values())
    if (read.some((id) => attendee.dealt.has(id))) concerned.add(attendee.id);
}
