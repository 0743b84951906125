import { rankingOf } from '@app/report';
import { parseExplainArgs } from '../src/explain/explain-command.js';
import { explanation } from '../src/explain/explanation.js';
import { heldSession, id, PERSON, times } from './explain-session.js';

const { session } = heldSession(
  {
    'abc-strong': [...times(10, 3), 2, 1],
    'abd-middle': [...times(6, 2), ...times(6, 1)],
    weak: times(9, 0),
    quiet: [3, 3],
    partial: [...times(6, 3), ...times(6, 'cannot-say')],
  },
  id('session'),
);
const textOf = (asked: string, seed = 1): string => explanation(session, asked, seed).join('\n');

describe('why a statement stands where it stands', () => {
  const figure = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);

  it('gives the score and interval of the ranking, and the formula gives the same', () => {
    const ranked = rankingOf(session).statements.find(({ statementId }) => statementId === 'abc-strong');
    const text = textOf('abc-strong');
    const [, known, unseen, mean, saying, score] =
      /Score = .* = \((\S+) \+ (\d+) × (\S+)\) ÷ (\d+) = (\S+)\.$/m.exec(text)?.map(Number) ?? [];
    expect(score).toBeCloseTo(ranked?.score ?? Number.NaN, 4);
    expect(((known ?? 0) + (unseen ?? 0) * (mean ?? 0)) / (saying ?? 1)).toBeCloseTo(score ?? Number.NaN, 3);
    expect(figure(text, /interval: (\S+) to/)).toBeCloseTo(ranked?.lower ?? Number.NaN, 4);
    expect(figure(text, /interval: \S+ to ([\d.]+),/)).toBeCloseTo(ranked?.upper ?? Number.NaN, 4);
  });

  it('names place, neighbours, counts, reach and breadth', () => {
    const text = textOf('abd-middle');
    expect(text).toContain('Place: 2 of 3');
    expect(text).toContain('Above: #1 abc-strong');
    expect(text).toContain('Below: #3 weak');
    expect(text).toContain('Mostly or fully: 6 of 12. Reach: put before 12.');
    expect(text).toContain('Breadth: 4 organisations.');
    expect(text).toMatch(/among the first 10 in 100\.0 % of 200 draws \(seed 1\): its place there is firm/);
  });

  it('says why a statement has no place', () => {
    expect(textOf('quiet')).toContain('List: too few answers. 2 on the scale; 5 are needed.');
    expect(textOf('partial')).toContain('List: holds for some. 6 of 12 cannot say');
  });

  it('takes a place or the beginning of an id for it', () => {
    expect(textOf('#1')).toBe(textOf('abc-strong'));
    expect(textOf('wea')).toBe(textOf('weak'));
  });

  it('tells no text and no people', () => {
    expect(textOf('#1')).not.toContain('GEHEIM');
    expect(textOf('#1')).not.toContain(PERSON);
  });

  it.each([
    ['ab', 'the beginning of 2 ids: abc-strong, abd-middle'],
    ['zzz', 'begins with "zzz"'],
    ['#4', 'places are #1 to #3'],
    ['#first', 'places are #1 to #3'],
  ])('refuses %s and says what would be right', (asked, said) => {
    expect(() => textOf(asked)).toThrow(said);
  });
});

describe('its arguments', () => {
  it('are a session, a statement and where the database is', () => {
    expect(parseExplainArgs(['s', '#3', '--data-dir', 'd', '--seed', '4'])).toEqual({
      session: 's',
      statement: '#3',
      dataDir: 'd',
      databaseUrl: undefined,
      seed: 4,
    });
  });

  it.each([
    [[], 'Which session?'],
    [['s'], 'Which statement?'],
    [['s', 't', 'u'], 'What is "u"?'],
    [['s', 't', '--data-dir', 'd', '--database', 'u'], 'not both'],
    [['s', 't', '--seed', 'x'], '--seed'],
    [['s', 't', '--fast'], '--fast'],
  ])('%j is refused with what is missing or wrong', (args, said) => {
    expect(() => parseExplainArgs(args)).toThrow(said);
  });
});
