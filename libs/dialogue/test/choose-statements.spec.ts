import { viewOf, type AttendeeId, type StatementId } from '@app/dialogue';
import {
  addItem,
  ask,
  hide,
  liveDialogue,
  merge,
  must,
  nextId,
  open,
  post,
  refusal,
  seed,
  separate,
  shortlist,
  statementOf,
} from './session-builder.js';

/** Four statements on the shortlist of an open item. */
function shortlisted() {
  const live = liveDialogue();
  const { session, anna, itemId } = live;
  const ids = [1, 2, 3, 4].map(() => post(session, anna, itemId)) as [
    StatementId,
    StatementId,
    StatementId,
    StatementId,
  ];
  const convergenceId = addItem(session, { itemKind: 'convergence' });
  open(session, convergenceId);
  shortlist(session, convergenceId, ...ids);
  const choose = (by: AttendeeId, ...statementIds: StatementId[]) =>
    ask(session, by, { kind: 'choose-statements', statementIds });
  const chosenCounts = () => ids.map((id) => statementOf(session, id).chosenCount);
  return { ...live, ids, convergenceId, choose, chosenCounts };
}

describe('shortlist-statements', () => {
  it('keeps of what is proposed what is shown, each once', () => {
    const { session, convergenceId, ids } = shortlisted();
    const [first, second, hidden] = ids;
    hide(session, hidden);
    expect(shortlist(session, convergenceId, second, hidden, nextId(session), first, second)).toEqual([
      { kind: 'statements-shortlisted', epoch: 0, itemId: convergenceId, statementIds: [second, first] },
    ]);
  });

  it('refuses an unknown item, and whoever lost the lease', () => {
    const { session, convergenceId } = shortlisted();
    const asked = {
      kind: 'shortlist-statements',
      epoch: 0,
      itemId: convergenceId,
      statementIds: [],
    } as const;
    expect(ask(session, 'system', { ...asked, itemId: nextId(session) })).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
    must(session, 'system', { kind: 'take-lease' });
    expect(ask(session, 'system', asked)).toStrictEqual(refusal('stale-lease', 'epoch', 1));
  });
});

describe('choose-statements', () => {
  it('counts what each finds worth a follow-up now, once', () => {
    const { anna, bert, ids, choose, chosenCounts } = shortlisted();
    const [first, second, third] = ids;
    choose(anna, first, second, first);
    choose(bert, second);
    expect(chosenCounts()).toEqual([1, 2, 0, 0]);
    choose(anna, third);
    expect(chosenCounts()).toEqual([0, 1, 1, 0]);
    choose(bert);
    expect(chosenCounts()).toEqual([0, 0, 1, 0]);
  });

  it('names what is chosen no longer', () => {
    const { session, anna, convergenceId, ids, choose } = shortlisted();
    const [first, second] = ids;
    choose(anna, first, second);
    expect(choose(anna, second)).toEqual([
      {
        kind: 'statements-chosen',
        attendeeId: anna,
        itemId: convergenceId,
        statementIds: [second],
        droppedIds: [first],
      },
    ]);
    expect(session.state.attendees.get(anna)?.chosen).toEqual({ [convergenceId]: [second] });
    expect(session.state.counts.activeCount).toBe(1);
  });

  it('goes along with what stands for it: counted once a person, on the list and in one’s own choice', () => {
    const { session, anna, bert, convergenceId, ids, choose, chosenCounts } = shortlisted();
    const [first, second, third] = ids;
    choose(anna, first, second);
    choose(bert, first);
    merge(session, first, second);
    expect(chosenCounts()).toEqual([2, 2, 0, 0]);
    const own = () => viewOf(session.state, { kind: 'participant', attendeeId: anna }).personal.chosen;
    expect(own()).toEqual({ [convergenceId]: [second] });
    expect(choose(bert, second, third)).toHaveLength(1);
    expect(choose(bert, first, third)).toHaveLength(1);
    expect(chosenCounts()).toEqual([1, 2, 1, 0]);
    separate(session, first);
    expect(chosenCounts()).toEqual([1, 2, 1, 0]);
    expect(own()).toEqual({ [convergenceId]: [first, second] });
  });

  it('offers what stands for a statement of the shortlist, also when that is not on it', () => {
    const { session, anna, ids, choose } = shortlisted();
    const other = seed(session, addItem(session));
    merge(session, ids[0], other);
    expect(choose(anna, other)).toHaveLength(1);
    expect(choose(anna, ids[0])).toHaveLength(1);
  });

  it('refuses more than three, and what is not on the shortlist', () => {
    const { session, anna, ids, choose } = shortlisted();
    expect(choose(anna, ...ids)).toStrictEqual(refusal('too-many', 'statementIds', 3));
    expect(choose(anna, nextId(session))).toStrictEqual(refusal('not-shortlisted', 'statementIds'));
  });

  it('is possible only while the item of the shortlist is open', () => {
    const { session, anna, convergenceId, ids, choose } = shortlisted();
    must(session, 'system', { kind: 'close-agenda-item', itemId: convergenceId });
    expect(choose(anna, ids[0])).toStrictEqual(refusal('agenda-item-not-open'));
    must(session, 'system', { kind: 'close-session' });
    expect(choose(anna, ids[0])).toStrictEqual(refusal('session-closed'));
  });
});
