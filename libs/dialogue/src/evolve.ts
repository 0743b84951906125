import { themeEvolvers } from './evolve-themes.js';
import { known, knownStatement as statement, type Evolvers } from './evolver.js';
import type { Fact, FactKind, FactOf, JournalEntry } from './facts.js';
import type { AgendaItemId, Timestamp } from './ids.js';
import { count, emptyTally } from './scale.js';
import { agendaItemOf, isOpen, type AgendaItem, type Attendee, type Session } from './session.js';

const item = (session: Session, id: AgendaItemId): AgendaItem => known(agendaItemOf(session, id));
const attendee = (session: Session, id: Attendee['id']): Attendee => known(session.attendees.get(id));

const evolvers: Evolvers<FactKind> = {
  ...themeEvolvers,
  'session-created': (session, { kind: _kind, ...plan }) => void Object.assign(session, plan),
  'session-changed': (session, { changes }) => void Object.assign(session, changes),
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
    session.agenda.splice(position, 0, { id: itemId, ...plan, phase: { kind: 'waiting' } });
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
  },
  'agenda-item-advanced': (session, { itemId, phase }) => {
    const advanced = item(session, itemId);
    if (isOpen(advanced.phase)) advanced.phase = { ...advanced.phase, kind: phase };
  },
  'agenda-item-extended': (session, { itemId, plannedEndAt }) => {
    const extended = item(session, itemId);
    if (isOpen(extended.phase)) extended.phase = { ...extended.phase, plannedEndAt };
  },
  'agenda-item-closed': (session, { itemId }, at) => {
    const closed = item(session, itemId);
    const openedAt = isOpen(closed.phase) ? closed.phase.openedAt : at;
    closed.phase = { kind: 'closed', openedAt, closedAt: at };
    if (session.phase.kind === 'live') session.phase.openItemId = null;
  },

  'attendee-admitted': (session, { kind: _kind, attendeeId, ...admission }) => {
    session.attendees.set(attendeeId, {
      id: attendeeId,
      ...admission,
      standing: 'active',
      dealt: new Map(),
      posted: [],
      answeredCount: 0,
    });
    if (admission.role === 'participant') session.counts.participantCount += 1;
  },
  'role-changed': (session, { attendeeId, role }) => void (attendee(session, attendeeId).role = role),
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
      postedAt: at,
      standing: { kind: 'shown' },
      flags: new Map(),
      tally: emptyTally(),
      answeredBy: new Set(),
      reach: 0,
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
  },
  'statement-withdrawn': (session, { statementId }, at) =>
    void (statement(session, statementId).standing = { kind: 'withdrawn', withdrawnAt: at }),
  'statement-corrected': (session, { statementId, textId, text }) => {
    const corrected = statement(session, statementId);
    corrected.text = text;
    corrected.textIds.push(textId);
  },
  'theme-raised': (session, { statementId }) => void (statement(session, statementId).raisesTheme = true),
  'statement-hidden': (session, { statementId, textId, text }, at) => {
    const hidden = statement(session, statementId);
    hidden.standing = { kind: 'hidden', hiddenAt: at, reason: text };
    hidden.reasonTextIds.push(textId);
  },
  'statement-restored': (session, { statementId }) =>
    void (statement(session, statementId).standing = { kind: 'shown' }),
  'statement-redacted': (session, { statementId }, at) => {
    const redacted = statement(session, statementId);
    redacted.text = null;
    redacted.standing = { kind: 'redacted', redactedAt: at };
  },

  'statements-dealt': (session, { deals }) => {
    for (const [attendeeId, ids] of deals) {
      const { dealt } = attendee(session, attendeeId);
      for (const id of ids) {
        const put = statement(session, id);
        // The id that the state has already: a fact's own copy would be kept alive a thousand times.
        dealt.set(put.id, { place: dealt.size, answer: null });
        put.reach += 1;
      }
    }
  },
  'statement-endorsed': (session, { statementId, attendeeId, answer }) => {
    const endorsed = statement(session, statementId);
    const endorser = attendee(session, attendeeId);
    const dealt = known(endorser.dealt.get(statementId));
    const earlier = dealt.answer;
    if (earlier !== null) count(endorsed.tally, earlier, -1);
    else {
      if (endorser.answeredCount === 0) session.counts.endorsingCount += 1;
      endorser.answeredCount += 1;
      session.counts.endorsementCount += 1;
      endorsed.answeredBy.add(endorser.id);
    }
    count(endorsed.tally, answer, 1);
    dealt.answer = answer;
  },
  'statement-flagged': (session, { statementId, attendeeId, concern }) =>
    void statement(session, statementId).flags.set(attendeeId, concern),
  'flags-cleared': (session, { statementId }) => statement(session, statementId).flags.clear(),

  announced: (session, { text }, at) => void (session.announcement = { text, at }),
  'announcement-withdrawn': (session) => void (session.announcement = null),
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
