/** @jest-environment node */
import type { AgendaItemId, DealtRow, StatementId, View } from '@app/dialogue';
import { dealtOf, handOf, nextAfter } from '../../src/participant/hand/hand-of.js';

const ITEM = 'item' as AgendaItemId;
const OTHER = 'other' as AgendaItemId;

const row = (place: number, itemId = ITEM): DealtRow => ({
  place,
  itemId,
  intent: 'tip',
  text: `text ${place}`,
  language: 'nl',
  buildsOn: null,
});

const viewWith = (dealt: Record<string, DealtRow>): Pick<View, 'personal'> => ({
  personal: { me: {}, dealt, answers: {}, tallies: {}, own: {} },
});

const view = viewWith({ d: row(3), a: row(0), e: row(4), c: row(2), b: row(1), x: row(5, OTHER) });
const dealt = dealtOf(view, ITEM);
const idsOf = (hand: readonly { statementId: StatementId }[]): string =>
  hand.map((one) => one.statementId).join('');

describe('the statements put before a participant', () => {
  it('come in the order of dealing, of one item', () => {
    expect(idsOf(dealt)).toBe('abcde');
  });

  it('come from all items in a final round', () => {
    expect(idsOf(dealtOf(view, null))).toBe('abcdex');
  });
});

describe('the hand', () => {
  it('holds the first three without an answer', () => {
    expect(idsOf(handOf(dealt, {}, null))).toBe('abc');
    expect(idsOf(handOf(dealt, { b: 0, c: 'cannot-say' } as never, null))).toBe('ade');
  });

  it('takes nothing new while somebody writes', () => {
    expect(idsOf(handOf(dealt, {}, 2))).toBe('ab');
    expect(idsOf(handOf(dealt, { a: 3 } as never, 2))).toBe('b');
  });

  it('is filled while somebody writes when there is nothing in it', () => {
    expect(idsOf(handOf(dealt, {}, 0))).toBe('abc');
  });

  it('hands the focus to the next statement, or to the first that is left', () => {
    const hand = handOf(dealt, {}, null);
    expect(nextAfter(hand, 'a' as StatementId)).toBe('b');
    expect(nextAfter(hand, 'c' as StatementId)).toBe('a');
    expect(nextAfter(hand.slice(0, 1), 'a' as StatementId)).toBeNull();
  });
});
