import type { AgendaItemId } from '@app/dialogue';
import { chosenItem } from '../../../src/studio/room/statement-choice.js';

const ITEM = 'item' as AgendaItemId;

describe('which statements are looked at', () => {
  it('is nothing while no question is open, and all of them when the session is over', () => {
    expect(chosenItem('in-view', { kind: 'draft' }, [])).toMatchObject({ itemId: null, hasNothing: true });
    expect(chosenItem('in-view', { kind: 'closed', closedAt: 1 }, [])).toEqual({
      choice: 'all',
      itemId: null,
      hasNothing: false,
      hasEnded: true,
    });
  });

  it('is what was chosen', () => {
    expect(chosenItem(ITEM, { kind: 'draft' }, [])).toMatchObject({ itemId: ITEM, hasNothing: false });
    expect(chosenItem('all', { kind: 'draft' }, [])).toMatchObject({ itemId: null, hasNothing: false });
  });
});
