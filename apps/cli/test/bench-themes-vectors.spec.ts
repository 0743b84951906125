import { Embedder, type EmbeddableText } from '@app/application';
import { fitThemes, type ThemeModel, type ThemeStatement } from '@app/themes';
import type { LabelledText } from '../src/bench/themes-data.js';
import { runThemesLive } from '../src/bench/themes-live.js';
import { parseThemesBenchArgs } from '../src/bench/themes.js';
import { withVectors } from '../src/bench/themes-vectors.js';

/** No two of these share a word. */
const TEXTS: LabelledText[] = Array.from({ length: 40 }, (_, index) => ({
  text: Array.from({ length: 4 }, (_word, at) => (7919 * (4 * index + at + 1)).toString(36).repeat(2)).join(
    ' ',
  ),
  label: index % 2 === 0 ? 'even' : 'odd',
  language: index % 4 === 0 ? null : 'nl',
}));

/** Knows the labels. */
class KnowingEmbedder extends Embedder {
  override readonly name = 'all-knowing';
  override readonly dimensionCount = 2;

  override embed(texts: readonly EmbeddableText[]): Promise<Float32Array[]> {
    const labelOf = new Map(TEXTS.map(({ text, label }) => [text, label]));
    return Promise.resolve(
      texts.map(({ text }) => Float32Array.from(labelOf.get(text) === 'even' ? [1, 0] : [0, 1])),
    );
  }
}

function inThread() {
  const statements: ThemeStatement[] = [];
  let previous: ThemeModel | null = null;
  return {
    refit: ({ arrived, seed }: { arrived: ThemeStatement[]; seed: number }) => {
      statements.push(...arrived);
      previous = fitThemes(statements, previous, undefined, { seed });
      return Promise.resolve({ model: previous, ms: 1 });
    },
    close: () => Promise.resolve(),
  };
}

describe('bench:themes with an embedder', () => {
  it('finds what only the embedder knows', async () => {
    const without = await runThemesLive(TEXTS, 0, 1, inThread());
    const vectors = await withVectors(TEXTS, new KnowingEmbedder());
    const found = await runThemesLive(vectors, 0, 1, inThread());
    expect(found.ari).toBeGreaterThan(without.ari + 50);
  });

  it('takes its endpoint or its folder from the command line', () => {
    const embedderBy = (...args: string[]) => parseThemesBenchArgs(['--data', 'x', ...args]).embedder;
    expect(embedderBy('--embedder-dir', '/vectors')).toEqual({ WEERKLANK_EMBEDDER_DIR: '/vectors' });
    expect(embedderBy('--embedder-url', 'http://localhost/v1/', '--embedder-model', 'm')).toEqual({
      WEERKLANK_EMBEDDER_URL: 'http://localhost/v1',
      WEERKLANK_EMBEDDER_MODEL: 'm',
    });
    expect(() => embedderBy('--embedder-url', 'http://localhost/v1')).toThrow('WEERKLANK_EMBEDDER_MODEL');
  });
});
