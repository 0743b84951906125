import { viewOf, wordsOf } from '@app/dialogue';
import { admit, ask, liveDialogue, must, newSession, refusal } from './session-builder.js';

const giving = (word: string) => ({ kind: 'give-word', word }) as const;
const hiding = (word: string, isHidden = true) => ({ kind: 'hide-word', word, isHidden }) as const;

describe('give-word', () => {
  it('counts one word a participant, the last one, whatever its case and spaces', () => {
    const { session, anna, bert } = liveDialogue();
    const claire = admit(session, 'participant');
    for (const word of ['moe', ' Hoopvol ']) must(session, anna, giving(word));
    must(session, bert, giving('nieuwsgierig'));
    must(session, claire, giving('hoopvol'));
    expect(wordsOf(session.state)).toEqual([
      { word: 'Hoopvol', count: 2, isHidden: false },
      { word: 'nieuwsgierig', count: 1, isHidden: false },
    ]);
  });

  it('refuses a blank word, one that is too long, and a session that is not live', () => {
    const { session, anna } = liveDialogue();
    expect(ask(session, anna, giving(' '))).toStrictEqual(refusal('empty-text', 'word'));
    expect(ask(session, anna, giving('é'.repeat(30)))).toHaveLength(1);
    expect(ask(session, anna, giving('é'.repeat(31)))).toStrictEqual(refusal('too-long', 'word', 30));
    const early = newSession();
    expect(ask(early, admit(early, 'participant'), giving('hoopvol'))).toStrictEqual(
      refusal('session-not-live'),
    );
  });
});

describe('words in a premoderated session', () => {
  it('wait until a moderator lets them through, for whoever gives them', () => {
    const { session, anna, bert, moderator } = liveDialogue({ premoderated: true });
    must(session, anna, giving('Hoopvol'));
    must(session, moderator, { kind: 'set-stage', content: { kind: 'words' }, title: '' });
    const shown = () => viewOf(session.state, { kind: 'participant', attendeeId: bert }).shared.stage.shown;
    expect(shown()).toMatchObject({ words: [] });
    must(session, moderator, hiding('hoopvol', false));
    must(session, bert, giving('hoopvol'));
    expect(shown()).toMatchObject({ words: [['Hoopvol', 2]] });
    must(session, moderator, hiding('hoopvol'));
    expect(shown()).toMatchObject({ words: [] });
  });
});

describe('hide-word', () => {
  it('hides a word, by whomever it was given, and shows it again', () => {
    const { session, anna, bert, moderator } = liveDialogue();
    must(session, anna, giving('Sukkels'));
    must(session, bert, giving('sukkels'));
    must(session, moderator, hiding(' SUKKELS'));
    expect(wordsOf(session.state)).toEqual([{ word: 'Sukkels', count: 2, isHidden: true }]);
    must(session, moderator, hiding('sukkels', false));
    expect(wordsOf(session.state)).toMatchObject([{ isHidden: false }]);
  });

  it('keeps it hidden for who gives it later, also by way of another word', () => {
    const { session, anna, bert, moderator } = liveDialogue();
    must(session, bert, giving('sukkels'));
    must(session, moderator, hiding('sukkels'));
    must(session, anna, giving('Sukkels'));
    for (const word of ['hoopvol', 'sukkels']) must(session, bert, giving(word));
    expect(wordsOf(session.state)).toEqual([{ word: 'Sukkels', count: 2, isHidden: true }]);
  });

  it('answers with a fact also when nobody gave it, as it can be undone', () => {
    const { session, moderator } = liveDialogue();
    expect(must(session, moderator, hiding('hoopvol'))).toEqual([
      { kind: 'words-hidden', textIds: [], isHidden: true },
    ]);
  });

  it('is possible after closing, for the report, and not after archiving', () => {
    const { session, moderator } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, moderator, hiding('hoopvol'))).toHaveLength(1);
    must(session, 'system', { kind: 'archive-session' });
    expect(ask(session, moderator, hiding('hoopvol'))).toStrictEqual(refusal('session-closed'));
  });
});
