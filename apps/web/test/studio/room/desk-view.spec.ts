import {
  DESK_VIEWS,
  hashOf,
  keyOfView,
  viewInHash,
  viewsOf,
} from '../../../src/studio/room/desk/desk-view.js';
import { waitingCounts } from '../../../src/studio/room/desk/waiting-count.js';
import { moderatedRow, statementId } from './analysis-fixture.js';

describe('a view of the desk', () => {
  it('is found again by the address that it gave', () => {
    expect(DESK_VIEWS.map((view) => viewInHash(hashOf(view)))).toEqual(DESK_VIEWS);
  });

  it('is left alone by an address that names something else', () => {
    expect(viewInHash('#main')).toBeUndefined();
  });

  it('has the same key when another one has gone', () => {
    const ended = viewsOf(true);
    expect(ended).not.toContain('message');
    expect(ended.map(keyOfView)).toEqual(['1', '2', '3', '4', '6', '7']);
  });
});

describe('what waits to be looked at', () => {
  it('is what is held, and what was flagged and is still shown', () => {
    const rows = {
      [statementId('a')]: moderatedRow({ standing: 'held' }),
      [statementId('b')]: moderatedRow({ flags: { hurtful: 2 } }),
      [statementId('c')]: moderatedRow({ standing: 'hidden', flags: { hurtful: 2 } }),
      [statementId('d')]: moderatedRow(),
    };
    expect(waitingCounts(rows)).toEqual({ heldCount: 1, flaggedCount: 1 });
  });
});
