import type { AgendaItemId, Answer } from '@app/dialogue';
import { composeReport, statementsOf, type ReportModel } from '@app/report';
import { HeldSession, ITEM, ORGANISER, personId, STARTED_AT, statementId } from './held-session.js';

const composed = (held: HeldSession): ReportModel =>
  composeReport(held.session, { uptoSeq: held.session.seq, composedAt: STARTED_AT });

const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);

const rowOf = (model: ReportModel, name: string) =>
  model.statements.find((statement) => statement.statementId === statementId(name));

describe('what a report says of a session', () => {
  const held = HeldSession.live(20)
    .post('strong', 1)
    .post('weak', 2, { intent: 'tip' })
    .post('partial', 3, { intent: 'warning' })
    .post('quiet', 4, { intent: 'question', raisesTheme: true, buildsOnId: statementId('strong') })
    .endorse('strong', 2, [...times(6, 3), ...times(6, 2), 1])
    .endorse('weak', 3, [...times(8, 0), ...times(4, 1)])
    .endorse('partial', 4, [...times(8, 2), ...times(5, 'cannot-say')])
    .endorse('quiet', 5, [3, 3]);
  held.ask({ kind: 'close-session' });
  const model = composed(held);

  it('ranks by recognition and gives every statement its own list', () => {
    expect(model.lists).toEqual({
      top: ['strong', 'weak'],
      ranked: ['strong', 'weak'],
      byIntent: { experience: ['strong'], tip: ['weak'], warning: [], question: [] },
      tooFew: ['quiet'],
      cannotSay: ['partial'],
    });
    expect(model.agenda).toMatchObject([{ itemId: ITEM, ranked: ['strong', 'weak'] }]);
    expect(statementsOf(model, model.lists.top).map(({ place }) => place)).toEqual([1, 2]);
  });

  it('gives the figures of a statement, and why it stands there', () => {
    expect(rowOf(model, 'strong')).toMatchObject({
      degrees: [0, 1, 6, 6],
      cannotSayCount: 0,
      answeredCount: 13,
      recognisedCount: 12,
      organisationCount: 7,
      reach: 13,
      reason: {
        code: 'recognised-in-organisations',
        values: { intent: 'experience', recognised: 12, answered: 13, organisations: 7 },
      },
    });
    expect(rowOf(model, 'weak')?.reason).toEqual({
      code: 'recognised',
      values: { intent: 'tip', recognised: 0, answered: 12 },
    });
    expect(rowOf(model, 'partial')?.reason).toEqual({
      code: 'cannot-say',
      values: { cannotSay: 5, total: 13 },
    });
    expect(rowOf(model, 'quiet')?.reason).toEqual({ code: 'too-few', values: { answered: 2, least: 5 } });
  });

  it('keeps what a statement builds on and which theme it raises', () => {
    expect(rowOf(model, 'quiet')).toMatchObject({
      raisesTheme: true,
      buildsOn: { statementId: 'strong', text: 'Tekst van strong', language: 'nl' },
    });
  });

  it('counts who took part', () => {
    expect(model.participation).toEqual({
      participantCount: 20,
      organisationCount: 10,
      postingCount: 4,
      endorsingCount: 15,
      statementCount: 4,
      endorsementCount: 40,
      cannotSayCount: 5,
      heldCount: 0,
      flaggedCount: 0,
      mergedCount: 0,
      hiddenCount: 0,
      withdrawnCount: 0,
      redactedCount: 0,
    });
  });

  it('says when it was, and by which parameters', () => {
    expect(model.session.startedAt).toBeGreaterThan(STARTED_AT);
    expect(model.session.closedAt).toBe(held.session.lastAt);
    expect(model.uptoSeq).toBe(held.session.seq);
    expect(model.method).toMatchObject({
      credibleLevel: 0.9,
      priorWeight: 2,
      leastAnswerCount: 5,
      topCount: 10,
    });
  });

  it('is the same again, and plain JSON', () => {
    expect(JSON.stringify(composed(held))).toBe(JSON.stringify(model));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('names nobody, and no time of a statement', () => {
    const json = JSON.stringify(model);
    expect(json).not.toContain('canary');
    expect(json).not.toContain(ORGANISER);
    expect(json).not.toContain(String(held.session.statements.get(statementId('strong'))?.postedAt));
  });

  it('is composed again from an archived session', () => {
    const archived = HeldSession.live(6).post('one', 1).endorse('one', 2, times(5, 2));
    archived.ask({ kind: 'close-session' }).ask({ kind: 'archive-session' });
    const { startedAt, closedAt } = composed(archived).session;
    expect(startedAt).toBeGreaterThan(STARTED_AT);
    expect(closedAt).toBeGreaterThan(startedAt ?? Number.POSITIVE_INFINITY);
  });
});

describe('what may no longer be read', () => {
  const secret = 'GEHEIM';
  const held = HeldSession.live(8);
  for (const name of ['hidden', 'withdrawn', 'redacted', 'shown'])
    held.post(name, 1, { text: `${secret} ${name}` });
  held.post('reply', 2, { buildsOnId: statementId('hidden') });
  for (const name of ['hidden', 'withdrawn', 'redacted', 'shown']) held.endorse(name, 2, times(6, 3));
  held
    .ask({ kind: 'hide-statement', statementId: statementId('hidden'), reason: `${secret} reden` })
    .ask({ kind: 'withdraw-statement', statementId: statementId('withdrawn') }, personId(1))
    .ask({ kind: 'redact-statement', statementId: statementId('redacted') });
  const model = composed(held);
  const json = JSON.stringify(model);

  it('is counted, and stands in no list', () => {
    expect(model.participation).toMatchObject({
      statementCount: 5,
      hiddenCount: 1,
      withdrawnCount: 1,
      redactedCount: 1,
      endorsementCount: 24,
    });
    expect(model.statements.map((statement) => statement.statementId)).toEqual(['shown', 'reply']);
  });

  it('leaves no trace of its text, also not in what builds on it', () => {
    expect(json.split(secret)).toHaveLength(2);
    expect(json).toContain(`${secret} shown`);
    expect(rowOf(model, 'reply')?.buildsOn).toBeNull();
    for (const id of ['"hidden"', '"withdrawn"', '"redacted"']) expect(json).not.toContain(id);
  });

  it('comes back when a moderator shows it again', () => {
    held.ask({ kind: 'restore-statement', statementId: statementId('hidden') });
    expect(rowOf(composed(held), 'reply')?.buildsOn?.text).toBe(`${secret} hidden`);
  });
});

describe('small numbers', () => {
  it('tells no organisations where fewer than five people recognise a statement', () => {
    const held = HeldSession.live(12).post('four', 1).post('five', 1);
    held.endorse('four', 2, [3, 3, 3, 3, 0, 1]).endorse('five', 2, [3, 3, 3, 3, 2, 0]);
    const model = composed(held);
    expect(rowOf(model, 'four')).toMatchObject({ recognisedCount: 4, organisationCount: null });
    expect(rowOf(model, 'five')).toMatchObject({ recognisedCount: 5, organisationCount: 3 });
  });

  it('tells none where no organisation is known', () => {
    const held = HeldSession.live(0);
    for (let person = 1; person <= 7; person += 1) held.admit(person, null);
    const model = composed(held.post('one', 1).endorse('one', 2, times(6, 3)));
    expect(rowOf(model, 'one')).toMatchObject({ organisationCount: null, reason: { code: 'recognised' } });
    expect(model.participation.organisationCount).toBe(0);
  });

  it('never holds a figure that is no number', () => {
    const empty = composed(HeldSession.live(0));
    const silent = composed(HeldSession.live(1).post('alone', 1));
    for (const model of [empty, silent])
      expect(
        JSON.stringify(model, (_key, value: unknown) => (Number.isNaN(value) ? 'NaN' : value)),
      ).not.toContain('NaN');
    expect(silent.lists.tooFew).toEqual(['alone']);
    expect(empty.statements).toEqual([]);
  });
});

describe('the agenda', () => {
  it('ranks each item by itself and leaves out items without dialogue', () => {
    const second = 'item-2' as AgendaItemId;
    const held = HeldSession.live(9).post('first', 1).endorse('first', 2, times(6, 2));
    const plan = { title: 'Tips', question: 'Wat werkt?', plannedMs: 1, position: null };
    held
      .ask({ kind: 'add-agenda-item', itemId: 'pause' as AgendaItemId, itemKind: 'break', ...plan })
      .ask({ kind: 'add-agenda-item', itemId: second, itemKind: 'dialogue', ...plan })
      .openItem(second)
      .post('second', 1, { itemId: second })
      .endorse('second', 2, times(6, 3));
    const model = composed(held);
    expect(model.lists.ranked).toEqual(['second', 'first']);
    expect(model.agenda.map(({ title, ranked }) => [title, ranked])).toEqual([
      ['Wat je tegenkomt', ['first']],
      ['Tips', ['second']],
    ]);
  });
});
