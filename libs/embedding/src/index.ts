export { OpenAiEmbedder, type OpenAiOptions } from './open-ai-embedder.js';
export { FolderEmbedder, type FolderOptions } from './folder-embedder.js';
export { readEmbedderSettings, type EmbedderSettings } from './embedder-settings.js';
export { embedderFor } from './embedder-for.js';
