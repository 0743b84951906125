import { DialogueError, type AttendeeId } from '@app/dialogue';
import { admit, ask, liveDialogue, must, newSession, nextId, refusal } from './session-builder.js';

const admission = (attendeeId: AttendeeId, languages = ['fr', 'nl']) =>
  ({ kind: 'admit-attendee', attendeeId, role: 'participant', organisation: 7, languages }) as const;

describe('admit-attendee', () => {
  it('lets someone in under a pseudonym, before and during the session', () => {
    const session = newSession();
    const anna = admit(session, 'participant', { organisation: 7, languages: ['fr', 'nl'] });
    expect(session.state.attendees.get(anna)).toMatchObject({
      role: 'participant',
      organisation: 7,
      languages: ['fr', 'nl'],
      standing: 'active',
      answeredCount: 0,
    });
  });

  it('counts participants only', () => {
    const { session } = liveDialogue();
    expect(session.state.counts.participantCount).toBe(2);
  });

  it('says nothing new about someone who is in, also when the session has ended', () => {
    const { session, anna } = liveDialogue();
    expect(ask(session, 'system', admission(anna))).toEqual([]);
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, 'system', admission(anna))).toEqual([]);
  });

  it('never lets a revoked attendee in again', () => {
    const { session, anna } = liveDialogue();
    must(session, session.organiser, { kind: 'revoke-attendee', attendeeId: anna });
    expect(ask(session, 'system', admission(anna))).toStrictEqual(refusal('revoked', 'attendeeId'));
  });

  it('needs a language that the attendee reads', () => {
    const session = newSession();
    expect(ask(session, 'system', admission(nextId<AttendeeId>(session), []))).toStrictEqual(
      refusal('unknown-language', 'languages'),
    );
  });

  it('comes before anything that an attendee asks', () => {
    const { session, itemId } = liveDialogue();
    const stranger = nextId<AttendeeId>(session);
    const answer = ask(session, stranger, { kind: 'close-agenda-item', itemId });
    expect(answer).toBeInstanceOf(DialogueError);
    expect(answer).toStrictEqual(refusal('not-admitted'));
  });
});
