import {
  addItem,
  admit,
  ask,
  deal,
  dealtStatement,
  endorse,
  liveDialogue,
  must,
  newSession,
  nextId,
  post,
  refusal,
  seed,
  statementOf,
} from './session-builder.js';
import { decide, type AttendeeId, type CommandId, type StatementId } from '@app/dialogue';

describe('deal-statements', () => {
  it('puts statements before participants, and counts whom they reach', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const claire = admit(session, 'participant');
    const [first, second] = [post(session, anna, itemId), post(session, anna, itemId)];
    const deals = [[bert, [first, second]] as const, [claire, [first]] as const];
    must(session, 'system', { kind: 'deal-statements', epoch: 0, deals });
    expect([first, second].map((id) => statementOf(session, id).reach)).toEqual([2, 1]);
    expect([...(session.state.attendees.get(bert)?.dealt ?? [])]).toEqual([
      [first, { place: 0, answer: null }],
      [second, { place: 1, answer: null }],
    ]);
  });

  it('leaves out what no longer stands', () => {
    const { session, itemId, anna, bert, moderator, observer, statementId } = dealtStatement();
    const hidden = post(session, anna, itemId);
    must(session, moderator, { kind: 'hide-statement', statementId: hidden, reason: 'Noemt een naam' });
    const gone = admit(session, 'participant');
    must(session, session.organiser, { kind: 'revoke-attendee', attendeeId: gone });
    const own = post(session, bert, itemId);
    const fresh = post(session, anna, itemId);
    const deals = [
      [bert, [statementId, hidden, nextId<StatementId>(session), own, fresh]] as const,
      [observer, [fresh]] as const,
      [gone, [fresh]] as const,
      [nextId<AttendeeId>(session), [fresh]] as const,
    ];
    expect(must(session, 'system', { kind: 'deal-statements', epoch: 0, deals })).toEqual([
      { kind: 'statements-dealt', epoch: 0, deals: [[bert, [fresh]]] },
    ]);
  });

  it('deals each pair once, however often the command names it', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const statementId = post(session, anna, itemId);
    const deals = [[bert, [statementId, statementId]] as const, [bert, [statementId]] as const];
    must(session, 'system', { kind: 'deal-statements', epoch: 0, deals });
    expect(statementOf(session, statementId).reach).toBe(1);
  });

  it('never takes an answer away by dealing again', () => {
    const { session, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, 3);
    deal(session, bert, statementId);
    expect(session.state.attendees.get(bert)?.dealt.get(statementId)?.answer).toBe(3);
  });

  it('is remembered when none of it stands now but might later, so that a late repetition deals nothing', () => {
    const { session, itemId, anna, bert, moderator } = liveDialogue();
    const statementId = post(session, anna, itemId);
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Even kijken' });
    expect(deal(session, bert, statementId)).toHaveLength(1);
    expect(statementOf(session, statementId).reach).toBe(0);
  });

  it('refuses a dealer whose lease another took over', () => {
    const { session, anna, itemId, bert } = liveDialogue();
    must(session, 'system', { kind: 'take-lease' });
    must(session, 'system', { kind: 'take-lease' });
    const command = {
      kind: 'deal-statements',
      epoch: 1,
      deals: [[bert, [post(session, anna, itemId)]]],
    } as const;
    expect(ask(session, 'system', command)).toStrictEqual(refusal('stale-lease', 'epoch', 2));
  });

  it('is of the organiser only where who sees what is replayed', () => {
    const standard = dealtStatement();
    const replayed = dealtStatement({ dealing: 'recorded' });
    const answers = [standard, replayed].map(({ session, itemId, anna, bert }) => {
      const command = {
        kind: 'deal-statements',
        epoch: 99,
        deals: [[bert, [post(session, anna, itemId)]]],
      } as const;
      const commandId = nextId<CommandId>(session);
      return decide(session.state, { commandId, by: session.organiser, command }, session.now);
    });
    expect(answers[0]).toStrictEqual(refusal('not-allowed'));
    expect(answers[1]).toHaveLength(1);
  });

  it('waits until the session is live', () => {
    const session = newSession();
    const anna = admit(session, 'participant');
    const statementId = seed(session, addItem(session));
    expect(deal(session, anna, statementId)).toStrictEqual(refusal('session-not-live'));
  });
});
