/** @jest-environment node */
import type { SessionPhase } from '@app/dialogue';
import { choosesLanguages } from '../../src/participant/page/attending.js';
import { placeOf } from '../../src/participant/page/use-place.js';
import { ownNameOf, readLanguages, withOrWithout } from '../../src/participant/walk-in/read-languages.js';
import { aView, liveView, PHASES } from './a-view.js';

const closed: SessionPhase = { kind: 'closed', startedAt: 0, closedAt: 1_000 };

describe('what the page is about', () => {
  it('is another thing in the lobby, in every item, between items and after the close', () => {
    const lobby = aView({ session: { phase: { kind: 'lobby', openedAt: 0 } } });
    const first = liveView([['dialogue', 'running']]);
    const second = liveView([
      ['dialogue', 'closed'],
      ['dialogue', 'running'],
    ]);
    const between = liveView([['dialogue', 'closed']]);
    const after = aView({ session: { phase: closed } });
    const places = [lobby, first, second, between, after].map(placeOf);
    expect(new Set(places).size).toBe(places.length);
  });

  it('stays the same while an item goes on', () => {
    const view = liveView([['dialogue', 'running']]);
    const [row] = Object.values(view.shared.agenda);
    if (row === undefined) throw new Error('There is an item');
    const at = (phase: object) =>
      placeOf({
        shared: { ...view.shared, agenda: { ['item-0' as never]: { ...row, phase } as never } },
      });
    const open = { ...PHASES.running };
    expect(at({ ...open, kind: 'dialogue' })).toBe(at({ ...open, kind: 'endorse-only' }));
    expect(at({ ...open, kind: 'writing' })).not.toBe(at({ ...open, kind: 'dialogue' }));
  });
});

describe('the languages that one reads', () => {
  const offered = ['nl', 'fr', 'he'];

  it('are those chosen, the one of the page first among them', () => {
    expect(readLanguages(offered, ['nl', 'fr'], 'fr')).toEqual({ language: 'fr', languages: ['nl', 'fr'] });
    expect(readLanguages(offered, ['he'], 'fr')).toEqual({ language: 'he', languages: ['he'] });
  });

  it('begin a line under their own names with a capital', () => {
    expect(['nl', 'fr', 'en', 'he'].map(ownNameOf)).toEqual(['Nederlands', 'Français', 'English', 'עברית']);
  });

  it('keep their order, the preferred one first, when one comes or goes', () => {
    expect(withOrWithout(['fr'], 'nl')).toEqual(['fr', 'nl']);
    expect(withOrWithout(['he', 'fr', 'nl'], 'fr')).toEqual(['he', 'nl']);
  });

  it.each([
    ['a participant of a session in two languages', {}, {}, true],
    ['in a session in one', { languages: ['nl'] }, {}, false],
    ['once it is over', { phase: { kind: 'closed', startedAt: 0, closedAt: 9 } }, {}, false],
    ['somebody who watches', {}, { role: 'observer' }, false],
  ] as const)('are chosen on the page: %s', (_who, session, me, expected) => {
    const rows = { languages: ['nl', 'fr'], phase: { kind: 'lobby', openedAt: 0 }, ...session } as never;
    const view = aView({ session: rows }, { me: { role: 'participant', ...me } });
    expect(choosesLanguages({ view, session: rows })).toBe(expected);
    expect(choosesLanguages(null)).toBe(false);
  });

  it('are never none: that of the page, or of the session', () => {
    expect(readLanguages(offered, [], 'fr')).toEqual({ language: 'fr', languages: ['fr'] });
    expect(readLanguages(offered, [], 'en')).toEqual({ language: 'nl', languages: ['nl'] });
  });
});
