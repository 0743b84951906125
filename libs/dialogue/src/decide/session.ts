import type { Fact } from '../facts.js';
import { changesStart } from '../planned-start.js';
import type { Session } from '../session.js';
import type { Deciders, Decision } from './decider.js';
import { hasEnded, refuse } from './guards.js';
import { closingOfOpenItem } from './agenda.js';

const moveOn = (
  session: Session,
  from: readonly Session['phase']['kind'][],
  facts: () => Fact[],
): Decision =>
  from.includes(session.phase.kind) ? facts() : refuse(hasEnded(session) ? 'session-closed' : 'wrong-phase');

const closingOfPolls = ({ polls }: Session): Fact[] =>
  polls.filter(({ isOpen }) => isOpen).map(({ id }) => ({ kind: 'poll-closed', pollId: id }));

export const sessionDeciders: Deciders<
  | 'create-session'
  | 'change-session'
  | 'open-session'
  | 'open-lobby'
  | 'start-session'
  | 'close-session'
  | 'archive-session'
  | 'set-autopilot'
> = {
  'create-session': (session, { kind: _kind, organiserId, ...plan }) => {
    if (session.seq > 0) return refuse('already-created');
    if (plan.languages.length === 0) return refuse('unknown-language', 'languages');
    return [
      { kind: 'session-created', ...plan },
      {
        kind: 'attendee-admitted',
        attendeeId: organiserId,
        role: 'organiser',
        organisation: null,
        languages: plan.languages,
      },
    ];
  },
  'change-session': (session, { changes }) => {
    if (hasEnded(session)) return refuse('session-closed');
    if (changes.languages?.length === 0) return refuse('unknown-language', 'languages');
    if (session.phase.kind === 'live' && changesStart(session, changes))
      return refuse('wrong-phase', 'startsAt');
    return [{ kind: 'session-changed', changes }];
  },
  'open-session': (session) =>
    session.phase.kind === 'open' ? [] : moveOn(session, ['draft'], () => [{ kind: 'session-opened' }]),
  'open-lobby': (session) =>
    session.phase.kind === 'lobby'
      ? []
      : moveOn(session, ['draft', 'open'], () => [{ kind: 'lobby-opened' }]),
  'start-session': (session) =>
    session.phase.kind === 'live'
      ? []
      : moveOn(session, ['draft', 'open', 'lobby'], () => [{ kind: 'session-started' }]),
  'close-session': (session) =>
    hasEnded(session)
      ? []
      : moveOn(session, ['live'], () => [
          ...closingOfOpenItem(session),
          ...closingOfPolls(session),
          { kind: 'session-closed' },
        ]),
  'set-autopilot': (session, { isOn }) =>
    hasEnded(session) ? refuse('session-closed') : [{ kind: 'autopilot-set', isOn }],
  'archive-session': (session) =>
    session.phase.kind === 'archived'
      ? []
      : session.phase.kind === 'closed'
        ? [{ kind: 'session-archived' }]
        : refuse('wrong-phase'),
};
