import { readdir } from 'node:fs/promises';
import { NoEmbedder, type Embedder } from '@app/application';
import type { EmbedderSettings } from './embedder-settings.js';
import { FolderEmbedder } from './folder-embedder.js';
import { OpenAiEmbedder } from './open-ai-embedder.js';

/**
 * The embedder that an operator chose, or none.
 *
 * @throws Error that names WEERKLANK_EMBEDDER_DIR when that folder has no word vectors
 */
export async function embedderFor(settings: EmbedderSettings): Promise<Embedder> {
  const {
    WEERKLANK_EMBEDDER_URL: baseUrl,
    WEERKLANK_EMBEDDER_MODEL: model,
    WEERKLANK_EMBEDDER_KEY: key,
    WEERKLANK_EMBEDDER_DIR: folder,
  } = settings;
  if (baseUrl !== undefined && model !== undefined)
    return new OpenAiEmbedder({ baseUrl, model, key: key ?? null });
  if (folder === undefined) return new NoEmbedder();
  const names = await readdir(folder).catch(() => null);
  if (names === null)
    throw new Error(`The settings cannot be used:\n  WEERKLANK_EMBEDDER_DIR: cannot be read`);
  if (!names.some((name) => name.endsWith('.vec')))
    throw new Error(`The settings cannot be used:\n  WEERKLANK_EMBEDDER_DIR: holds no <language>.vec file`);
  return new FolderEmbedder({ folder });
}
