import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbedderFailed } from '@app/application';
import { FolderEmbedder } from '@app/embedding';
import { DUTCH, vecOf, wordVectorFolder } from './word-vector-folder.js';

const cosine = (a: Float32Array | null | undefined, b: Float32Array | null | undefined): number =>
  a && b ? a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) : Number.NaN;

describe('a folder of word vectors', () => {
  let removals: (() => Promise<void>)[] = [];

  const folderOf = async (files?: Record<string, string>): Promise<string> => {
    const { folder, remove } = await wordVectorFolder(files);
    removals.push(remove);
    return folder;
  };
  afterEach(async () => {
    await Promise.all(removals.map((remove) => remove()));
    removals = [];
  });

  const inDutch = async (texts: readonly string[], files?: Record<string, string>, mostWordCount = 100) =>
    new FolderEmbedder({ folder: await folderOf(files), mostWordCount }).embed(
      texts.map((text) => ({ text, language: 'nl' })),
    );

  it('brings together what means the same in other words', async () => {
    const [one, like, other] = await inDutch(['de inkoop', 'een aanbesteding', 'het raadslid']);
    expect(cosine(one, like)).toBeGreaterThan(0.95);
    expect(cosine(one, other)).toBeLessThan(0.3);
  });

  it('weighs a frequent word little', async () => {
    const others = Array.from({ length: 2_000 }, (_, index) => [`woord${index}`, [0, 0, 0, 1]] as const);
    const words = Object.fromEntries([['de', [1, 1, 1, 1]], ...others, ['inkoop', [1, 0, 0, 0]]]);
    const texts = ['inkoop', 'de de de inkoop de'];
    const [bare, full] = await inDutch(texts, { 'nl.vec': vecOf(words) }, 10_000);
    expect(cosine(bare, full)).toBeGreaterThan(0.99);
  });

  it('reads words as they are written, else in lower case, with accents', async () => {
    const [written, lower, shouted, accented] = await inDutch([
      'Wethouder!',
      'wethouder',
      'INKOOP',
      'e\u0301e\u0301n',
    ]);
    expect(cosine(written, lower)).toBeLessThan(0.999);
    expect(shouted?.[0]).toBeCloseTo(1);
    expect(accented?.[2]).toBeCloseTo(1);
  });

  it('has nothing for a language without a file, or for words that it does not know', async () => {
    const embedder = new FolderEmbedder({ folder: await folderOf() });
    const texts = ['he', 'nl', '../nl', ''].map((language) => ({ text: 'inkoop', language }));
    const [hebrew, dutch, outside, none] = await embedder.embed(texts);
    expect([hebrew, outside, none]).toEqual([null, null, null]);
    expect(dutch).not.toBeNull();
    expect(await embedder.embed([{ text: 'xyzzy 12', language: 'nl' }])).toEqual([null]);
  });

  it('knows so many words of a language, the most frequent', async () => {
    const [frequent, rare] = await inDutch(['inkoop', 'raadslid'], undefined, 3);
    expect(frequent).not.toBeNull();
    expect(rare).toBeNull();
  });

  it('reads a file of several megabytes, whose last line has no end', async () => {
    const filler = Array.from({ length: 30_000 }, (_, index) => `vulwoord${index}`);
    const words = Object.fromEntries(filler.map((word) => [word, Array<number>(20).fill(0.125)]));
    const last = ['slotwoord', ...Array.from({ length: 20 }, (_, i) => (i === 7 ? 1 : 0))].join(' ');
    const content = `${vecOf(words)}${last}`;
    expect(content.length).toBeGreaterThan(2 ** 21);
    const [vector, middle] = await inDutch(['slotwoord', 'vulwoord17654'], { 'nl.vec': content }, 100_000);
    expect(vector?.[7]).toBeCloseTo(1);
    expect(middle?.[7]).toBeCloseTo(1 / Math.sqrt(20));
  });

  it.each([
    ['is empty', ''],
    ['has no first line with numbers', 'inkoop 1 0 0 0\n'],
    ['has a word with too few numbers', '1 4\ninkoop 1 0 0\n'],
    ['has a word with something else than numbers', '1 4\ninkoop 1 0 NaN x\n'],
    ['is one long line', `1 4\n${'x'.repeat(3 * 2 ** 20)}`],
  ])('fails when a file %s, and says which', async (_how, content) => {
    const error: unknown = await inDutch(['inkoop'], { 'nl.vec': content }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EmbedderFailed);
    expect(String(error)).toContain('nl.vec');
    expect(String(error)).not.toContain('inkoop');
  });

  it('fails when one language has other dimensions than another', async () => {
    const folder = await folderOf({ 'nl.vec': vecOf(DUTCH), 'en.vec': vecOf({ the: [1, 2] }) });
    const embedder = new FolderEmbedder({ folder });
    await embedder.embed([{ text: 'inkoop', language: 'nl' }]);
    await expect(embedder.embed([{ text: 'the', language: 'en' }])).rejects.toThrow('en.vec');
  });

  it('fails when a file changed under it', async () => {
    const folder = await folderOf();
    const embedder = new FolderEmbedder({ folder });
    const texts = [{ text: 'wethouder', language: 'nl' }];
    await embedder.embed(texts);
    await writeFile(join(folder, 'nl.vec'), vecOf({ iets: [1, 2, 3, 4], wethouder: [4, 3, 2, 1] }));
    await expect(embedder.embed(texts)).rejects.toThrow('nl.vec');
  });

  it('ends when nobody wants it any more', async () => {
    const embedder = new FolderEmbedder({ folder: await folderOf() });
    const asked = embedder.embed([{ text: 'inkoop', language: 'nl' }], AbortSignal.abort());
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
