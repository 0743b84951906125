import type { AgendaItemId, StagedStatement, StatementId } from '@app/dialogue';
import { isRevealed, lastStep, revealedAt } from '../../../src/studio/projector/reveal.js';
import { revealKeys } from '../../../src/studio/projector/reveal-keys.js';

const statement = (id: string): StagedStatement => ({
  statementId: id as StatementId,
  itemId: 'item' as AgendaItemId,
  intent: 'tip',
  text: id,
  language: 'nl',
  tally: [0, 0, 1, 2, 0],
});
const five = ['first', 'second', 'third', 'fourth', 'fifth'].map(statement);

const orderOf = (statements: readonly StagedStatement[], hasWords: boolean): string[] =>
  Array.from({ length: lastStep(statements.length, hasWords) + 1 }, (_, step) => {
    const revealed = revealedAt(statements, hasWords, step);
    return revealed.kind === 'one' ? `${revealed.place} ${revealed.statement.text}` : revealed.kind;
  });

describe('a closing list', () => {
  it('is revealed from its last place to its first, then all of it, then the words', () => {
    expect(orderOf(five, true)).toEqual([
      '5 fifth',
      '4 fourth',
      '3 third',
      '2 second',
      '1 first',
      'all',
      'words',
    ]);
  });

  it('ends with all of it when there are no words', () => {
    expect(orderOf(five, false).at(-1)).toBe('all');
    expect(revealedAt(five, false, 99)).toEqual({ kind: 'all' });
  });

  it('is only made of a list that is long enough', () => {
    expect([3, 4, 5].map((count) => isRevealed(five.slice(0, count)))).toEqual([false, true, true]);
  });
});

it('goes on with a clicker, with space, and with the arrow that follows the direction of reading', () => {
  const gone: string[] = [];
  const press = (isMirrored: boolean, ...names: string[]) => {
    const keys = revealKeys(
      () => gone.push('on'),
      () => gone.push('back'),
      isMirrored,
    );
    for (const name of names) keys[name]?.();
  };
  press(false, ' ', 'PageDown', 'ArrowRight', 'ArrowLeft', 'PageUp');
  press(true, 'ArrowLeft', 'ArrowRight');
  expect(gone).toEqual(['on', 'on', 'on', 'back', 'back', 'on', 'back']);
});
