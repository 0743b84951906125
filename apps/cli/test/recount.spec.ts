import type { ReportModel } from '@app/report';
import { composeAgain } from '../src/verify/compose-again.js';
import { compareWith, compareWithJournal, differencesFromJournal } from '../src/verify/differences.js';
import { recount } from '../src/verify/recount.js';
import { shareQuantile } from '../src/verify/share-quantile.js';
import { person, statementId } from './session-with-journal.js';
import { fullReport, plainReport, themeId, verifiedSession } from './verified-session.js';

const held = verifiedSession(1);
const counted = recount(held.entries);
const report = fullReport(held);
const again = composeAgain(counted, { sessionId: report.session.id, seed: 7, hasThemes: true });

/** A copy of the report with one thing changed, and what is found of it. */
function differencesAfter(change: (changed: ReportModel) => void): string[] {
  const changed = structuredClone(report);
  change(changed);
  return compareWith(again, changed, counted).differences;
}

/** The report with one number in it raised by one, each number in its turn. */
function* withOneNumberChanged(model: ReportModel): Generator<[way: string, changed: ReportModel]> {
  const waysTo = (value: unknown, way: readonly string[]): (readonly string[])[] => {
    if (typeof value === 'number') return [way];
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => waysTo(part, [...way, key]))
      : [];
  };
  for (const way of waysTo(model, [])) {
    const changed = structuredClone(model);
    const holder = way.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), changed);
    const last = way.at(-1) ?? '';
    Reflect.set(Object(holder), last, Number(Reflect.get(Object(holder), last)) + 1);
    yield [way.join('.'), changed];
  }
}

describe('verify', () => {
  it('is tried on a report that has every part', () => {
    expect(report.groups?.length).toBeGreaterThanOrEqual(2);
    expect(report.themes?.ranked.map(({ place }) => place)).toEqual([1, 2, null]);
    expect(report.lists.divided?.length).toBeGreaterThan(0);
    expect(report.lists.tooFew.length).toBeGreaterThan(0);
    expect(report.lists.cannotSay.length).toBeGreaterThan(0);
    expect(report.participation).toMatchObject({ mergedCount: 1, flaggedCount: 1, hiddenCount: 1 });
    expect(report.agenda.flatMap(({ scale }) => scale ?? [])).toEqual([
      { answeredCount: 20, tally: { degrees: [3, 4, 4, 6], cannotSayCount: 3 } },
      { answeredCount: 4, tally: null },
    ]);
    expect(report.polls).toMatchObject([
      { pollId: 'poll-lunch', answeredCount: 9, counts: [4, 4, 1] },
      { pollId: 'poll-small', answeredCount: 3, counts: null },
    ]);
    expect(report.choices?.choosingCount).toBe(6);
    expect(report.words).toEqual([
      { word: 'Moed', count: 2 },
      { word: 'ruimte', count: 1 },
      { word: 'tijd', count: 1 },
    ]);
  });

  it.each([1, 2, 3])('finds every number of a report in the journal (seed %d)', (seed) => {
    const other = verifiedSession(seed);
    const facts = recount(other.entries);
    expect(differencesFromJournal(plainReport(other), facts)).toEqual([]);
    const comparison = compareWithJournal(fullReport(other, seed), facts);
    expect(comparison.differences).toEqual([]);
    expect(comparison.numberCount).toBeGreaterThan(500);
  });

  it('gives answers back when merged statements are taken apart', () => {
    const apart = verifiedSession(2);
    const before = recount(apart.entries).statements.get(statementId(5))?.answers.size ?? 0;
    apart.run({ kind: 'separate-statement', statementId: statementId(4) });
    const facts = recount(apart.entries);
    expect(facts.statements.get(statementId(5))?.answers.size).toBeLessThan(before);
    expect(differencesFromJournal(plainReport(apart), facts)).toEqual([]);
  });

  it('counts a choice of a merged statement for what stands for it, and each person once', () => {
    const chosen = new Map(report.choices?.chosen.map((one) => [one.statementId, one.chosenCount]));
    // Person 2 chose both of the two, and one of them twice; person 4 the other.
    expect(chosen.get(statementId(5))).toBe(2);
    // Person 0 chose it in two items; person 1 in one; person 5 in the end, in place of another.
    expect(chosen.get(statementId(0))).toBe(3);
    expect(chosen.has(statementId(4)) || chosen.has(statementId(6))).toBe(false);
  });

  it.each(['scale-answered', 'poll-answered', 'statements-chosen', 'word-given'] as const)(
    'finds one fact too few: %s',
    (kind) => {
      const at = held.entries.findIndex(({ fact }) => fact.kind === kind && fact.attendeeId === person(1));
      const missing = held.entries.toSpliced(at, 1).map((entry, index) => ({ ...entry, seq: index + 1 }));
      expect(compareWith(again, report, recount(missing)).differences.length).toBeGreaterThan(0);
    },
  );

  it('finds a journal whose numbering is broken', () => {
    expect(recount(held.entries.toSpliced(4, 1)).gaps[0]).toBe(6);
  });

  it('finds one endorsement too few', () => {
    const last = held.entries.findLastIndex(
      ({ fact }) => fact.kind === 'statement-endorsed' && fact.statementId === statementId(0),
    );
    const missing = held.entries.toSpliced(last, 1).map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(differencesFromJournal(report, recount(missing)).length).toBeGreaterThan(0);
  });

  it('follows merged themes and what a moderator moved, and gives back what was merged', () => {
    const { themes } = counted;
    expect(themes.standing()).toEqual([themeId('a'), themeId('b'), themeId('d')]);
    expect(themes.themeOf(statementId(2))).toBe(themeId('b'));
    expect(themes.themeOf(statementId(5))).toBe(themeId('a'));
    themes.count({ kind: 'themes-separated', fromId: themeId('c') });
    expect(themes.themeOf(statementId(5))).toBe(themeId('c'));
    expect(themes.themeOf(statementId(2))).toBe(themeId('b'));
    themes.count({ kind: 'themes-merged', fromId: themeId('c'), intoId: themeId('a') });
  });
});

describe('a change to the report is found, in', () => {
  const first = (model: ReportModel) => {
    const [row] = model.statements;
    if (!row) throw new Error('The report has no statements');
    return row;
  };

  it.each<[part: string, change: (model: ReportModel) => void, found: RegExp]>([
    ['a score', (model) => void (first(model).score += 0.01), / score:/],
    ['a place', (model) => void (first(model).place = 2), / place:/],
    ['the most recognised', ({ lists }) => void lists.top.reverse(), /^lists top/],
    ['the ranked list', ({ lists }) => void lists.ranked.pop(), /^lists ranked/],
    ['too few answers', ({ lists }) => void lists.tooFew.pop(), /^lists tooFew/],
    ['holds for some', ({ lists }) => void lists.cannotSay.pop(), /^lists cannotSay/],
    ['the tips', ({ lists }) => void lists.byIntent.tip.pop(), /^lists byIntent tip/],
    ['the divided ones', ({ lists }) => void lists.divided?.pop(), /^lists divided/],
    [
      'recognised by all groups',
      ({ lists }) => void lists.allGroups?.push(statementId(1)),
      /^lists allGroups/,
    ],
    ['an item', ({ agenda }) => void agenda[0]?.ranked.reverse(), /^agenda item-1 ranked/],
    ['how long an item took', ({ agenda }) => void (agenda[1] && (agenda[1].actualMs = 1)), /actualMs/],
    ['a group', ({ groups }) => void (groups?.[0] && (groups[0].participantCount += 1)), /^groups 0/],
    [
      'how firm a place is',
      (model) => void (first(model).stability = { topShare: 1, certainty: 'open' }),
      /stability certainty/,
    ],
    [
      'the reason',
      ({ statements }) =>
        void (statements[0] && Object.assign(statements[0].reason.values, { recognised: 0 })),
      /reason values recognised/,
    ],
    [
      'organisations',
      ({ participation }) => void (participation.organisationCount -= 1),
      /organisationCount/,
    ],
    ['cannot say', ({ participation }) => void (participation.cannotSayCount += 1), /cannotSayCount/],
    ['the order of themes', ({ themes }) => void themes?.ranked.reverse(), /^themes ranked order/],
    [
      'who recognises a theme',
      ({ themes }) =>
        void (themes?.ranked[0]?.recognition && (themes.ranked[0].recognition.recognisedCount += 1)),
      /recognition recognisedCount/,
    ],
    [
      'the statements of a theme',
      ({ themes }) => void themes?.ranked[0]?.best.pop(),
      /^themes ranked .* best/,
    ],
    ['other', ({ themes }) => void (themes && (themes.other.statementCount += 1)), /^themes other/],
    [
      'answers to a scale item',
      ({ agenda }) => {
        const { tally } = agenda.find(({ scale }) => scale)?.scale ?? {};
        if (tally) Object.assign(tally, { degrees: [3, 4, 5, 5] });
      },
      /^agenda item-3 scale tally degrees 3/,
    ],
    [
      'answers of too few to tell',
      ({ agenda }) => {
        const few = agenda.find(({ scale }) => scale?.tally === null)?.scale;
        if (few) few.tally = { degrees: [0, 0, 0, 4], cannotSayCount: 0 };
      },
      /^agenda item-4 scale tally/,
    ],
    ['a scale item left out', ({ agenda }) => void delete agenda[2]?.scale, /^agenda item-3 scale answered/],
    ['a poll', ({ polls }) => void polls?.[0]?.counts?.reverse(), /^polls poll-lunch counts/],
    [
      'a poll that too few answered',
      ({ polls }) => void (polls?.[1] && (polls[1].counts = [2, 1, 0])),
      /^polls poll-small counts/,
    ],
    ['the order of polls', ({ polls }) => void polls?.reverse(), /^polls order/],
    ['a poll left out', ({ polls }) => void polls?.pop(), /^polls poll-small/],
    [
      'how many chose a statement',
      ({ choices }) => void (choices?.chosen[0] && (choices.chosen[0].chosenCount += 1)),
      /^choices chosen statement-00 chosenCount/,
    ],
    ['how many chose', ({ choices }) => void (choices && (choices.choosingCount += 1)), /^choices choosing/],
    [
      'the order of what was chosen',
      ({ choices }) => void choices?.chosen.reverse(),
      /^choices chosen order/,
    ],
    ['the choices left out', (model) => void delete model.choices, /^choices /],
    [
      'how often a word was given',
      ({ words }) => void (words?.[0] && (words[0].count = 3)),
      /^words 1 count/,
    ],
    ['a hidden word', ({ words }) => void words?.push({ word: 'gedoe', count: 1 }), /^words 4 word/],
    ['a word that nobody gave', ({ words }) => void (words?.[1] && (words[1].word = 'lef')), /^words 2 word/],
    ['the words left out', (model) => void delete model.words, /^words /],
    ['to which theme', (model) => void (first(model).themeId = null), / themeId:/],
    ['a text', (model) => void (first(model).text = 'Iets anders'), / text:/],
  ])('%s', (_part, change, found) => {
    const differences = differencesAfter(change);
    expect(differences.some((line) => found.test(line))).toBe(true);
  });

  it('a range by group that the true number is not in', () => {
    const differences = differencesAfter((model) => {
      for (const { groups } of model.statements)
        for (const row of groups?.rows ?? []) Object.assign(row.recognised, { least: 29, most: 30 });
    });
    expect(differences.some((line) => / the report says 29 to 30, /.test(line))).toBe(true);
  });

  it('every kind of number there is', () => {
    const tried = new Set<string>();
    const missed: string[] = [];
    for (const [way, changed] of withOneNumberChanged(report)) {
      const kind = way.replaceAll(/\.\d+/g, '.n');
      if (tried.has(kind)) continue;
      tried.add(kind);
      if (compareWith(again, changed, counted).differences.length === 0) missed.push(way);
    }
    expect(missed).toEqual([]);
    expect(tried.size).toBeGreaterThan(60);
  });
});

describe('the ends of the interval of a share', () => {
  it('are those of the Beta distribution', () => {
    // Beta(1, 1) is uniform; Beta(1, 4) has the quantile 1 − (1 − p)^¼; Beta(4, 1) has p^¼.
    expect(shareQuantile(0.05, 0, 0)).toBeCloseTo(0.05, 12);
    expect(shareQuantile(0.05, 0, 3)).toBeCloseTo(1 - 0.95 ** 0.25, 12);
    expect(shareQuantile(0.95, 3, 3)).toBeCloseTo(0.95 ** 0.25, 12);
  });
});
