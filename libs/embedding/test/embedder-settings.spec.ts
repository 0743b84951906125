import { FolderEmbedder, OpenAiEmbedder, embedderFor, readEmbedderSettings } from '@app/embedding';
import { NoEmbedder } from '@app/application';
import { wordVectorFolder } from './word-vector-folder.js';

const URL_GIVEN = { WEERKLANK_EMBEDDER_URL: 'http://localhost:11434/v1/' };
const MODEL = { WEERKLANK_EMBEDDER_MODEL: 'bge-m3' };

describe('the settings of the embedder', () => {
  it('are off by default, also when they are empty', async () => {
    expect(await embedderFor(readEmbedderSettings({ PORT: '1' }))).toBeInstanceOf(NoEmbedder);
    const empty = { WEERKLANK_EMBEDDER_URL: '', WEERKLANK_EMBEDDER_DIR: '', WEERKLANK_EMBEDDER_KEY: '' };
    expect(await embedderFor(readEmbedderSettings(empty))).toBeInstanceOf(NoEmbedder);
  });

  it('choose an endpoint with its model', async () => {
    const embedder = await embedderFor(readEmbedderSettings({ ...URL_GIVEN, ...MODEL }));
    expect(embedder).toBeInstanceOf(OpenAiEmbedder);
    expect(embedder.name).toContain('bge-m3');
  });

  it('choose a folder', async () => {
    const { folder, remove } = await wordVectorFolder();
    expect(await embedderFor(readEmbedderSettings({ WEERKLANK_EMBEDDER_DIR: folder }))).toBeInstanceOf(
      FolderEmbedder,
    );
    await remove();
  });

  it.each([
    [{ ...URL_GIVEN, ...MODEL, WEERKLANK_EMBEDDER_DIR: '/vectors' }, 'WEERKLANK_EMBEDDER_DIR'],
    [URL_GIVEN, 'WEERKLANK_EMBEDDER_MODEL'],
    [MODEL, 'WEERKLANK_EMBEDDER_MODEL'],
    [{ WEERKLANK_EMBEDDER_KEY: 'geheim' }, 'WEERKLANK_EMBEDDER_KEY'],
    [{ ...URL_GIVEN, ...MODEL, WEERKLANK_EMBEDDER_KEY: 'geheim\ngeheim' }, 'WEERKLANK_EMBEDDER_KEY'],
    [{ ...MODEL, WEERKLANK_EMBEDDER_URL: 'localhost:11434' }, 'WEERKLANK_EMBEDDER_URL'],
    [{ ...MODEL, WEERKLANK_EMBEDDER_URL: 'http://ik:geheim@localhost/v1' }, 'WEERKLANK_EMBEDDER_URL'],
    [{ ...MODEL, WEERKLANK_EMBEDDER_URL: 'http://localhost/v1?sleutel=geheim' }, 'WEERKLANK_EMBEDDER_URL'],
  ])('are refused by name, without their value: %j', (given, name) => {
    expect(() => readEmbedderSettings(given)).toThrow(
      new RegExp(`^The settings cannot be used:\n  ${name}: `),
    );
    expect(() => readEmbedderSettings(given)).not.toThrow(/geheim/);
  });

  it.each([
    ['is not there', '/nergens/te/vinden', undefined],
    ['has no word vectors', null, { 'nl.bin': '' }],
  ])('are refused when the folder %s', async (_how, given, files) => {
    const { folder, remove } = await wordVectorFolder(files);
    await expect(embedderFor({ WEERKLANK_EMBEDDER_DIR: given ?? folder })).rejects.toThrow(
      'WEERKLANK_EMBEDDER_DIR: ',
    );
    await remove();
  });
});
