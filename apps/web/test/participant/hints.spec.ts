/** @jest-environment node */
import type { AlikeRow } from '@app/contract';
import type { AgendaItemId, DealtRow, OwnRow, StatementId } from '@app/dialogue';
import { reactionsTo } from '../../src/participant/own/own-of.js';
import { alikeToShow, isEnoughToCompare } from '../../src/participant/write/alike.js';
import { EMPTY_DRAFT } from '../../src/participant/write/draft.js';
import { leftToWrite } from '../../src/participant/write/left-to-write.js';
import type { WaitingStatement } from '../../src/participant/write/waiting.js';
import { aView } from './a-view.js';

const ITEM = 'item' as AgendaItemId;
const OTHER = 'other' as AgendaItemId;

const alike = (id: string): AlikeRow => ({
  statementId: id as StatementId,
  intent: 'experience',
  text: id,
  language: 'nl',
  isAnswered: false,
});

describe('a statement that is alike', () => {
  it('is looked for from twenty characters on, spaces around them apart', () => {
    expect(isEnoughToCompare(`  ${'x'.repeat(19)}  `)).toBe(false);
    expect(isEnoughToCompare('x'.repeat(20))).toBe(true);
  });

  it('is the most alike, and stays as long as it is among them', () => {
    const [a, b] = [alike('a'), alike('b')];
    expect(alikeToShow([a, b], null, null)).toBe(a);
    expect(alikeToShow([a, b], b, null)?.statementId).toBe('b');
    expect(alikeToShow([a], b, null)).toBe(a);
    expect(alikeToShow([], a, null)).toBeNull();
  });

  it('is not the one that is being built on', () => {
    const [a, b] = [alike('a'), alike('b')];
    expect(alikeToShow([a, b], null, a.statementId)).toBe(b);
    expect(alikeToShow([a], a, a.statementId)).toBeNull();
  });
});

describe('how many one may still write', () => {
  const own = (itemId: AgendaItemId, standing: OwnRow['standing'] = 'shown'): OwnRow => ({
    itemId,
    intent: 'tip',
    text: 'text',
    language: 'nl',
    postedAt: 0,
    raisesTheme: false,
    standing,
    hiddenReason: null,
    mergedInto: null,
    builtOnByCount: 0,
    reach: 0,
  });
  const waiting = (changes: Partial<WaitingStatement>): WaitingStatement => ({
    statementId: 'w' as StatementId,
    itemId: ITEM,
    draft: EMPTY_DRAFT,
    refusal: null,
    ...changes,
  });

  it('has no end without a limit', () => {
    expect(leftToWrite({ statementsPerItemCount: null }, ITEM, { a: own(ITEM) }, [])).toBeNull();
  });

  it('counts what was posted at this item, withdrawn or not', () => {
    const posted = { a: own(ITEM), b: own(ITEM, 'withdrawn'), c: own(OTHER) };
    expect(leftToWrite({ statementsPerItemCount: 5 }, ITEM, posted, [])).toBe(3);
    expect(leftToWrite({ statementsPerItemCount: 1 }, ITEM, posted, [])).toBe(0);
  });

  it('counts what is under way, but not what was refused', () => {
    const list = [waiting({}), waiting({ refusal: { code: 'too-long' } }), waiting({ itemId: OTHER })];
    expect(leftToWrite({ statementsPerItemCount: 3 }, ITEM, {}, list)).toBe(2);
  });
});

describe('what builds on one’s own', () => {
  it('is what was dealt with it, in that order', () => {
    const row = (place: number, on: string | null): DealtRow => ({
      place,
      itemId: ITEM,
      intent: 'tip',
      text: 'text',
      language: 'nl',
      buildsOn: on === null ? null : { statementId: on as StatementId, text: '' },
    });
    const dealt = { d: row(3, 'mine'), b: row(1, 'mine'), a: row(0, null), c: row(2, 'another') };
    const view = aView({}, { dealt });
    expect(reactionsTo(view, 'mine' as StatementId).map(({ statementId }) => statementId)).toEqual([
      'b',
      'd',
    ]);
  });
});
