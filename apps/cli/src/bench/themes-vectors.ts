import type { Embedder } from '@app/application';
import { detectLanguage } from '@app/themes';
import type { LabelledText } from './themes-data.js';

/** The same texts, each with its vector where the embedder has one. */
export async function withVectors(
  texts: readonly LabelledText[],
  embedder: Embedder,
): Promise<LabelledText[]> {
  const vectors = await embedder.embed(
    texts.map(({ text, language }) => ({ text, language: language ?? detectLanguage(text) })),
  );
  return texts.map((text, index) => {
    const vector = vectors[index];
    return vector ? { ...text, vector } : text;
  });
}
