import { changesFor } from '@app/dialogue';
import { admit, ask, must, newSession, refusal } from './session-builder.js';

const choose = (...languages: string[]) => ({ kind: 'choose-languages', languages }) as const;

function bilingual() {
  const session = newSession();
  must(session, 'system', { kind: 'change-session', changes: { languages: ['nl', 'fr', 'he'] } });
  return { session, anna: admit(session, 'participant', { languages: ['nl'] }) };
}

describe('choose-languages', () => {
  it('says which languages of the session somebody reads from now on, each once and in their order', () => {
    const { session, anna } = bilingual();
    must(session, anna, choose('fr', 'nl', 'fr'));
    expect(session.state.attendees.get(anna)?.languages).toEqual(['fr', 'nl']);
  });

  it('answers with a fact also when nothing changes, so that a repetition undoes no later choice', () => {
    const { session, anna } = bilingual();
    expect(must(session, anna, choose('nl'))).toHaveLength(1);
    expect(must(session, anna, choose('nl'))).toHaveLength(1);
  });

  it.each([[[]], [['de']], [['nl', 'de']]])(
    'is refused for %j, which the session does not all have',
    (tags) => {
      const { session, anna } = bilingual();
      expect(ask(session, anna, choose(...tags))).toStrictEqual(refusal('unknown-language', 'languages'));
      expect(session.state.attendees.get(anna)?.languages).toEqual(['nl']);
    },
  );

  it('is seen by who chose, and by nobody else', () => {
    const { session, anna } = bilingual();
    const bert = admit(session, 'participant');
    const before = session.journal.length;
    must(session, anna, choose('he', 'nl'));
    const seenBy = (attendeeId: typeof anna) =>
      changesFor(session.state, { kind: 'participant', attendeeId }, session.journal.slice(before));
    expect(seenBy(anna)).toMatchObject({ shared: {}, personal: { me: { languages: ['he', 'nl'] } } });
    expect(seenBy(bert)).toEqual({ shared: {}, personal: {} });
  });
});
