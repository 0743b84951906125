import {
  ask,
  deal,
  hide,
  liveDialogue,
  must,
  post,
  posting,
  refusal,
  seed,
  statementOf,
} from './session-builder.js';

function premoderated() {
  const live = liveDialogue({ premoderated: true });
  return { ...live, statementId: post(live.session, live.anna, live.itemId) };
}

describe('a session in which a moderator reads every statement first', () => {
  it('holds what participants write until a moderator shows it', () => {
    const { session, bert, moderator, statementId } = premoderated();
    expect(statementOf(session, statementId).standing).toEqual({ kind: 'held' });
    expect(deal(session, bert, statementId)).toMatchObject([{ deals: [] }]);
    must(session, moderator, { kind: 'restore-statement', statementId });
    expect(statementOf(session, statementId).standing).toEqual({ kind: 'shown' });
    expect(deal(session, bert, statementId)).toMatchObject([{ deals: [[bert, [statementId]]] }]);
  });

  it('lets a moderator hide it instead, with a reason', () => {
    const { session, statementId } = premoderated();
    hide(session, statementId);
    expect(statementOf(session, statementId).standing.kind).toBe('hidden');
  });

  it('shows at once what the organiser seeds', () => {
    const { session, itemId } = premoderated();
    expect(statementOf(session, seed(session, itemId)).standing.kind).toBe('shown');
  });

  it('lets the author correct and withdraw what is held', () => {
    const { session, anna, statementId } = premoderated();
    must(session, anna, { kind: 'correct-statement', statementId, text: 'Beter gezegd' });
    expect(statementOf(session, statementId).standing.kind).toBe('held');
    must(session, anna, { kind: 'withdraw-statement', statementId });
    expect(statementOf(session, statementId).standing.kind).toBe('withdrawn');
  });

  it('holds a statement again when its author says it otherwise after it was shown', () => {
    const { session, anna, moderator, itemId, statementId } = premoderated();
    const other = post(session, anna, itemId);
    for (const id of [statementId, other])
      must(session, moderator, { kind: 'restore-statement', statementId: id });
    must(session, moderator, { kind: 'merge-statements', fromId: other, intoId: statementId });
    must(session, anna, { kind: 'correct-statement', statementId, text: 'Jansen deugt niet' });
    expect(statementOf(session, statementId)).toMatchObject({ standing: { kind: 'held' }, mergedIds: [] });
    expect(statementOf(session, other).standing.kind).toBe('shown');
  });

  it('lets nobody build on what is held, stage it or merge it', () => {
    const { session, itemId, anna, bert, moderator, statementId } = premoderated();
    expect(ask(session, bert, posting(session, itemId, { buildsOnId: statementId }))).toStrictEqual(
      refusal('statement-held', 'buildsOnId'),
    );
    const content = { kind: 'statements', statementIds: [statementId] } as const;
    expect(ask(session, moderator, { kind: 'set-stage', content, title: '' })).toStrictEqual(
      refusal('statement-held', 'statementIds'),
    );
    const intoId = post(session, anna, itemId);
    expect(ask(session, moderator, { kind: 'merge-statements', fromId: statementId, intoId })).toStrictEqual(
      refusal('statement-held', 'fromId'),
    );
  });
});
