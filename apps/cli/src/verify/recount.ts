import type { AgendaItemId, Answer, AttendeeId, Intent, JournalEntry, StatementId } from '@app/dialogue';
import { RecountedAsked } from './recount-asked.js';
import { RecountedThemes } from './recount-themes.js';

export type RecountedStanding = 'shown' | 'held' | 'merged' | 'hidden' | 'withdrawn' | 'redacted';

/** Figures of one statement, counted from the facts by themselves. */
export interface StatementRecount {
  itemId: AgendaItemId;
  intent: Intent;
  authorId: AttendeeId | null;
  standing: RecountedStanding;
  /** The current answer of everyone who has one, those taken over from a statement that was merged into it included. */
  answers: Map<AttendeeId, Answer>;
  dealtTo: Set<AttendeeId>;
  flaggedBy: Set<AttendeeId>;
  /** Those whose flags were cleared last. */
  clearedFlagsOf: Set<AttendeeId>;
  /** When merged: into which, and whose answer that one has from this one. */
  mergedIntoId: StatementId | null;
  takenOverFrom: Set<AttendeeId>;
}

interface ItemRecount {
  itemId: AgendaItemId;
  plannedMs: number;
  openedAt: number | null;
  /** From opening to closing; null: not closed. */
  actualMs: number | null;
}

export interface Recount {
  /** What was counted. */
  entries: readonly JournalEntry[];
  /** Places where the numbering is broken; empty in a sound journal. */
  gaps: number[];
  entryCount: number;
  /** Each participant's organisation, when known. */
  participants: Map<AttendeeId, number | null>;
  /** Everyone in whatever role, in the order in which they came. */
  admitted: Set<AttendeeId>;
  agenda: ItemRecount[];
  statements: Map<StatementId, StatementRecount>;
  themes: RecountedThemes;
  asked: RecountedAsked;
  posting: Set<AttendeeId>;
  endorsing: Set<AttendeeId>;
  /** A changed answer counts once. */
  endorsementCount: number;
  /** How many opinion groups were chosen last. */
  groupCount: number | null;
}

const STANDING = {
  'statement-hidden': 'hidden',
  'statement-restored': 'shown',
  'statement-withdrawn': 'withdrawn',
  'statement-redacted': 'redacted',
} as const;

function merge(from: StatementRecount, into: StatementRecount, intoId: StatementId): void {
  from.standing = 'merged';
  from.mergedIntoId = intoId;
  for (const id of from.dealtTo) {
    if (id === into.authorId) continue;
    into.dealtTo.add(id);
    const answer = from.answers.get(id);
    if (answer === undefined || into.answers.has(id)) continue;
    into.answers.set(id, answer);
    from.takenOverFrom.add(id);
  }
}

function separate(from: StatementRecount, into: StatementRecount | undefined): void {
  if (from.standing !== 'merged') return;
  for (const id of from.takenOverFrom) into?.answers.delete(id);
  from.takenOverFrom.clear();
  from.mergedIntoId = null;
  from.standing = 'shown';
}

function endorse(counted: Recount, id: StatementId, attendeeId: AttendeeId, answer: Answer): void {
  const statement = counted.statements.get(id);
  if (!statement) return;
  counted.endorsing.add(attendeeId);
  if (!statement.answers.has(attendeeId)) counted.endorsementCount += 1;
  statement.answers.set(attendeeId, answer);
  for (const other of counted.statements.values())
    if (other.mergedIntoId === id) other.takenOverFrom.delete(attendeeId);
}

function clearFlags(statement: StatementRecount | undefined): void {
  if (!statement || statement.flaggedBy.size === 0) return;
  statement.clearedFlagsOf = statement.flaggedBy;
  statement.flaggedBy = new Set();
}

function restoreFlags(statement: StatementRecount | undefined): void {
  for (const id of statement?.clearedFlagsOf ?? []) statement?.flaggedBy.add(id);
  statement?.clearedFlagsOf.clear();
}

function countAgenda({ agenda }: Recount, { fact, at }: JournalEntry): void {
  if (fact.kind === 'agenda-item-added') {
    const { itemId, plannedMs, position } = fact;
    agenda.splice(position, 0, { itemId, plannedMs, openedAt: null, actualMs: null });
    return;
  }
  if (!('itemId' in fact)) return;
  const place = agenda.findIndex(({ itemId }) => itemId === fact.itemId);
  const item = agenda[place];
  if (!item) return;
  if (fact.kind === 'agenda-item-changed') item.plannedMs = fact.changes.plannedMs ?? item.plannedMs;
  if (fact.kind === 'agenda-item-opened') Object.assign(item, { openedAt: at, actualMs: null });
  if (fact.kind === 'agenda-item-reopened') item.actualMs = null;
  if (fact.kind === 'agenda-item-closed') item.actualMs ??= at - (item.openedAt ?? at);
  if (fact.kind === 'agenda-item-removed') agenda.splice(place, 1);
  if (fact.kind === 'agenda-item-placed') agenda.splice(fact.position, 0, ...agenda.splice(place, 1));
}

/**
 * Counts a journal anew, without the kernel: plain last-answer-counts over the facts. What it finds must equal what the
 * folded state, the screens and the report say.
 */
export function recount(entries: readonly JournalEntry[]): Recount {
  const result: Recount = {
    entries,
    gaps: [],
    entryCount: 0,
    participants: new Map(),
    admitted: new Set(),
    agenda: [],
    statements: new Map(),
    themes: new RecountedThemes(),
    asked: new RecountedAsked(),
    posting: new Set(),
    endorsing: new Set(),
    endorsementCount: 0,
    groupCount: null,
  };
  const { participants, statements, posting } = result;
  let isPremoderated = false;
  for (const entry of entries) {
    const { fact } = entry;
    result.entryCount += 1;
    if (entry.seq !== result.entryCount) result.gaps.push(entry.seq);
    countAgenda(result, entry);
    result.themes.count(fact);
    result.asked.count(fact);
    switch (fact.kind) {
      case 'session-created':
        isPremoderated = fact.settings.premoderated;
        break;
      case 'session-changed':
        isPremoderated = fact.changes.settings?.premoderated ?? isPremoderated;
        break;
      case 'attendee-admitted':
        result.admitted.add(fact.attendeeId);
        if (fact.role === 'participant') participants.set(fact.attendeeId, fact.organisation);
        break;
      case 'statement-posted':
        if (fact.authorId !== null) posting.add(fact.authorId);
        statements.set(fact.statementId, {
          itemId: fact.itemId,
          intent: fact.intent,
          authorId: fact.authorId,
          standing: isPremoderated && fact.authorId !== null ? 'held' : 'shown',
          answers: new Map(),
          dealtTo: new Set(),
          flaggedBy: new Set(),
          clearedFlagsOf: new Set(),
          mergedIntoId: null,
          takenOverFrom: new Set(),
        });
        break;
      case 'statements-dealt':
        for (const [attendeeId, ids] of fact.deals)
          for (const id of ids) statements.get(id)?.dealtTo.add(attendeeId);
        break;
      case 'statement-endorsed':
        endorse(result, fact.statementId, fact.attendeeId, fact.answer);
        break;
      case 'statement-flagged':
        statements.get(fact.statementId)?.flaggedBy.add(fact.attendeeId);
        break;
      case 'flags-cleared':
        clearFlags(statements.get(fact.statementId));
        break;
      case 'flags-restored':
        restoreFlags(statements.get(fact.statementId));
        break;
      case 'statements-merged': {
        const [from, into] = [statements.get(fact.fromId), statements.get(fact.intoId)];
        if (from && into) merge(from, into, fact.intoId);
        break;
      }
      case 'statement-separated': {
        const from = statements.get(fact.statementId);
        if (from?.mergedIntoId) separate(from, statements.get(from.mergedIntoId));
        break;
      }
      case 'statement-hidden':
      case 'statement-restored':
      case 'statement-withdrawn':
      case 'statement-redacted': {
        const statement = statements.get(fact.statementId);
        if (statement) statement.standing = STANDING[fact.kind];
        break;
      }
      case 'group-count-chosen':
        result.groupCount = fact.groupCount;
        break;
      default:
    }
  }
  return result;
}
