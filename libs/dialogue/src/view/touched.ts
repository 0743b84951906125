import type { JournalEntry } from '../facts.js';
import type { AgendaItemId, AttendeeId, StatementId, ThemeId } from '../ids.js';
import type { Session } from '../session.js';
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
  /** Statements whose flags or author's standing changed: moderators see that. */
  moderated: Set<StatementId>;
  themes: Set<ThemeId>;
  /** Statements that may have got other themes. */
  placed: Set<StatementId>;
  analysis: boolean;
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
    moderated: new Set(),
    themes: new Set(),
    placed: new Set(),
    analysis: false,
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
        // Settings decide how many flags pause a statement.
        for (const id of session.statements.keys()) touched.moderated.add(id);
        break;
      case 'session-opened':
      case 'lobby-opened':
      case 'session-started':
      case 'session-closed':
      case 'session-archived':
      case 'announced':
      case 'announcement-withdrawn':
        touched.session = true;
        break;
      case 'agenda-item-added':
      case 'agenda-item-removed':
      case 'agenda-item-placed':
        touched.items.add(fact.itemId);
        for (const item of session.agenda) touched.items.add(item.id);
        break;
      case 'agenda-item-opened':
      case 'agenda-item-closed':
        touched.session = true;
        touched.items.add(fact.itemId);
        break;
      case 'agenda-item-changed':
      case 'agenda-item-advanced':
      case 'agenda-item-extended':
        touched.items.add(fact.itemId);
        break;
      case 'attendee-admitted':
        touched.attendees.add(fact.attendeeId);
        touched.participation = true;
        break;
      case 'role-changed':
        touched.attendees.add(fact.attendeeId);
        break;
      case 'attendee-revoked':
      case 'attendee-muted':
      case 'attendee-unmuted':
        touched.attendees.add(fact.attendeeId);
        for (const id of session.attendees.get(fact.attendeeId)?.posted ?? []) touched.moderated.add(id);
        break;
      case 'statement-posted':
        touched.participation = true;
        touched.statements.add(fact.statementId);
        break;
      case 'statement-withdrawn':
      case 'statement-corrected':
      case 'statement-hidden':
      case 'statement-restored':
      case 'statement-redacted':
        touched.statements.add(fact.statementId);
        for (const id of session.statements.get(fact.statementId)?.builtOnByIds ?? [])
          touched.statements.add(id);
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
        touched.moderated.add(fact.statementId);
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
      case 'lease-taken':
        break;
      default:
        fact satisfies never;
    }
  }
  addThemesShownBy(session, touched);
  addConcerned(session, touched);
  return touched;
}

function retally(session: Session, touched: Touched, id: StatementId): void {
  const statement = session.statements.get(id);
  if (statement) touched.tallies.set(id, tallyRow(statement.tally));
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
  for (const id of touched.dealt.keys()) concerned.add(id);
  for (const id of [...touched.statements, ...touched.reached, ...touched.tallies.keys()]) {
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
