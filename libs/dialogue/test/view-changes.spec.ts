import { applyChanges, changesFor, touchedBy, personalChanges, viewOf, type Viewer } from '@app/dialogue';
import {
  addItem,
  admit,
  deal,
  dealtStatement,
  endorse,
  merge,
  must,
  newSession,
  post,
  separate,
  type TestSession,
} from './session-builder.js';

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

  it('tell nobody the tally of what they did not answer when it is merged or separated', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    const claire = admit(session, 'participant');
    const otherId = post(session, anna, itemId);
    deal(session, claire, otherId);
    endorse(session, claire, otherId, 3);
    const viewer = { kind: 'participant', attendeeId: bert } as const;
    const merging = changesDuring(session, viewer, () => merge(session, statementId, otherId));
    expect(merging.personal.dealt).toMatchObject({ [statementId]: null, [otherId]: { place: 1 } });
    const separating = changesDuring(session, viewer, () => separate(session, statementId));
    for (const { personal } of [merging, separating])
      expect(Object.values(personal.tallies ?? {}).filter((row) => row !== null)).toEqual([]);
  });

  it('never put their own statement among what was dealt to an author', () => {
    const { session, itemId, bert, statementId } = dealtStatement();
    const berts = post(session, bert, itemId);
    const changes = changesDuring(session, { kind: 'participant', attendeeId: bert }, () =>
      merge(session, statementId, berts),
    );
    expect(changes.personal.dealt).toEqual({ [statementId]: null });
  });

  it('are none for who is not concerned', () => {
    const { session, bert, observer, statementId } = dealtStatement();
    const before = session.journal.length;
    endorse(session, bert, statementId, 2);
    const touched = touchedBy(session.state, session.journal.slice(before));
    expect(touched.concerned.has(observer)).toBe(false);
    expect(personalChanges(session.state, { kind: 'observer', attendeeId: observer }, touched)).toEqual({});
  });

  it('take away the outcome of a scale item that another item took the place of, under its id', () => {
    const session = newSession();
    const itemId = addItem(session, { itemKind: 'scale' });
    const viewer = { kind: 'moderator', attendeeId: session.organiser } as const;
    const before = viewOf(session.state, viewer);
    const changes = changesDuring(session, viewer, () => {
      must(session, session.organiser, { kind: 'remove-agenda-item', itemId });
      addItem(session, { itemKind: 'break', itemId });
    });
    expect(applyChanges(before, changes)).toEqual(viewOf(session.state, viewer));
  });

  it('are none for no entries', () => {
    const { session, bert } = dealtStatement();
    expect(changesDuring(session, { kind: 'moderator', attendeeId: bert }, () => undefined)).toEqual({
      shared: {},
      personal: {},
    });
  });
});
