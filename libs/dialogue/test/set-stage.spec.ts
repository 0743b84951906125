import type { StageContent } from '@app/dialogue';
import { addItem, ask, hide, must, nextId, openPoll, post, refusal, withThemes } from './session-builder.js';

function stageable() {
  const live = withThemes();
  const scaleId = addItem(live.session, { itemKind: 'scale' });
  const pollId = openPoll(live.session);
  const stage = (content: StageContent, title = '') =>
    ask(live.session, live.moderator, { kind: 'set-stage', content, title });
  return { ...live, scaleId, pollId, stage };
}

describe('set-stage, clear-stage', () => {
  it('shows statements, a theme, a scale item, a poll or the words to all, one at a time', () => {
    const { session, roomId, first, second, scaleId, pollId, stage } = stageable();
    const contents: StageContent[] = [
      { kind: 'statements', statementIds: [first, second] },
      { kind: 'theme', themeId: roomId, statementIds: [first] },
      { kind: 'scale', itemId: scaleId },
      { kind: 'poll', pollId },
      { kind: 'words' },
    ];
    for (const content of contents) {
      expect(stage(content, 'Uit de zaal')).toHaveLength(1);
      expect(session.state.stage).toMatchObject({ content, title: 'Uit de zaal', since: session.now });
    }
  });

  it('goes without a title, and refuses one that is too long', () => {
    const { session, stage } = stageable();
    stage({ kind: 'words' }, ' ');
    expect(session.state.stage).toMatchObject({ title: null });
    expect(stage({ kind: 'words' }, 'a'.repeat(141))).toStrictEqual(refusal('too-long', 'title', 140));
  });

  it('shows nothing any more when it is cleared, once or twice', () => {
    const { session, moderator, stage } = stageable();
    stage({ kind: 'words' });
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, { kind: 'clear-stage' })).toHaveLength(1);
    expect(session.state.stage).toBeNull();
  });

  it('refuses what is not there, or not of that kind', () => {
    const { session, itemId, stage } = stageable();
    expect(stage({ kind: 'poll', pollId: nextId(session) })).toStrictEqual(refusal('unknown-poll', 'pollId'));
    expect(stage({ kind: 'scale', itemId: nextId(session) })).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
    expect(stage({ kind: 'scale', itemId })).toStrictEqual(refusal('not-allowed', 'itemId'));
    expect(stage({ kind: 'theme', themeId: nextId(session), statementIds: [] })).toStrictEqual(
      refusal('unknown-theme', 'themeId'),
    );
  });

  it('refuses no statements, more than five, and such as are not shown', () => {
    const { session, anna, itemId, first, second, stage } = stageable();
    expect(stage({ kind: 'statements', statementIds: [] })).toStrictEqual(
      refusal('unknown-statement', 'statementIds'),
    );
    const six = [1, 2, 3, 4, 5, 6].map(() => post(session, anna, itemId));
    expect(stage({ kind: 'statements', statementIds: six })).toStrictEqual(
      refusal('too-many', 'statementIds', 5),
    );
    hide(session, second);
    expect(stage({ kind: 'statements', statementIds: [first, second] })).toStrictEqual(
      refusal('statement-hidden', 'statementIds'),
    );
  });

  it('is over with the session', () => {
    const { session, moderator, stage } = stageable();
    must(session, 'system', { kind: 'close-session' });
    expect(stage({ kind: 'words' })).toStrictEqual(refusal('session-closed'));
    expect(ask(session, moderator, { kind: 'clear-stage' })).toStrictEqual(refusal('session-closed'));
  });
});
