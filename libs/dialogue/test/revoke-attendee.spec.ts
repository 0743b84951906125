import type { AttendeeId } from '@app/dialogue';
import {
  admit,
  ask,
  dealtStatement,
  endorse,
  must,
  newSession,
  nextId,
  posting,
  refusal,
  statementOf,
} from './session-builder.js';

const revoking = (attendeeId: AttendeeId) => ({ kind: 'revoke-attendee', attendeeId }) as const;

describe('revoke-attendee', () => {
  it('ends every permission at once, and is final', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    must(session, session.organiser, revoking(anna));
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(refusal('revoked'));
    must(session, session.organiser, revoking(bert));
    expect(endorse(session, bert, statementId, 3)).toStrictEqual(refusal('revoked'));
    expect(ask(session, session.organiser, revoking(bert))).toEqual([]);
  });

  it('keeps what the attendee contributed', () => {
    const { session, anna, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, 3);
    for (const attendeeId of [anna, bert]) must(session, 'system', revoking(attendeeId));
    expect(statementOf(session, statementId)).toMatchObject({
      standing: { kind: 'shown' },
      tally: { degrees: [0, 0, 0, 1], cannotSayCount: 0 },
    });
  });

  it('leaves the session an organiser', () => {
    const session = newSession();
    expect(ask(session, session.organiser, revoking(session.organiser))).toStrictEqual(
      refusal('not-allowed', 'attendeeId'),
    );
    const other = admit(session, 'organiser');
    expect(ask(session, other, revoking(session.organiser))).toHaveLength(1);
    expect(ask(session, other, revoking(other))).toStrictEqual(refusal('not-allowed', 'attendeeId'));
  });

  it('refuses an unknown attendee', () => {
    const session = newSession();
    expect(ask(session, session.organiser, revoking(nextId(session)))).toStrictEqual(
      refusal('unknown-attendee', 'attendeeId'),
    );
  });
});
