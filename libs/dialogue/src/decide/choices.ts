import { wordKey } from '../word-key.js';
import { LIMITS } from '../limits.js';
import type { StatementId } from '../ids.js';
import { agendaItemOf, type AgendaItem, type Session } from '../session.js';
import { headIdsOf } from '../standing-for.js';
import type { Deciders } from './decider.js';
import {
  findItem,
  isRefusal,
  refuse,
  refuseStaleLease,
  refuseText,
  refuseUnlessLive,
  refuseWhenArchived,
} from './guards.js';

const { mostChosenCount, wordGraphemeCount } = LIMITS;

const openItem = ({ phase, agenda }: Session): AgendaItem | undefined =>
  phase.kind === 'live' ? agenda.find(({ id }) => id === phase.openItemId) : undefined;

export const choiceDeciders: Deciders<
  'answer-scale' | 'shortlist-statements' | 'choose-statements' | 'give-word' | 'hide-word'
> = {
  'answer-scale': (session, { itemId, answer }, { attendee }) => {
    const item = refuseUnlessLive(session) ?? findItem(session, itemId);
    if (isRefusal(item)) return item;
    if (item.itemKind !== 'scale') return refuse('not-allowed', 'itemId');
    if (item.phase.kind !== 'running')
      return refuse(item.phase.kind === 'closed' ? 'agenda-item-closed' : 'agenda-item-not-open', 'itemId');
    if (!attendee) return refuse('not-admitted');
    return [{ kind: 'scale-answered', itemId, attendeeId: attendee.id, answer }];
  },
  'shortlist-statements': (session, { epoch, itemId, statementIds }) => {
    const refusal = refuseUnlessLive(session) ?? refuseStaleLease(session, epoch);
    if (refusal) return refusal;
    if (!agendaItemOf(session, itemId)) return refuse('unknown-agenda-item', 'itemId');
    const standing = [...new Set(statementIds)].filter(
      (id) => session.statements.get(id)?.standing.kind === 'shown',
    );
    return [{ kind: 'statements-shortlisted', epoch, itemId, statementIds: standing }];
  },
  'choose-statements': (session, { statementIds }, { attendee }) => {
    const refusal = refuseUnlessLive(session);
    if (refusal) return refusal;
    if (!attendee) return refuse('not-admitted');
    const { shortlist } = session;
    if (!shortlist || openItem(session)?.id !== shortlist.itemId) return refuse('agenda-item-not-open');
    const chosen = headIdsOf(session, statementIds);
    if (chosen.length > mostChosenCount) return refuse('too-many', 'statementIds', mostChosenCount);
    const listed = new Set(headIdsOf(session, shortlist.statementIds));
    const isThere = (id: StatementId): boolean =>
      listed.has(id) && session.statements.get(id)?.standing.kind === 'shown';
    if (!chosen.every(isThere)) return refuse('not-shortlisted', 'statementIds');
    const { itemId } = shortlist;
    const droppedIds = (attendee.chosen[itemId] ?? []).filter((id) => !chosen.includes(id));
    return [{ kind: 'statements-chosen', attendeeId: attendee.id, itemId, statementIds: chosen, droppedIds }];
  },
  'give-word': (session, { word }, { attendee, textId }) => {
    const refusal = refuseUnlessLive(session) ?? refuseText(word, wordGraphemeCount, 'word');
    if (refusal) return refusal;
    if (!attendee) return refuse('not-admitted');
    return [{ kind: 'word-given', attendeeId: attendee.id, textId, text: word.trim() }];
  },
  'hide-word': (session, { word, isHidden }) => {
    const refusal = refuseWhenArchived(session);
    if (refusal) return refusal;
    const key = wordKey(word);
    const textIds = [...session.attendees.values()].flatMap(({ word: given }) =>
      typeof given?.text === 'string' && wordKey(given.text) === key ? [given.textId] : [],
    );
    return [{ kind: 'words-hidden', textIds, isHidden }];
  },
};
