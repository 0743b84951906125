import type { AgendaItemId, StatementId } from '@app/dialogue';
import {
  addItem,
  admit,
  ask,
  liveDialogue,
  must,
  newSession,
  nextId,
  open,
  post,
  posting,
  refusal,
  seed,
  statementOf,
} from './session-builder.js';

describe('post-statement', () => {
  it('adds a statement of its author, shown, with nothing counted yet', () => {
    const { session, itemId, anna } = liveDialogue();
    const statementId = post(session, anna, itemId, {
      intent: 'tip',
      text: 'Bel de griffier',
      raisesTheme: true,
    });
    expect(statementOf(session, statementId)).toMatchObject({
      itemId,
      authorId: anna,
      intent: 'tip',
      text: 'Bel de griffier',
      raisesTheme: true,
      postedAt: session.now,
      standing: { kind: 'shown' },
      tally: { degrees: [0, 0, 0, 0], cannotSayCount: 0 },
      reach: 0,
    });
    expect(session.state.counts).toMatchObject({ statementCount: 1, postingCount: 1 });
  });

  it('takes the language that is named, or else the one its author reads first', () => {
    const { session, itemId } = liveDialogue();
    const claire = admit(session, 'participant', { languages: ['fr', 'nl'] });
    const languages = [null, 'nl'].map((language) => {
      const id = post(session, claire, itemId, { language });
      return statementOf(session, id).language;
    });
    expect(languages).toEqual(['fr', 'nl']);
  });

  it('builds on a shown statement of the same item', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const parentId = post(session, anna, itemId);
    const childId = post(session, bert, itemId, { buildsOnId: parentId });
    expect(statementOf(session, childId).buildsOnId).toBe(parentId);
    expect(statementOf(session, parentId).builtOnByIds).toEqual([childId]);
  });

  it('cannot build on what is unknown, of another item, hidden, withdrawn or redacted', () => {
    const { session, itemId, anna, bert, moderator } = liveDialogue();
    const elsewhere = seed(session, addItem(session));
    const [hidden, withdrawn, redacted] = [0, 1, 2].map(() => post(session, anna, itemId)) as [
      StatementId,
      StatementId,
      StatementId,
    ];
    must(session, moderator, { kind: 'hide-statement', statementId: hidden, reason: 'Noemt een naam' });
    must(session, anna, { kind: 'withdraw-statement', statementId: withdrawn });
    must(session, session.organiser, { kind: 'redact-statement', statementId: redacted });
    const refusals = [
      [nextId<StatementId>(session), 'unknown-statement'],
      [elsewhere, 'unknown-statement'],
      [hidden, 'statement-hidden'],
      [withdrawn, 'statement-withdrawn'],
      [redacted, 'statement-redacted'],
    ] as const;
    for (const [buildsOnId, code] of refusals)
      expect(ask(session, bert, posting(session, itemId, { buildsOnId }))).toStrictEqual(
        refusal(code, 'buildsOnId'),
      );
  });

  it('refuses an id that a statement has', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const statementId = post(session, anna, itemId);
    expect(ask(session, bert, posting(session, itemId, { statementId }))).toStrictEqual(
      refusal('id-taken', 'statementId'),
    );
  });

  it.each(['', '   ', '\n\t'])('refuses the blank text %j', (text) => {
    const { session, itemId, anna } = liveDialogue();
    expect(ask(session, anna, posting(session, itemId, { text }))).toStrictEqual(
      refusal('empty-text', 'text'),
    );
  });

  it('measures length in characters as a reader counts them', () => {
    const { session, itemId, anna } = liveDialogue({ statementGraphemeCount: 140 });
    const family = '👩‍👩‍👧‍👦';
    expect(ask(session, anna, posting(session, itemId, { text: family.repeat(140) }))).toHaveLength(1);
    expect(ask(session, anna, posting(session, itemId, { text: family.repeat(141) }))).toStrictEqual(
      refusal('too-long', 'text', 140),
    );
  });

  it('is possible while an item is open for writing, and only then', () => {
    const { session, itemId, anna, moderator } = liveDialogue();
    const advance = (to: 'writing' | 'endorse-only') =>
      must(session, moderator, { kind: 'advance-agenda-item', itemId, to });
    advance('writing');
    expect(ask(session, anna, posting(session, itemId))).toHaveLength(1);
    advance('endorse-only');
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(refusal('endorse-only', 'itemId'));
    const running = addItem(session, { itemKind: 'break' });
    expect(ask(session, anna, posting(session, running))).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
    open(session, running);
    expect(ask(session, anna, posting(session, running))).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
    expect(ask(session, anna, posting(session, nextId<AgendaItemId>(session)))).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
  });

  it('is refused before the session is live', () => {
    const session = newSession();
    const itemId = addItem(session);
    const anna = admit(session, 'participant');
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(refusal('session-not-live'));
  });

  it('holds each author to the limit an item, whatever became of the statements', () => {
    const { session, itemId, anna, bert } = liveDialogue({ statementsPerItemCount: 2 });
    post(session, anna, itemId);
    must(session, anna, { kind: 'withdraw-statement', statementId: post(session, anna, itemId) });
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(
      refusal('statement-limit', 'itemId', 2),
    );
    expect(ask(session, bert, posting(session, itemId))).toHaveLength(1);
    const next = addItem(session);
    open(session, next);
    expect(ask(session, anna, posting(session, next))).toHaveLength(1);
  });
});
