import { applyChanges, changesFor, touchedBy, personalChanges, viewOf, type Viewer } from '@app/dialogue';
import { admit, deal, dealtStatement, endorse, must, post, type TestSession } from './session-builder.js';

/** The changes of what happens meanwhile, for one viewer. */
function changesDuring(session: TestSession, viewer: Viewer, happen: () => unknown) {
  const before = session.journal.length;
  happen();
  return changesFor(session.state, viewer, session.journal.slice(before));
}

describe('changes', () => {
  it('are the rows that changed, and no others', () => {
    const { session, bert, statementId } = dealtStatement();
    const changes = changesDuring(session, { kind: 'participant', attendeeId: bert }, () =>
      endorse(session, bert, statementId, 2),
    );
    expect(changes).toEqual({
      shared: { participation: expect.objectContaining({ endorsementCount: 1 }) },
      personal: { answers: { [statementId]: 2 }, tallies: { [statementId]: [0, 0, 1, 0, 0] } },
    });
  });

  it('take away what may no longer be read', () => {
    const { session, bert, moderator, statementId } = dealtStatement();
    const viewer = { kind: 'participant', attendeeId: bert } as const;
    const before = viewOf(session.state, viewer);
    const changes = changesDuring(session, viewer, () =>
      must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Noemt een naam' }),
    );
    expect(changes.personal).toEqual({ dealt: { [statementId]: null } });
    expect(applyChanges(before, changes).personal.dealt).toEqual({});
    expect(before.personal.dealt).toHaveProperty([statementId]);
  });

  it('tell nobody of answers to a statement that they did not answer yet', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    const claire = admit(session, 'participant');
    const otherId = post(session, anna, itemId);
    deal(session, claire, statementId);
    const changes = changesDuring(session, { kind: 'participant', attendeeId: claire }, () => {
      endorse(session, bert, statementId, 2);
      deal(session, claire, otherId);
    });
    expect(changes.personal).toEqual({ dealt: { [otherId]: expect.anything() } });
  });

  it('are none for who is not concerned', () => {
    const { session, bert, observer, statementId } = dealtStatement();
    const before = session.journal.length;
    endorse(session, bert, statementId, 2);
    const touched = touchedBy(session.state, session.journal.slice(before));
    expect(touched.concerned.has(observer)).toBe(false);
    expect(personalChanges(session.state, { kind: 'observer', attendeeId: observer }, touched)).toEqual({});
  });

  it('are none for no entries', () => {
    const { session, bert } = dealtStatement();
    expect(changesDuring(session, { kind: 'moderator', attendeeId: bert }, () => undefined)).toEqual({
      shared: {},
      personal: {},
    });
  });
});
