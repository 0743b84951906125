import type {
  AgendaItemId,
  AgendaItemRow,
  ModeratedRow,
  StatementId,
  TallyRow,
  ThemeId,
} from '@app/dialogue';
import { sharedTables } from '../../../../../test/support/view-tables.js';
import { CARD_EVERY_MS, EMPTY_DECK, nextDeck, putAside } from '../../../src/studio/room/compass/deck.js';
import { evidenceNow, type Seen } from '../../../src/studio/room/compass/evidence-now.js';
import type { Evidence } from '../../../src/studio/room/compass/evidence.js';

const MINUTE = 60_000;
const ITEM = 'item' as AgendaItemId;

const statement = (row: Partial<ModeratedRow>): ModeratedRow => ({
  itemId: ITEM,
  intent: 'experience',
  text: 'Middenmanagement houdt het tegen',
  language: 'nl',
  postedAt: 0,
  buildsOnId: null,
  raisesTheme: false,
  reach: 20,
  tally: [5, 5, 5, 5, 0],
  themeId: null,
  secondaryThemeIds: [],
  isThemeSet: false,
  chosenCount: 0,
  seeded: false,
  corrected: false,
  standing: 'shown',
  hiddenReason: null,
  mergedIntoId: null,
  mergedIds: [],
  authorMuted: false,
  dealingPaused: false,
  flags: {},
  ...row,
});

const dialogue = (phase: AgendaItemRow['phase']): AgendaItemRow => ({
  position: 0,
  itemKind: 'dialogue',
  title: 'Ruimte',
  question: 'Wat houdt je tegen?',
  plannedMs: 10 * MINUTE,
  phase,
});

const OPEN = { kind: 'dialogue', openedAt: 0, plannedEndAt: 10 * MINUTE } as const;

interface Situation {
  phase?: AgendaItemRow['phase'];
  rows?: Record<string, Partial<ModeratedRow>>;
  activeCount?: number;
  presentCount?: number | null;
  themes?: NonNullable<Seen['analysis']>['themes'];
  now?: number;
}

function seen({
  phase = OPEN,
  rows = {},
  activeCount = 40,
  presentCount = 40,
  themes = [],
  now = 5 * MINUTE,
}: Situation): Seen {
  const shared = sharedTables({
    session: {
      phase: {
        kind: 'live',
        startedAt: 0,
        openItemId: 'openedAt' in phase && phase.kind !== 'closed' ? ITEM : null,
      },
    },
    agenda: { [ITEM]: dialogue(phase) },
    participation: { participantCount: 40, activeCount },
    statements: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, statement(row)])),
  });
  const analysis: Seen['analysis'] = {
    uptoSeq: 1,
    seed: 1,
    statements: [],
    themes,
    groups: { kind: 'none', reason: 'alike' },
    consensus: { recognised: [], notRecognised: [] },
  };
  return { shared, analysis, presentCount, now };
}

const tally = (...counts: TallyRow): TallyRow => counts;
const kindsOf = (situation: Situation) => evidenceNow(seen(situation)).map(({ kind }) => kind);

describe('what the compass finds', () => {
  it('is nothing while all is well, and nothing while no question is open', () => {
    expect(kindsOf({ rows: { plain: { tally: tally(9, 2, 1, 0, 0) } } })).toEqual([]);
    expect(kindsOf({ rows: { middle: { tally: tally(0, 4, 5, 2, 0) } } })).toEqual([]);
    expect(
      kindsOf({
        phase: { kind: 'closed', openedAt: 0, closedAt: MINUTE },
        rows: { a: { dealingPaused: true } },
      }),
    ).toEqual([]);
  });

  it('puts flags before the clock, and both before what is only of interest', () => {
    const rows = {
      flagged: { dealingPaused: true, flags: { hurtful: 3 }, tally: tally(9, 0, 0, 0, 0) },
      rising: { reach: 6, tally: tally(0, 0, 1, 4, 0) },
      divided: { tally: tally(6, 0, 0, 6, 0) },
    };
    expect(kindsOf({ rows, now: 9 * MINUTE })).toEqual(['flagged', 'almost-over', 'rising', 'divided']);
  });

  it.each([
    [7 * MINUTE, []],
    [8 * MINUTE, ['almost-over']],
    [10 * MINUTE, []],
    [10.5 * MINUTE, ['over-time']],
  ])('minds the clock: after %d ms of ten minutes', (now, kinds) => {
    expect(kindsOf({ now })).toEqual(kinds);
  });

  it('leaves people in peace who may still be reading', () => {
    expect(kindsOf({ activeCount: 10, now: 2 * MINUTE })).toEqual([]);
    expect(evidenceNow(seen({ activeCount: 10 }))).toEqual([
      { kind: 'silent', silentCount: 30, presentCount: 40 },
    ]);
    expect(kindsOf({ activeCount: 30 })).toEqual([]);
    expect(kindsOf({ activeCount: 0, presentCount: null })).toEqual([]);
  });

  it('calls a statement rising while few have seen it and nearly all of them recognise it', () => {
    expect(kindsOf({ rows: { a: { reach: 30, tally: tally(0, 0, 0, 5, 0) } } })).toEqual([]);
    expect(kindsOf({ rows: { a: { reach: 6, tally: tally(2, 0, 0, 3, 0) } } })).toEqual([]);
    expect(kindsOf({ rows: { a: { reach: 6, tally: tally(0, 0, 0, 3, 0) } } })).toEqual([]);
  });

  it('calls a theme saturated when its margin is narrow and high', () => {
    const theme = {
      themeId: 'nl-1' as ThemeId,
      keywords: ['geld'],
      statementCount: 8,
      askedCount: 38,
      recognisedCount: 36,
      score: 0.93,
      lower: 0.86,
      upper: 0.98,
      place: 1,
    };
    expect(kindsOf({ themes: [theme] })).toEqual(['saturated']);
    expect(kindsOf({ themes: [{ ...theme, lower: 0.6 }] })).toEqual([]);
    expect(kindsOf({ themes: [{ ...theme, statementCount: 3 }] })).toEqual([]);
  });
});

describe('what waits to be read', () => {
  const waiting = (...postedAt: number[]) =>
    Object.fromEntries(
      postedAt.map((at, index) => [`w${index}`, { standing: 'held', postedAt: at } as const]),
    );

  it('is told with how many there are and since when, once the oldest waits for a minute', () => {
    const rows = waiting(4 * MINUTE, 2.5 * MINUTE, 4.9 * MINUTE);
    expect(evidenceNow(seen({ rows, now: 3.4 * MINUTE }))).toEqual([]);
    expect(evidenceNow(seen({ rows, now: 5 * MINUTE }))).toEqual([
      { kind: 'held', oldestId: 'w1', heldCount: 3, minutes: 2 },
    ]);
  });

  it('is told between two questions too, and not before the session or after it', () => {
    const rows = waiting(0);
    const closed = { kind: 'closed', openedAt: 0, closedAt: MINUTE } as const;
    expect(kindsOf({ rows, phase: closed })).toEqual(['held']);
    const over = seen({ rows, phase: closed });
    over.shared.session.phase = { kind: 'closed', closedAt: 2 * MINUTE };
    expect(evidenceNow(over)).toEqual([]);
  });

  it('comes after flags and before the clock', () => {
    const rows = { ...waiting(0), flagged: { dealingPaused: true } };
    expect(kindsOf({ rows, now: 9 * MINUTE })).toEqual(['flagged', 'held', 'almost-over']);
  });
});

describe('the clock on a card', () => {
  it('counts whole minutes, so that a screen reader is not told every second', () => {
    const at = (now: number) => evidenceNow(seen({ now }));
    expect(at(10.5 * MINUTE)).toEqual([{ kind: 'over-time', minutes: 0 }]);
    expect(at(12.9 * MINUTE)).toEqual([{ kind: 'over-time', minutes: 2 }]);
    expect(at(8 * MINUTE)).toEqual(at(9 * MINUTE));
  });
});

describe('the deck', () => {
  const one: Evidence = { kind: 'silent', silentCount: 9, presentCount: 20 };
  const other: Evidence = { kind: 'flagged', statementId: 'a' as StatementId, flagCount: 3 };
  const waits = (oldestId: string, heldCount: number): Evidence => ({
    kind: 'held',
    oldestId: oldestId as StatementId,
    heldCount,
    minutes: 1,
  });

  it('shows one card, with its newest figures while its rule holds', () => {
    const first = nextDeck(EMPTY_DECK, [one], 0);
    expect(first.card).toEqual(one);
    const fewer: Evidence = { ...one, silentCount: 8 };
    expect(nextDeck(first, [other, fewer], 1_000).card).toEqual(fewer);
    expect(nextDeck(first, [other, { ...one }], 1_000)).toBe(first);
    expect(nextDeck(first, [], 1_000).card).toBeNull();
  });

  it('never shows a second card within two minutes', () => {
    let deck = putAside(nextDeck(EMPTY_DECK, [one], 0));
    for (let now = 1_000; now < CARD_EVERY_MS; now += 1_000) {
      deck = nextDeck(deck, [other, one], now);
      expect(deck.card).toBeNull();
    }
    expect(nextDeck(deck, [other, one], CARD_EVERY_MS).card).toEqual(other);
  });

  it('tells of what waits again when the oldest is another one, not when more came', () => {
    const deck = putAside(nextDeck(EMPTY_DECK, [waits('a', 1)], 0));
    expect(nextDeck(deck, [waits('a', 5)], CARD_EVERY_MS).card).toBeNull();
    expect(nextDeck(deck, [waits('b', 4)], CARD_EVERY_MS - 1).card).toBeNull();
    expect(nextDeck(deck, [waits('b', 4)], CARD_EVERY_MS).card).toEqual(waits('b', 4));
  });

  it('tells again of who goes on waiting, after it told something else', () => {
    const first = nextDeck(EMPTY_DECK, [waits('a', 1), one], 0);
    const second = nextDeck(first, [waits('a', 3), one], CARD_EVERY_MS);
    expect(second.card).toEqual(one);
    expect(nextDeck(second, [waits('a', 5), one], 2 * CARD_EVERY_MS).card).toEqual(waits('a', 5));
  });

  it('does not come back with what was put aside', () => {
    const deck = putAside(nextDeck(EMPTY_DECK, [one], 0));
    expect(nextDeck(deck, [one], 10 * CARD_EVERY_MS).card).toBeNull();
  });
});
