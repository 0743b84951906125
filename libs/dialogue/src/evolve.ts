import { closingEvolvers } from './evolve-closing.js';
import { answersItself, layBefore, mergingEvolvers } from './evolve-merging.js';
import { redactingEvolvers } from './evolve-redacting.js';
import { themeEvolvers } from './evolve-themes.js';
import {
  actIn,
  known,
  knownAttendee as attendee,
  knownStatement as statement,
  type Evolvers,
} from './evolver.js';
import type { Fact, FactKind, FactOf, JournalEntry } from './facts.js';
import type { AgendaItemId, Timestamp } from './ids.js';
import { changesStart } from './planned-start.js';
import { count, emptyTally } from './scale.js';
import { agendaItemOf, DEFAULT_SETTINGS, isOpen, type AgendaItem, type Session } from './session.js';

const item = (session: Session, id: AgendaItemId): AgendaItem => known(agendaItemOf(session, id));

const evolvers: Evolvers<FactKind> = {
  ...themeEvolvers,
  ...mergingEvolvers,
  ...closingEvolvers,
  ...redactingEvolvers,
  'session-created': (session, { kind: _kind, ...plan }) =>
    void Object.assign(session, plan, { settings: { ...DEFAULT_SETTINGS, ...plan.settings } }),
  'session-changed': (session, { changes: { settings, ...changes } }, at) => {
    if (changesStart(session, changes)) {
      session.startsAtChangedAt = at;
      session.startsAtChangeCount += 1;
    }
    Object.assign(session, changes, { settings: { ...session.settings, ...settings } });
  },
  'autopilot-set': (session, { isOn }) => void (session.settings = { ...session.settings, autopilot: isOn }),
  'session-opened': (session) => void (session.phase = { kind: 'open' }),
  'lobby-opened': (session, _fact, at) => void (session.phase = { kind: 'lobby', openedAt: at }),
  'session-started': (session, _fact, at) =>
    void (session.phase = { kind: 'live', startedAt: at, openItemId: null }),
  'session-closed': (session, _fact, at) => {
    if (session.phase.kind !== 'live') return;
    session.phase = { kind: 'closed', startedAt: session.phase.startedAt, closedAt: at };
  },
  'session-archived': (session, _fact, at) => {
    if (session.phase.kind !== 'closed') return;
    session.phase = { ...session.phase, kind: 'archived', archivedAt: at };
  },

  'agenda-item-added': (session, { kind: _kind, position, itemId, ...plan }) => {
    session.agenda.splice(position, 0, {
      id: itemId,
      ...plan,
      phase: { kind: 'waiting' },
      tally: emptyTally(),
    });
  },
  'agenda-item-changed': (session, { itemId, changes }) => void Object.assign(item(session, itemId), changes),
  'agenda-item-removed': (session, { itemId }) => {
    session.agenda = session.agenda.filter(({ id }) => id !== itemId);
  },
  'agenda-item-placed': (session, { itemId, position }) => {
    const placed = item(session, itemId);
    session.agenda = session.agenda.filter(({ id }) => id !== itemId);
    session.agenda.splice(position, 0, placed);
  },
  'agenda-item-opened': (session, { itemId, phase, plannedEndAt }, at) => {
    item(session, itemId).phase = { kind: phase, openedAt: at, plannedEndAt };
    if (session.phase.kind === 'live') session.phase.openItemId = itemId;
    session.counts.activeCount = 0;
    for (const one of session.attendees.values()) one.activeItemId = null;
  },
  'agenda-item-advanced': (session, { itemId, phase }) => {
    const advanced = item(session, itemId);
    if (isOpen(advanced.phase)) advanced.phase = { ...advanced.phase, kind: phase };
  },
  'agenda-item-extended': (session, { itemId, plannedEndAt }) => {
    const extended = item(session, itemId);
    if (isOpen(extended.phase)) extended.phase = { ...extended.phase, plannedEndAt };
  },
  'agenda-item-skipped': (session, { itemId }) => void (item(session, itemId).phase = { kind: 'skipped' }),
  'agenda-item-planned': (session, { itemId }) => void (item(session, itemId).phase = { kind: 'waiting' }),
  'agenda-item-closed': (session, { itemId }, at) => {
    const closed = item(session, itemId);
    if (!isOpen(closed.phase)) return;
    const { kind: phase, openedAt, plannedEndAt } = closed.phase;
    closed.phase = { kind: 'closed', openedAt, closedAt: at, closedFrom: { phase, plannedEndAt } };
    session.lastClosedItemId = itemId;
    if (session.phase.kind === 'live') session.phase.openItemId = null;
  },
  'agenda-item-reopened': (session, { itemId, phase, plannedEndAt }) => {
    const reopened = item(session, itemId);
    if (reopened.phase.kind !== 'closed') return;
    reopened.phase = { kind: phase, openedAt: reopened.phase.openedAt, plannedEndAt };
    if (session.phase.kind === 'live') session.phase.openItemId = itemId;
  },

  'attendee-admitted': (session, { kind: _kind, attendeeId, ...admission }) => {
    session.attendees.set(attendeeId, {
      id: attendeeId,
      ...admission,
      segments: admission.segments ?? [],
      standing: 'active',
      dealt: new Map(),
      posted: [],
      answeredCount: 0,
      activeItemId: null,
      scaleAnswers: {},
      pollAnswers: {},
      chosen: {},
      word: null,
      earlierWords: [],
    });
    if (admission.role === 'participant') session.counts.participantCount += 1;
  },
  'role-changed': (session, { attendeeId, role }) => void (attendee(session, attendeeId).role = role),
  'languages-chosen': (session, { attendeeId, languages }) =>
    void (attendee(session, attendeeId).languages = languages),
  'attendee-revoked': (session, { attendeeId }) => void (attendee(session, attendeeId).standing = 'revoked'),
  'attendee-muted': (session, { attendeeId }) => {
    const muted = attendee(session, attendeeId);
    if (muted.standing === 'active') muted.standing = 'muted';
  },
  'attendee-unmuted': (session, { attendeeId }) => {
    const unmuted = attendee(session, attendeeId);
    if (unmuted.standing === 'muted') unmuted.standing = 'active';
  },

  'statement-posted': (session, { kind: _kind, statementId, textId, ...posted }, at) => {
    session.statements.set(statementId, {
      id: statementId,
      ...posted,
      textIds: [textId],
      reasonTextIds: [],
      builtOnByIds: [],
      mergedIds: [],
      isKeptApart: false,
      postedAt: at,
      standing: { kind: session.settings.premoderated && posted.authorId !== null ? 'held' : 'shown' },
      flags: new Map(),
      clearedFlags: new Map(),
      tally: emptyTally(),
      answeredBy: new Set(),
      reach: 0,
      chosenCount: 0,
      themeId: null,
      secondaryThemeIds: [],
      isThemeSet: false,
    });
    session.counts.statementCount += 1;
    if (posted.buildsOnId !== null) statement(session, posted.buildsOnId).builtOnByIds.push(statementId);
    if (posted.authorId === null) return;
    const author = attendee(session, posted.authorId);
    if (author.posted.length === 0) session.counts.postingCount += 1;
    author.posted.push(statementId);
    actIn(session, author);
  },
  'statement-withdrawn': (session, { statementId }, at) =>
    void (statement(session, statementId).standing = { kind: 'withdrawn', withdrawnAt: at }),
  'statement-corrected': (session, { statementId, textId, text }) => {
    const corrected = statement(session, statementId);
    corrected.text = text;
    corrected.textIds.push(textId);
    if (session.settings.premoderated) corrected.standing = { kind: 'held' };
  },
  'theme-raised': (session, { statementId }) => void (statement(session, statementId).raisesTheme = true),
  'statement-hidden': (session, { statementId, textId, text }, at) => {
    const hidden = statement(session, statementId);
    hidden.standing = { kind: 'hidden', hiddenAt: at, reason: text };
    hidden.reasonTextIds.push(textId);
  },
  'statement-restored': (session, { statementId }) =>
    void (statement(session, statementId).standing = { kind: 'shown' }),
  'statement-redacted': (session, { statementId, textIds }, at) => {
    for (const note of session.notes) if (textIds.includes(note.textId)) note.text = null;
    const redacted = statement(session, statementId);
    redacted.text = null;
    redacted.standing = { kind: 'redacted', redactedAt: at };
  },

  'statements-dealt': (session, { deals }) => {
    for (const [attendeeId, ids] of deals) {
      const receiver = attendee(session, attendeeId);
      for (const id of ids) layBefore(receiver, statement(session, id));
    }
  },
  'statement-endorsed': (session, { statementId, attendeeId, answer }) => {
    const endorsed = statement(session, statementId);
    const endorser = attendee(session, attendeeId);
    const dealt = known(endorser.dealt.get(statementId));
    const earlier = dealt.answer;
    const isFirst = answersItself(session, endorsed, endorser) || earlier === null;
    if (isFirst) {
      if (endorser.answeredCount === 0) session.counts.endorsingCount += 1;
      endorser.answeredCount += 1;
      session.counts.endorsementCount += 1;
    }
    if (earlier !== null) count(endorsed.tally, earlier, -1);
    count(endorsed.tally, answer, 1);
    endorsed.answeredBy.add(endorser.id);
    dealt.answer = answer;
    actIn(session, endorser);
  },
  'statement-flagged': (session, { statementId, attendeeId, concern }) =>
    void statement(session, statementId).flags.set(attendeeId, concern),
  'flags-cleared': (session, { statementId }) => {
    const cleared = statement(session, statementId);
    if (cleared.flags.size === 0) return;
    cleared.clearedFlags = cleared.flags;
    cleared.flags = new Map();
  },
  'flags-restored': (session, { statementId }) => {
    const restored = statement(session, statementId);
    restored.flags = new Map([...restored.clearedFlags, ...restored.flags]);
    restored.clearedFlags = new Map();
  },

  announced: (session, { textId, text }, at) => {
    session.announcement = { textId, text, at };
    session.shownTextIds.announcement.push(textId);
  },
  'announcement-withdrawn': (session) => void (session.announcement = null),
  'segment-prompted': (session, { segment, textId, text }, at) => {
    session.prompt = { segment, textId, text, at };
    session.shownTextIds.prompt.push(textId);
  },
  'prompt-withdrawn': (session) => void (session.prompt = null),
  'lease-taken': (session, { epoch }) => void (session.leaseEpoch = epoch),
};

/** A newer version of the platform wrote it: this one cannot follow, and must not serve the session. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';

  constructor(kind: string, seq: number) {
    super(`Entry ${seq} is of a kind that this version does not know: ${kind}`);
  }
}

function evolveBy<K extends FactKind>(kind: K, session: Session, fact: Fact, at: Timestamp): void {
  evolvers[kind](session, fact as FactOf<K>, at);
}

/**
 * Moves a session on by one entry of its journal, in place.
 *
 * @throws Error when the entry is not the next one, or names something that does not exist: the journal is corrupt.
 */
export function evolve(session: Session, entry: JournalEntry): void {
  if (entry.seq !== session.seq + 1)
    throw new Error(`Entry ${entry.seq} cannot follow ${session.seq}: the journal has a gap`);
  if (!Object.hasOwn(evolvers, entry.fact.kind)) throw new UnknownFact(entry.fact.kind, entry.seq);
  evolveBy(entry.fact.kind, session, entry.fact, entry.at);
  session.seq = entry.seq;
  session.lastAt = entry.at;
}
