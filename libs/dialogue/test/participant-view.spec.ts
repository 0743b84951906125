import { viewOf, type AttendeeId } from '@app/dialogue';
import {
  admit,
  deal,
  dealtStatement,
  endorse,
  must,
  nextId,
  post,
  statementOf,
  type TestSession,
} from './session-builder.js';

const viewFor = (session: TestSession, attendeeId: AttendeeId) =>
  viewOf(session.state, { kind: 'participant', attendeeId });

describe('what a participant sees', () => {
  it('is the session, the agenda and the participation, but no list of statements', () => {
    const { session, itemId, bert } = dealtStatement();
    const { shared } = viewFor(session, bert);
    expect(shared.session).toMatchObject({
      title: 'De koppen bij elkaar',
      fictional: false,
      phase: { kind: 'live', openItemId: itemId },
      statementGraphemeCount: 280,
    });
    expect(shared.session).not.toHaveProperty('announcement');
    expect(shared.agenda[itemId]).toMatchObject({ position: 0, phase: { kind: 'dialogue' } });
    expect(shared.participation).toMatchObject({ participantCount: 2, postingCount: 1, statementCount: 1 });
    expect(shared.statements).toEqual({});
  });

  it('is who one is, and nothing for who was not admitted', () => {
    const { session, bert } = dealtStatement();
    expect(viewFor(session, bert).personal.me).toEqual({
      role: 'participant',
      standing: 'active',
      languages: ['nl'],
    });
    const stranger = nextId<AttendeeId>(session);
    expect(viewFor(session, stranger).personal).toEqual({
      me: {},
      dealt: {},
      answers: {},
      tallies: {},
      own: {},
      scaleAnswers: {},
      pollAnswers: {},
      chosen: {},
    });
  });

  it('is what was dealt, with the text that it builds on', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    const childId = post(session, anna, itemId, { text: 'Ook bij ons', buildsOnId: statementId });
    deal(session, bert, childId);
    expect(viewFor(session, bert).personal.dealt).toEqual({
      [statementId]: expect.objectContaining({ text: 'Het plan blijft in een la liggen', buildsOn: null }),
      [childId]: expect.objectContaining({
        text: 'Ook bij ons',
        buildsOn: { statementId, text: 'Het plan blijft in een la liggen' },
      }),
    });
  });

  it('is a tally after answering, or of what one wrote, and no earlier', () => {
    const { session, anna, bert, statementId } = dealtStatement();
    const claire = admit(session, 'participant');
    deal(session, claire, statementId);
    endorse(session, bert, statementId, 'cannot-say');
    const tallies = [anna, bert, claire].map((id) => viewFor(session, id).personal.tallies[statementId]);
    expect(tallies).toEqual([[0, 0, 0, 0, 1], [0, 0, 0, 0, 1], undefined]);
    expect(viewFor(session, bert).personal.answers).toEqual({ [statementId]: 'cannot-say' });
  });

  it('is no longer what was hidden, except to its author, who learns why', () => {
    const { session, itemId, anna, bert, moderator, statementId } = dealtStatement();
    const childId = post(session, anna, itemId, { buildsOnId: statementId });
    deal(session, bert, childId);
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Noemt een naam' });
    const { dealt } = viewFor(session, bert).personal;
    expect(dealt[statementId]).toBeUndefined();
    expect(dealt[childId]?.buildsOn).toBeNull();
    expect(viewFor(session, anna).personal.own[statementId]).toMatchObject({
      text: 'Het plan blijft in een la liggen',
      standing: 'hidden',
      hiddenReason: 'Noemt een naam',
      reach: 1,
    });
  });

  it('is no longer what was redacted, not even to its author', () => {
    const { session, anna, bert, statementId } = dealtStatement();
    must(session, session.organiser, { kind: 'redact-statement', statementId });
    expect(viewFor(session, bert).personal.dealt).toEqual({});
    expect(viewFor(session, anna).personal.own[statementId]).toMatchObject({
      text: null,
      standing: 'redacted',
    });
  });

  it('never says who wrote', () => {
    const { session, anna, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, 2);
    expect(statementOf(session, statementId).authorId).toBe(anna);
    expect(JSON.stringify(viewFor(session, bert))).not.toContain(anna);
  });
});
