import { fitThemes, type ThemeModel, type ThemeStatement } from '@app/themes';
import { drawTexts, prefixOf, type LabelledText } from '../src/bench/themes-data.js';
import { runThemesLive } from '../src/bench/themes-live.js';
import type { Refitter } from '../src/bench/themes-refitter.js';
import { meanFigures, parseThemesBenchArgs, setsOf } from '../src/bench/themes.js';

const TEXTS: LabelledText[] = Array.from({ length: 60 }, (_, i) => ({
  text:
    i % 2 === 0
      ? `De begroting en het budget zijn krap in jaar ${i}`
      : `Collega ${i} geeft draagvlak en steun`,
  label: i % 2 === 0 ? 'geld ## krap' : 'mensen ## steun',
  language: 'nl',
}));

/** Finds themes in this thread. */
function inThread(): Refitter {
  const statements: ThemeStatement[] = [];
  let previous: ThemeModel | null = null;
  return {
    refit: ({ arrived, constraints, seed }) => {
      statements.push(...arrived);
      previous = fitThemes(statements, previous, constraints, { seed });
      return Promise.resolve({ model: previous, ms: 1 });
    },
    close: () => Promise.resolve(),
  };
}

describe('bench:themes', () => {
  it('has defaults for everything but the data', () => {
    expect(parseThemesBenchArgs(['--data', 'x.jsonl'])).toEqual({
      data: 'x.jsonl',
      count: 300,
      pinShare: 0,
      seed: 1,
      isJson: false,
      isLabelPrefix: false,
      isGroupedByPrefix: false,
    });
  });

  it.each([
    [[], '--data'],
    [['--data', 'x', '--n', '0'], '--n'],
    [['--data', 'x', '--pins', '2'], '--pins'],
    [['--data', 'x', '--label', 'half'], '--label'],
  ])('refuses %j and names what is wrong', (args, named) => {
    expect(() => parseThemesBenchArgs(args)).toThrow(named);
  });

  it('draws the same texts for the same seed, and others for another', () => {
    expect(drawTexts(TEXTS, 20, 1)).toEqual(drawTexts(TEXTS, 20, 1));
    expect(drawTexts(TEXTS, 20, 1)).not.toEqual(drawTexts(TEXTS, 20, 2));
  });

  it('cuts labels at their prefix and groups by it', () => {
    expect(prefixOf('geld ## krap')).toBe('geld');
    const options = parseThemesBenchArgs(['--data', 'x', '--label', 'prefix', '--group-by-prefix']);
    const sets = setsOf(TEXTS, options);
    expect(sets.map((set) => new Set(set.map(({ label }) => label)))).toEqual([
      new Set(['geld']),
      new Set(['mensen']),
    ]);
  });

  it('lets statements arrive, and prints what its contract says', async () => {
    const figures = await runThemesLive(TEXTS, 0.1, 1, inThread());
    expect(figures.n).toBe(60);
    expect(figures.ami).toBeGreaterThan(50);
    expect(figures.refits).toBeGreaterThan(5);
    expect(meanFigures([figures, figures])).toEqual(figures);
    for (const name of ['themes', 'ari', 'nmi', 'refitMs', 'assignP95Ms', 'churn', 'mainThreadP95Ms'])
      expect(figures).toHaveProperty(name, expect.any(Number));
  });
});
