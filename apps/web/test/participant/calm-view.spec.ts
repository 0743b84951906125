/** @jest-environment node */
import type {
  AgendaItemId,
  DealtRow,
  OwnRow,
  PersonalTables,
  StatementId,
  TallyRow,
  View,
} from '@app/dialogue';
import { arrivedCount, calmView, takeIn } from '../../src/participant/page/calm-view.js';
import { aView, liveView } from './a-view.js';

const ITEM = 'item-0' as AgendaItemId;
const A = 'a' as StatementId;
const B = 'b' as StatementId;
const OWN = 'own' as StatementId;

const dealt = (place: number, itemId = ITEM): DealtRow => ({
  place,
  itemId,
  intent: 'tip',
  text: 'text',
  language: 'nl',
  buildsOn: null,
});
const own = (changes: Partial<OwnRow> = {}): OwnRow => ({
  itemId: ITEM,
  intent: 'tip',
  text: 'mine',
  language: 'nl',
  postedAt: 0,
  raisesTheme: false,
  standing: 'shown',
  hiddenReason: null,
  mergedInto: null,
  builtOnByCount: 0,
  reach: 1,
  ...changes,
});
const few: TallyRow = [1, 0, 0, 0, 0];
const many: TallyRow = [5, 1, 0, 0, 0];

const personal = (changes: Partial<PersonalTables> = {}): PersonalTables => aView({}, changes).personal;
/** What is shown when `now` comes to somebody who has `seen` before them. */
const shown = (seen: PersonalTables, now: PersonalTables): View['personal'] =>
  calmView(aView({}, now), takeIn(seen, now)).personal;

describe('the calm mode', () => {
  it('holds back what arrives, and counts it', () => {
    const seen = personal({ dealt: { [A]: dealt(0) } });
    const now = personal({ dealt: { [A]: dealt(0), [B]: dealt(1) } });
    expect(Object.keys(shown(seen, now).dealt)).toEqual([A]);
    const view = liveView([['dialogue', 'running']], now);
    expect(arrivedCount(view, seen)).toBe(1);
    expect(arrivedCount(view, now)).toBe(0);
  });

  it('counts only what belongs to the open item', () => {
    const now = personal({ dealt: { [A]: dealt(0, 'other' as AgendaItemId) } });
    expect(arrivedCount(liveView([['dialogue', 'running']], now), personal())).toBe(0);
    expect(arrivedCount(liveView([['final-round', 'running']], now), personal())).toBe(1);
    expect(arrivedCount(liveView([['dialogue', 'closed']], now), personal())).toBe(0);
  });

  it('lets no count move', () => {
    const seen = personal({ answers: { [A]: 0 }, tallies: { [A]: few, [OWN]: few }, own: { [OWN]: own() } });
    const now = personal({
      answers: { [A]: 0 },
      tallies: { [A]: many, [OWN]: many },
      own: { [OWN]: own({ reach: 9, builtOnByCount: 2 }) },
    });
    expect(shown(seen, now)).toMatchObject({
      tallies: { [A]: few, [OWN]: few },
      own: { [OWN]: { reach: 1, builtOnByCount: 0 } },
    });
    expect(takeIn(seen, now)).toBe(seen);
  });

  it('shows at once what one answered oneself, with its tally', () => {
    const now = personal({ dealt: { [A]: dealt(0) }, answers: { [A]: 0 }, tallies: { [A]: few } });
    expect(shown(personal(), now)).toMatchObject({ dealt: { [A]: { place: 0 } }, tallies: { [A]: few } });
    const changed = { ...now, answers: { [A]: 1 as const }, tallies: { [A]: many } };
    expect(shown(now, changed).tallies).toEqual({ [A]: many });
  });

  it('tells at once what became of one’s own statement', () => {
    const now = personal({ own: { [OWN]: own({ standing: 'hidden', hiddenReason: 'names', reach: 9 }) } });
    expect(shown(personal({ own: { [OWN]: own() } }), now).own).toEqual(now.own);
    expect(shown(personal(), now).own).toEqual(now.own);
  });

  it('lets go of what may not be read any more', () => {
    expect(shown(personal({ dealt: { [A]: dealt(0) } }), personal()).dealt).toEqual({});
  });
});
