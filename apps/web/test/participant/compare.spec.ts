/** @jest-environment node */
import type { Answer, DealtRow, TallyRow } from '@app/dialogue';
import { compare } from '../../src/participant/result/compare.js';
import { aView } from './a-view.js';

/** Statements that this person answered, each with everybody's answers, their own included. */
function viewOf(rows: Record<string, readonly [answer: Answer, tally: TallyRow]>) {
  const dealt: Record<string, DealtRow> = {};
  const answers: Record<string, Answer> = {};
  const tallies: Record<string, TallyRow> = {};
  for (const [place, [id, [answer, tally]]] of Object.entries(rows).entries()) {
    dealt[id] = {
      place,
      itemId: 'item' as DealtRow['itemId'],
      intent: 'tip',
      text: id,
      language: 'nl',
      buildsOn: null,
    };
    answers[id] = answer;
    tallies[id] = tally;
  }
  return aView({}, { dealt, answers, tallies });
}

const textsOf = (compared: readonly { text: string }[]): string => compared.map(({ text }) => text).join(' ');

describe('one’s own answers beside those of the others', () => {
  it('are alike where most others answered to the same side, whatever the degree', () => {
    const { alike, apart } = compare(viewOf({ both: [3, [1, 0, 5, 1, 0]], neither: [1, [6, 1, 0, 1, 0]] }));
    expect(textsOf(alike)).toBe('neither both');
    expect(apart).toEqual([]);
  });

  it('are apart where most others answered to the other side', () => {
    const { alike, apart } = compare(viewOf({ alone: [0, [1, 0, 4, 4, 0]], only: [3, [7, 0, 0, 1, 2]] }));
    expect(textsOf(apart)).toBe('alone only');
    expect(alike).toEqual([]);
  });

  it('count oneself on neither side', () => {
    // Of five others three recognise it: with oneself it would be three of six.
    const { alike, apart, comparedCount } = compare(viewOf({ half: [1, [0, 3, 3, 0, 0]] }));
    expect([textsOf(alike), textsOf(apart), comparedCount]).toEqual(['', 'half', 1]);
  });

  it('are not compared with fewer than five others, nor where one cannot say', () => {
    const few = compare(viewOf({ few: [3, [0, 0, 0, 5, 9]], unsaid: ['cannot-say', [0, 0, 0, 9, 1]] }));
    expect(few).toEqual({ comparedCount: 0, alikeCount: 0, alike: [], apart: [] });
  });

  it('come clearest first, a few of them, and are all counted', () => {
    const rows: Record<string, readonly [Answer, TallyRow]> = {};
    for (const others of [6, 9, 7, 8, 10]) rows[`s${others}`] = [3, [10 - others, 0, 0, others + 1, 0]];
    const { alike, alikeCount, comparedCount } = compare(viewOf(rows));
    expect(textsOf(alike)).toBe('s10 s9 s8');
    expect([alikeCount, comparedCount]).toEqual([5, 5]);
  });

  it('leave out what may not be read any more', () => {
    const view = viewOf({ gone: [3, [0, 0, 0, 9, 0]] });
    expect(compare({ personal: { ...view.personal, dealt: {} } }).comparedCount).toBe(0);
  });
});
