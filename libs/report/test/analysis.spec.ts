import type { Answer, AttendeeId } from '@app/dialogue';
import { composeReport, type ReportModel } from '@app/report';
import { HeldSession, personId, STARTED_AT, statementId } from './held-session.js';

const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);

/** Persons 1..20 in group 0, 21..40 in group 1, 41..43 in group 2, and 44..46, the author last, in none. */
const groupOf = new Map<AttendeeId, number>(
  Array.from({ length: 43 }, (_, index) => [personId(index + 1), index < 20 ? 0 : index < 40 ? 1 : 2]),
);

const AUTHOR = 46;

const composed = (held: HeldSession, seed = 1): ReportModel =>
  composeReport(held.session, { uptoSeq: held.session.seq, composedAt: STARTED_AT }, { groupOf, seed });

const rowOf = (model: ReportModel, name: string) =>
  model.statements.find((statement) => statement.statementId === statementId(name));

const isFew = (count: number): boolean => count >= 1 && count <= 4;

describe('a report with opinion groups', () => {
  const held = HeldSession.live(AUTHOR)
    .post('all', AUTHOR)
    .post('divided', AUTHOR)
    .post('early', AUTHOR)
    .endorse('all', 1, [...times(20, 3), ...times(20, 3), ...times(3, 3)])
    .endorse('divided', 1, [...times(14, 3), ...times(6, 2), ...times(12, 0), ...times(8, 1), 3, 0, 3])
    .endorse('early', 1, [...times(4, 3), 2, 2]);
  const model = composed(held);

  it('tells apart what all groups recognise and what divides them', () => {
    expect(model.lists).toMatchObject({ allGroups: ['all'], oneGroup: ['divided'], divided: ['divided'] });
    expect(rowOf(model, 'all')?.groups).toMatchObject({ recognisedBy: 'all-groups', isDivided: false });
    expect(rowOf(model, 'all')?.groups?.lowestGroupScore).toBeGreaterThan(0.8);
    expect(rowOf(model, 'divided')?.groups?.rows.map(({ stance }) => stance)).toEqual([
      'recognises',
      'does-not',
    ]);
  });

  it('does not tell of groups where too few answered', () => {
    expect(rowOf(model, 'early')?.groups).toMatchObject({ lowestGroupScore: null, isDivided: false });
  });

  it('shows no group under five, and no one to four people of a group', () => {
    expect(model.groups).toEqual([
      { group: 0, participantCount: 20 },
      { group: 1, participantCount: 20 },
    ]);
    for (const { groups } of model.statements)
      for (const { recognised, notRecognised } of groups?.rows ?? [])
        for (const { least, most } of [recognised, notRecognised])
          expect(least >= 1 && isFew(most)).toBe(false);
  });

  it('does not tell of three in a group who do not recognise what the others do', () => {
    const few = HeldSession.live(AUTHOR)
      .post('few', AUTHOR)
      .endorse('few', 1, [...times(17, 3), ...times(3, 0), ...times(12, 3), ...times(8, 0), 3, 3, 3]);
    const rows = rowOf(composed(few), 'few')?.groups?.rows ?? [];
    expect(rows).toHaveLength(2);
    for (const { recognised, notRecognised } of rows)
      for (const { least, most } of [recognised, notRecognised])
        expect(least >= 1 && isFew(most)).toBe(false);
    expect(rows[0]?.notRecognised.least).toBe(0);
  });

  it('says how firm a place in the top is, and by which draws', () => {
    expect(rowOf(model, 'all')?.stability).toEqual({ topShare: 1, certainty: 'firm' });
    expect(model.method).toMatchObject({ seed: 1, drawCount: 200 });
  });

  it('is the same again for the same seed, and plain JSON', () => {
    expect(JSON.stringify(composed(held))).toBe(JSON.stringify(model));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('names nobody', () => {
    expect(JSON.stringify(model)).not.toContain('canary');
  });
});

describe('a score by group', () => {
  /** Group 0 answers fully or mostly in one way or another; counts of who recognises it stay the same. */
  const held = (first: Answer[]) =>
    HeldSession.live(AUTHOR)
      .post('one', AUTHOR)
      .endorse('one', 1, [...first, ...times(20 - first.length, 2), ...times(20, 3)]);

  it('tells nothing that the published counts and the totals do not', () => {
    const answered = (first: Answer[], second: Answer[]) =>
      rowOf(
        composed(
          HeldSession.live(AUTHOR)
            .post('one', AUTHOR)
            .endorse('one', 1, [...first, ...second]),
        ),
        'one',
      );
    const mixed = [...times(10, 2), ...times(10, 3)];
    const apart = answered(times(20, 2), times(20, 3));
    const alike = answered(mixed, mixed);
    expect(apart?.score).toBe(alike?.score);
    expect(apart?.groups).toEqual(alike?.groups);
  });

  it('moves with the answers of the whole session', () => {
    const fewer = rowOf(composed(held(times(2, 2))), 'one')?.groups?.lowestGroupScore;
    const more = rowOf(composed(held(times(15, 3))), 'one')?.groups?.lowestGroupScore;
    expect(more).toBeGreaterThan(fewer ?? 1);
  });
});

describe('without enough to tell', () => {
  it('has no groups where the people in none could be counted by subtraction', () => {
    const held = HeldSession.live(43).post('one', 1).endorse('one', 2, times(20, 3));
    expect(composed(held).groups).toBeUndefined();
  });

  it('has no groups where fewer than two may be told apart', () => {
    const small = HeldSession.live(12).post('one', 1).endorse('one', 2, times(8, 3));
    const twoOfThree = new Map([1, 2, 3].map((person) => [personId(person), 0]));
    const model = composeReport(
      small.session,
      { uptoSeq: small.session.seq, composedAt: STARTED_AT },
      { groupOf: twoOfThree, seed: 1 },
    );
    expect(model.groups).toBeUndefined();
    expect(model.lists.divided).toBeUndefined();
    expect(rowOf(model, 'one')?.groups).toBeUndefined();
  });

  it('says what it always said when there is no analysis', () => {
    const held = HeldSession.live(12).post('one', 1).endorse('one', 2, times(8, 3));
    const model = composeReport(held.session, { uptoSeq: held.session.seq, composedAt: STARTED_AT });
    expect(Object.keys(model.statements[0] ?? {})).not.toContain('stability');
    expect(Object.keys(model.method)).not.toContain('seed');
  });
});
