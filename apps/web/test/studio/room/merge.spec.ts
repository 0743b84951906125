import type { AgendaItemId, StatementId } from '@app/dialogue';
import type { Listed } from '../../../src/studio/room/listed.js';
import { undoOfMerge } from '../../../src/studio/room/merge/undo-of-merge.js';
import { mergeableWith, writtenFirst } from '../../../src/studio/room/merge/who-stands.js';
import { moderatedRow } from './analysis-fixture.js';

const listed = (name: string, row: Partial<Listed['row']>): Listed => ({
  statementId: name as StatementId,
  row: moderatedRow(row),
  ranked: null,
  rank: null,
});
const FROM = 'from' as StatementId;
const ONE = 'one' as StatementId;
const TWO = 'two' as StatementId;

describe('merging statements', () => {
  it('lets the one that was written first stand for both', () => {
    const [early, late] = [listed('early', { postedAt: 1 }), listed('late', { postedAt: 2 })];
    expect(writtenFirst(early, late)).toBe(early);
    expect(writtenFirst(late, early)).toBe(early);
  });

  it('is offered with the other statements of the same question', () => {
    const [a, b] = [listed('a', {}), listed('b', {})];
    const elsewhere = listed('elsewhere', { itemId: 'another' as AgendaItemId });
    expect(mergeableWith([a, b, elsewhere], a)).toEqual([b]);
  });

  it('is undone by taking the statement apart', () => {
    expect(undoOfMerge(FROM, [])).toEqual([{ kind: 'separate-statement', statementId: FROM }]);
  });

  it('is undone with all that the statement stood for', () => {
    expect(undoOfMerge(FROM, [ONE, TWO])).toEqual([
      { kind: 'separate-statement', statementId: FROM },
      { kind: 'separate-statement', statementId: ONE },
      { kind: 'merge-statements', fromId: ONE, intoId: FROM },
      { kind: 'separate-statement', statementId: TWO },
      { kind: 'merge-statements', fromId: TWO, intoId: FROM },
    ]);
  });
});
