import type { EmbeddableText, Embedder } from '@app/application';

const dutch = (text: string): EmbeddableText => ({ text, language: 'nl' });
const MANY = Array.from({ length: 40 }, (_, index) =>
  dutch(index % 2 === 0 ? `de inkoop ${index}` : `een wethouder ${index}`),
);

/** What every embedder promises. */
export function embedderContract(name: string, embedderOf: () => Embedder): void {
  describe(`Embedder: ${name}`, () => {
    it('has a vector or nothing for each text, in the order of the texts', async () => {
      const embedder = embedderOf();
      const together = await embedder.embed(MANY);
      const apart = [];
      for (const text of MANY) apart.push(...(await embedder.embed([text])));
      expect(together).toEqual(apart);
    });

    it('makes vectors of unit length, all of the length that it says', async () => {
      const embedder = embedderOf();
      const vectors = (await embedder.embed(MANY)).filter((vector) => vector !== null);
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensionCount ?? -1);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      }
      expect(vectors).toHaveLength(embedder.dimensionCount === 0 ? 0 : MANY.length);
    });

    it('makes the same of the same text', async () => {
      expect(await embedderOf().embed(MANY)).toEqual(await embedderOf().embed(MANY));
    });

    it('makes nothing of nothing', async () => {
      expect(await embedderOf().embed([])).toEqual([]);
    });

    it('has a name that says what it is', () => {
      expect(embedderOf().name).toMatch(/^\S.*\S$/);
    });
  });
}
