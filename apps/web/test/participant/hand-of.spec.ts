/** @jest-environment node */
import type { AgendaItemId, DealtRow, StatementId, View } from '@app/dialogue';
import { cardsOf, dealtOf, handOf, nextAfter, unseenIn } from '../../src/participant/hand/hand-of.js';
import { nothingKey } from '../../src/participant/hand/nothing-key.js';

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

  it('are without what is in a language that one reads no longer, unless it has an answer', () => {
    const one = viewWith({ a: row(0), b: { ...row(1), language: 'fr' }, c: { ...row(2), language: 'fr' } });
    const reading = (languages: string[]) => ({
      personal: { ...one.personal, me: { languages }, answers: { c: 2 } as never },
    });
    expect(idsOf(dealtOf(reading(['nl']), ITEM))).toBe('ac');
    expect(idsOf(dealtOf(reading(['fr', 'nl']), ITEM))).toBe('abc');
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

  it('leaves the statement answered last where it stood', () => {
    const answers = { b: 2 } as never;
    const hand = handOf(dealt, answers, null);
    const at = (place: number) => cardsOf(hand, dealt, answers, { statementId: 'b' as StatementId, place });
    expect(idsOf(at(0))).toBe('bacd');
    expect(idsOf(at(1))).toBe('abcd');
    expect(idsOf(at(2))).toBe('acbd');
    expect(idsOf(cardsOf(hand, dealt, answers, null))).toBe('acd');
    expect(idsOf(cardsOf(hand, dealt, {}, { statementId: 'a' as StatementId, place: 0 }))).toBe('acd');
  });

  it('knows what in it was not seen yet', () => {
    const hand = handOf(dealt, {}, null);
    expect(unseenIn(hand, new Set(['b', 'e'] as StatementId[])).join('')).toBe('ac');
    expect(unseenIn([], new Set())).toEqual([]);
  });
});

describe('nothing to read', () => {
  it.each([
    [['nl'], ['nl'], false, 'hand.none'],
    [['nl'], ['nl'], true, 'hand.none-held'],
    [['nl', 'fr'], ['fr', 'nl'], false, 'hand.none'],
    [['nl', 'fr'], ['fr'], false, 'hand.none-in-languages'],
    [['nl', 'fr'], ['nl'], true, 'hand.none-in-languages'],
  ])('is told with its reason (in %j, reading %j, read first: %s)', (languages, read, premoderated, key) => {
    const { personal } = viewWith({});
    const reading = { personal: { ...personal, me: { languages: read } } };
    expect(nothingKey(reading, { languages, premoderated })).toBe(key);
  });
});
