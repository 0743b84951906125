import {
  redactedTextIds,
  toSnapshot,
  wordsOf,
  type NoteId,
  type PollId,
  type Redactable,
  type ThemeId,
} from '@app/dialogue';
import {
  COUNCIL,
  STAFF,
  admitSegment,
  ask,
  must,
  nextId,
  refusal,
  withThemes,
  writeNote,
  type TestSession,
} from './session-builder.js';

const NAME = 'Jansen';

/** A live session in which a name stands in every kind of text, and stood in some before. */
function written() {
  const live = withThemes();
  const { session, anna, bert, moderator, roomId } = live;
  admitSegment(session, 5, COUNCIL);
  admitSegment(session, 5, STAFF);
  for (const word of [NAME, `${NAME} weg`]) must(session, anna, { kind: 'give-word', word });
  for (const word of [` ${NAME.toUpperCase()}`, 'hoopvol', NAME])
    must(session, bert, { kind: 'give-word', word });
  must(session, moderator, { kind: 'hide-word', word: NAME, isHidden: true });
  for (const title of [`Volgens ${NAME}`, `En weer ${NAME}`])
    must(session, moderator, { kind: 'set-stage', content: { kind: 'words' }, title });
  for (const text of [`${NAME} komt`, `${NAME} gaat`]) {
    must(session, moderator, { kind: 'announce', text });
    must(session, moderator, { kind: 'prompt-segment', segment: COUNCIL, text });
  }
  const pollId = nextId<PollId>(session);
  must(session, moderator, { kind: 'open-poll', pollId, question: `Gaat ${NAME}?`, options: ['Ja', NAME] });
  must(session, anna, { kind: 'answer-poll', pollId, option: 1 });
  const noteId = writeNote(session, moderator, `${NAME} zit er weer`);
  for (const name of [NAME, `Het plan ${NAME}`])
    must(session, moderator, { kind: 'name-theme', themeId: roomId, name });
  const redact = (what: Redactable) => must(session, session.organiser, { kind: 'redact-text', what });
  return { ...live, pollId, noteId, redact };
}

/** The words in the state and in the rows of texts that were not emptied. */
function whatIsLeft({ state, journal }: TestSession): string {
  const gone = new Set(journal.flatMap(({ fact }) => redactedTextIds(fact)));
  const texts = journal.flatMap(({ fact }) =>
    'textId' in fact && !gone.has(fact.textId) ? (fact.text ?? []) : [],
  );
  return `${toSnapshot(state)}${texts.join(' ')}`.toLowerCase();
}

describe('redact-text', () => {
  it('leaves nothing of a name, wherever it stood', () => {
    const { session, anna, moderator, roomId, pollId, noteId, redact } = written();
    must(session, anna, { kind: 'give-word', word: 'hoopvol' });
    must(session, moderator, { kind: 'withdraw-note', noteId });
    const all: Redactable[] = [
      ...[NAME, `${NAME} WEG `].map((word) => ({ kind: 'word' as const, word })),
      ...(['stage', 'announcement', 'prompt'] as const).map((kind) => ({ kind })),
      { kind: 'poll', pollId },
      { kind: 'note', noteId },
      { kind: 'theme', themeId: roomId },
    ];
    expect(whatIsLeft(session)).toContain(NAME.toLowerCase());
    for (const what of all) redact(what);
    expect(whatIsLeft(session)).not.toContain(NAME.toLowerCase());
  });

  it('takes a word from everyone who gave it, and leaves the others', () => {
    const { session, redact } = written();
    redact({ kind: 'word', word: NAME });
    expect(wordsOf(session.state)).toMatchObject([{ word: `${NAME} weg`, count: 1 }]);
  });

  it('leaves the answers to a poll counted, and takes no more', () => {
    const { session, bert, pollId, redact } = written();
    redact({ kind: 'poll', pollId });
    expect(session.state.polls).toMatchObject([{ question: null, options: [], counts: [0, 1] }]);
    expect(ask(session, bert, { kind: 'answer-poll', pollId, option: 0 })).toStrictEqual(
      refusal('poll-closed', 'pollId'),
    );
    expect(
      ask(session, session.organiser, { kind: 'set-stage', content: { kind: 'poll', pollId }, title: '' }),
    ).toStrictEqual(refusal('unknown-poll', 'pollId'));
  });

  it('gives a theme the label of the software again', () => {
    const { session, roomId, redact } = written();
    redact({ kind: 'theme', themeId: roomId });
    expect(session.state.themes.get(roomId)?.name).toBeNull();
  });

  it('is written each time, for what is written anew is another text, which a repetition leaves alone', () => {
    const { redact } = written();
    expect(redact({ kind: 'word', word: 'onbekend' })).toEqual([{ kind: 'texts-redacted', textIds: [] }]);
    redact({ kind: 'stage' });
    expect(redact({ kind: 'stage' })).toHaveLength(1);
  });

  it('is possible after archiving, and refused for what never was', () => {
    const { session, redact } = written();
    must(session, 'system', { kind: 'close-session' });
    must(session, 'system', { kind: 'archive-session' });
    expect(redact({ kind: 'stage' })).toHaveLength(1);
    for (const [what, code] of [
      [{ kind: 'poll', pollId: nextId<PollId>(session) }, 'unknown-poll'],
      [{ kind: 'note', noteId: nextId<NoteId>(session) }, 'unknown-note'],
      [{ kind: 'theme', themeId: nextId<ThemeId>(session) }, 'unknown-theme'],
    ] as const)
      expect(ask(session, session.organiser, { kind: 'redact-text', what })).toMatchObject({ code });
  });
});
