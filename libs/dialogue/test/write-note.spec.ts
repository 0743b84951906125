import type { NoteId } from '@app/dialogue';
import { ask, dealtStatement, must, nextId, refusal, writeNote } from './session-builder.js';

describe('write-note, withdraw-note', () => {
  it('keep what those who accompany the session write to each other', () => {
    const { session, moderator, observer, statementId } = dealtStatement();
    const about = writeNote(session, observer, 'Hier zit meer in', statementId);
    const atLarge = writeNote(session, moderator, 'Nog tien minuten');
    expect(session.state.notes).toMatchObject([
      { id: about, authorId: observer, statementId, text: 'Hier zit meer in', at: session.now },
      { id: atLarge, authorId: moderator, statementId: null },
    ]);
    must(session, observer, { kind: 'withdraw-note', noteId: about });
    expect(session.state.notes).toMatchObject([
      { id: about, text: null },
      { id: atLarge, text: 'Nog tien minuten' },
    ]);
  });

  it('refuse a blank note, one that is too long, an id that is taken and an unknown statement', () => {
    const { session, moderator } = dealtStatement();
    const noteId = writeNote(session, moderator, 'Let op');
    const asked = {
      kind: 'write-note',
      noteId: nextId<NoteId>(session),
      statementId: null,
      text: 'Let op',
    } as const;
    const ofNote = (changes: object) => ask(session, moderator, { ...asked, ...changes });
    expect(ofNote({ text: '\n' })).toStrictEqual(refusal('empty-text', 'text'));
    expect(ofNote({ text: 'a'.repeat(1_001) })).toStrictEqual(refusal('too-long', 'text', 1_000));
    expect(ofNote({ noteId })).toStrictEqual(refusal('id-taken', 'noteId'));
    expect(ofNote({ statementId: nextId(session) })).toStrictEqual(
      refusal('unknown-statement', 'statementId'),
    );
  });

  it('let nobody take back a note of another, nor one that is not there', () => {
    const { session, moderator, observer } = dealtStatement();
    const noteId = writeNote(session, observer, 'Let op');
    expect(ask(session, moderator, { kind: 'withdraw-note', noteId })).toStrictEqual(
      refusal('not-own-note', 'noteId'),
    );
    expect(ask(session, moderator, { kind: 'withdraw-note', noteId: nextId(session) })).toStrictEqual(
      refusal('unknown-note', 'noteId'),
    );
  });

  it('are possible after closing, and not after archiving', () => {
    const { session, moderator } = dealtStatement();
    must(session, 'system', { kind: 'close-session' });
    const noteId = writeNote(session, moderator, 'Voor het verslag');
    must(session, 'system', { kind: 'archive-session' });
    expect(ask(session, moderator, { kind: 'withdraw-note', noteId })).toStrictEqual(
      refusal('session-closed'),
    );
  });
});
