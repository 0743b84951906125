import type { AttendeeId, Role } from '@app/dialogue';
import { admit, ask, liveDialogue, must, newSession, nextId, refusal } from './session-builder.js';

const changing = (attendeeId: AttendeeId, role: Role) => ({ kind: 'change-role', attendeeId, role }) as const;

describe('change-role', () => {
  it('gives another role, with its permissions', () => {
    const { session, itemId, observer } = liveDialogue();
    const closing = { kind: 'close-agenda-item', itemId } as const;
    expect(ask(session, observer, closing)).toStrictEqual(refusal('not-allowed'));
    must(session, session.organiser, changing(observer, 'moderator'));
    expect(ask(session, observer, closing)).toHaveLength(1);
  });

  it('never makes a participant of someone else, nor someone else of a participant', () => {
    const { session, anna, observer } = liveDialogue();
    for (const command of [changing(anna, 'moderator'), changing(observer, 'participant')])
      expect(ask(session, session.organiser, command)).toStrictEqual(refusal('not-allowed', 'role'));
    expect(ask(session, session.organiser, changing(anna, 'participant'))).toHaveLength(1);
  });

  it('leaves the session an organiser', () => {
    const session = newSession();
    const stepDown = changing(session.organiser, 'observer');
    expect(ask(session, session.organiser, stepDown)).toStrictEqual(refusal('not-allowed', 'role'));
    admit(session, 'organiser');
    expect(ask(session, session.organiser, stepDown)).toHaveLength(1);
  });

  it('refuses who is revoked and who is unknown', () => {
    const { session, observer } = liveDialogue();
    must(session, session.organiser, { kind: 'revoke-attendee', attendeeId: observer });
    expect(ask(session, session.organiser, changing(observer, 'moderator'))).toStrictEqual(
      refusal('revoked', 'attendeeId'),
    );
    expect(ask(session, session.organiser, changing(nextId(session), 'moderator'))).toStrictEqual(
      refusal('unknown-attendee', 'attendeeId'),
    );
  });
});
