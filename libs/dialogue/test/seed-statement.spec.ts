import {
  addItem,
  ask,
  liveDialogue,
  must,
  newSession,
  posting,
  refusal,
  seed,
  statementOf,
} from './session-builder.js';
import type { AgendaItemId, SessionSettings } from '@app/dialogue';
import type { TestSession } from './session-builder.js';

const seeding = (session: TestSession, itemId: AgendaItemId, text: string) => {
  const { raisesTheme: _raisesTheme, ...command } = posting(session, itemId, { text });
  return { ...command, kind: 'seed-statement' } as const;
};

const prepared = (settings: Partial<SessionSettings> = {}) => {
  const session = newSession(settings);
  return { session, itemId: addItem(session) };
};

describe('seed-statement', () => {
  it('puts a statement of nobody in an item, long before it opens', () => {
    const { session, itemId } = prepared();
    expect(statementOf(session, seed(session, itemId, 'Er is geen tijd voor'))).toMatchObject({
      authorId: null,
      text: 'Er is geen tijd voor',
      language: 'nl',
      raisesTheme: false,
    });
    expect(session.state.counts).toMatchObject({ statementCount: 1, postingCount: 0 });
  });

  it('is held to the same text rules, and to no limit an item', () => {
    const { session, itemId } = prepared({ statementGraphemeCount: 140, statementsPerItemCount: 1 });
    expect(ask(session, session.organiser, seeding(session, itemId, ' '))).toStrictEqual(
      refusal('empty-text', 'text'),
    );
    expect(ask(session, session.organiser, seeding(session, itemId, 'a'.repeat(141)))).toStrictEqual(
      refusal('too-long', 'text', 140),
    );
    seed(session, itemId);
    expect(ask(session, session.organiser, seeding(session, itemId, 'Nog een'))).toHaveLength(1);
  });

  it('refuses a closed item', () => {
    const { session, itemId, moderator } = liveDialogue();
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, moderator, seeding(session, itemId, 'Te laat'))).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
  });
});
