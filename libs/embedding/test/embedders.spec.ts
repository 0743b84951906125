import { NoEmbedder } from '@app/application';
import { FolderEmbedder, OpenAiEmbedder } from '@app/embedding';
import { embedderContract } from './embedder.contract.js';
import { FakeEndpoint } from './fake-endpoint.js';
import { wordVectorFolder } from './word-vector-folder.js';

let endpoint: FakeEndpoint;
let words: Awaited<ReturnType<typeof wordVectorFolder>>;

beforeAll(async () => {
  endpoint = await FakeEndpoint.open();
  words = await wordVectorFolder();
});
afterAll(() => Promise.all([endpoint.close(), words.remove()]));

embedderContract('none', () => new NoEmbedder());
embedderContract(
  'an endpoint',
  () => new OpenAiEmbedder({ baseUrl: endpoint.baseUrl, model: 'letters', key: null, batchSize: 16 }),
);
embedderContract('a folder of word vectors', () => new FolderEmbedder({ folder: words.folder }));
