import { agendaItemOf, type Command, type StatementId } from '@app/dialogue';
import {
  addItem,
  admit,
  ask,
  dealtStatement,
  liveDialogue,
  must,
  newSession,
  nextId,
  posting,
  refusal,
} from './session-builder.js';

describe('close-session', () => {
  it('closes the open item first, in the same breath', () => {
    const { session, itemId, moderator } = liveDialogue();
    expect(must(session, moderator, { kind: 'close-session' })).toEqual([
      { kind: 'agenda-item-closed', itemId },
      { kind: 'session-closed' },
    ]);
    expect(session.state.phase).toMatchObject({ kind: 'closed', closedAt: session.now });
    expect(agendaItemOf(session.state, itemId)?.phase.kind).toBe('closed');
  });

  it('says nothing new twice, nor after archiving', () => {
    const { session } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, 'system', { kind: 'close-session' })).toEqual([]);
    must(session, 'system', { kind: 'archive-session' });
    expect(ask(session, 'system', { kind: 'close-session' })).toEqual([]);
  });

  it('is refused before the session is live', () => {
    expect(ask(newSession(), 'system', { kind: 'close-session' })).toStrictEqual(refusal('wrong-phase'));
  });

  it('is one point in the order: nothing of the dialogue is accepted after it', () => {
    const { session, itemId, anna, bert, moderator, statementId } = dealtStatement();
    must(session, moderator, { kind: 'close-session' });
    const later: [typeof anna | 'system', Command][] = [
      [anna, posting(session, itemId)],
      [anna, { kind: 'correct-statement', statementId, text: 'Anders gezegd' }],
      [anna, { kind: 'withdraw-statement', statementId }],
      [anna, { kind: 'raise-theme', statementId }],
      [bert, { kind: 'endorse-statement', statementId, answer: 2 }],
      [bert, { kind: 'flag-statement', statementId, concern: 'hurtful' }],
      [moderator, { kind: 'clear-flags', statementId }],
      [moderator, { kind: 'restore-flags', statementId }],
      [anna, { kind: 'choose-languages', languages: ['nl'] }],
      [moderator, { kind: 'mute-author', statementId }],
      [moderator, { kind: 'announce', text: 'Nog even' }],
      [moderator, { kind: 'open-agenda-item', itemId }],
      [moderator, { kind: 'extend-agenda-item', itemId, byMs: 1 }],
      ['system', { kind: 'deal-statements', epoch: 0, deals: [[bert, [nextId<StatementId>(session)]]] }],
    ];
    for (const [by, command] of later)
      expect(ask(session, by, command)).toStrictEqual(refusal('session-closed'));
    expect(() => addItem(session)).toThrow('session-closed');
    expect(() => admit(session, 'participant')).toThrow('session-closed');
  });
});
