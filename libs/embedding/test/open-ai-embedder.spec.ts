import { inspect } from 'node:util';
import { EmbedderFailed } from '@app/application';
import { OpenAiEmbedder, type OpenAiOptions } from '@app/embedding';
import { FakeEndpoint, letterCounts, never, rightly, withBody, withStatus } from './fake-endpoint.js';

const KEY = 'sleutel-die-niemand-ziet';
const TEXT = 'een geheime zin over inkoop';
const TEXTS = [{ text: TEXT, language: 'nl' }];

describe('an endpoint like that of OpenAI', () => {
  let endpoint: FakeEndpoint;

  beforeEach(async () => {
    endpoint = await FakeEndpoint.open();
  });
  afterEach(() => endpoint.close());

  const embedder = (options: Partial<OpenAiOptions> = {}) =>
    new OpenAiEmbedder({
      baseUrl: endpoint.baseUrl,
      model: 'letters',
      key: KEY,
      timeoutMs: 2_000,
      backOffMs: 1,
      ...options,
    });

  const failure = async (made = embedder()): Promise<Error> => {
    const error: unknown = await made.embed(TEXTS).catch((thrown: unknown) => thrown);
    if (!(error instanceof EmbedderFailed))
      throw new Error(`This did not fail as it should: ${String(error)}`);
    return error;
  };

  const vectorOf = (values: readonly unknown[]) =>
    withBody(JSON.stringify({ data: [{ index: 0, embedding: values }] }));

  it('is asked for the model, with the key', async () => {
    const [vector] = await embedder().embed(TEXTS);
    const expected = letterCounts(TEXT);
    const length = Math.hypot(...expected);
    for (const [i, value] of expected.entries()) expect(vector?.[i]).toBeCloseTo(value / length, 6);
    expect(endpoint.asked).toEqual([
      { path: '/v1/embeddings', authorization: `Bearer ${KEY}`, model: 'letters', input: [TEXT] },
    ]);
  });

  it('is sent no key when there is none', async () => {
    await embedder({ key: null }).embed(TEXTS);
    expect(endpoint.asked[0]?.authorization).toBeNull();
  });

  it('is asked for so many texts at once', async () => {
    const texts = Array.from({ length: 10 }, (_, index) => ({ text: `zin ${index}`, language: 'nl' }));
    expect(await embedder({ batchSize: 4 }).embed(texts)).toHaveLength(10);
    expect(endpoint.asked.map(({ input }) => input.length)).toEqual([4, 4, 2]);
  });

  it.each([429, 500, 503])('is asked again when it answers %i', async (status) => {
    endpoint.replies = [withStatus(status), rightly];
    expect(await embedder().embed(TEXTS)).toHaveLength(1);
    expect(endpoint.asked).toHaveLength(2);
  });

  it('is given up after three times', async () => {
    endpoint.replies = [withStatus(429)];
    expect((await failure()).name).toContain('429');
    expect(endpoint.asked).toHaveLength(3);
  });

  it.each([400, 401, 404])('is not asked again when it answers %i', async (status) => {
    endpoint.replies = [withStatus(status)];
    expect((await failure()).name).toContain(String(status));
    expect(endpoint.asked).toHaveLength(1);
  });

  it('is not followed to another place', async () => {
    const elsewhere = await FakeEndpoint.open();
    endpoint.replies = [withStatus(307, { location: `${elsewhere.baseUrl}/embeddings` })];
    expect((await failure()).name).toContain('307');
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  it.each([
    [
      'too many vectors',
      withBody(JSON.stringify({ data: [0, 1].map((index) => ({ index, embedding: [1] })) })),
    ],
    ['none', withBody(JSON.stringify({ data: [] }))],
    ['that of another text', withBody(JSON.stringify({ data: [{ index: 999_999_999, embedding: [1] }] }))],
    ['an empty vector', vectorOf([])],
    ['what is not a number', withBody('{"data":[{"index":0,"embedding":[NaN,1]}]}')],
    ['nothing in place of a number', vectorOf([null, 1])],
    ['a number without end', withBody('{"data":[{"index":0,"embedding":[1e999,1]}]}')],
    ['no JSON', withBody(`<p>${TEXT}</p>`)],
  ])('is refused when it gives %s', async (_what, reply) => {
    endpoint.replies = [reply];
    expect((await failure()).message).toMatch(/answer|vector/);
    expect(endpoint.asked).toHaveLength(1);
  });

  it('is refused once when another model takes its place, and then gives the vectors of that one', async () => {
    const one = embedder();
    endpoint.replies = [vectorOf([1, 2, 3]), vectorOf([3, 4])];
    await one.embed(TEXTS);
    expect(one.dimensionCount).toBe(3);
    expect((await failure(one)).name).toContain('length 3 and are now of length 2');
    expect(await one.embed(TEXTS)).toEqual([Float32Array.of(0.6, 0.8)]);
    expect(one.dimensionCount).toBe(2);
  });

  it('is refused when its vectors change between two requests for the same texts', async () => {
    const one = embedder({ batchSize: 1 });
    endpoint.replies = [vectorOf([1, 2, 3]), vectorOf([1, 2])];
    await expect(one.embed([...TEXTS, ...TEXTS])).rejects.toThrow('now of length 2');
  });

  it('is read no further than there is room for, and not asked again for so much', async () => {
    let hangUp = (): void => undefined;
    const hungUp = new Promise<void>((resolve) => (hangUp = resolve));
    endpoint.replies = [
      (_asked, response) => {
        response.writeHead(200).on('close', hangUp);
        const writeOn = (): void => {
          while (!response.destroyed && response.write(' '.repeat(65_536)));
          if (!response.destroyed) response.once('drain', writeOn);
        };
        writeOn();
      },
    ];
    const { name } = await failure(embedder({ mostAnswerBytes: 2 ** 20 }));
    expect(name).toContain('larger than 1 MB');
    expect(endpoint.asked).toHaveLength(1);
    await hungUp;
  });

  it('is read whole when it just fits', async () => {
    const body = JSON.stringify({ data: [{ index: 0, embedding: [3, 4] }] });
    endpoint.replies = [withBody(body)];
    const [fitting] = await embedder({ mostAnswerBytes: body.length }).embed(TEXTS);
    expect(fitting).toEqual(Float32Array.of(0.6, 0.8));
    expect((await failure(embedder({ mostAnswerBytes: body.length - 1 }))).name).toContain('larger');
  });

  it('gives nothing for a text of which the vector has no direction', async () => {
    endpoint.replies = [vectorOf([0, 0])];
    expect(await embedder().embed(TEXTS)).toEqual([null]);
  });

  it('is given up when it does not answer in time', async () => {
    endpoint.replies = [never];
    expect((await failure(embedder({ timeoutMs: 50 }))).name).toContain('50 ms');
  });

  it('is given up at once by whoever does not want it any more', async () => {
    endpoint.replies = [never];
    const stopping = new AbortController();
    const asked = embedder().embed(TEXTS, stopping.signal);
    stopping.abort();
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  it.each([
    ['it answers with what it was sent', (replies: FakeEndpoint) => (replies.replies = [withStatus(400)])],
    ['it cannot be reached', (replies: FakeEndpoint) => replies.close()],
    ['it gives something else', (replies: FakeEndpoint) => (replies.replies = [withBody(TEXT)])],
  ])('is failing without a text or the key in the error when %s', async (_when, fail) => {
    await fail(endpoint);
    const told = inspect(await failure(), { depth: null, showHidden: true });
    expect(told).not.toContain(KEY);
    expect(told).not.toContain('geheime');
  });

  it('does not tell a key that cannot be sent', async () => {
    const told = inspect(await failure(embedder({ key: `${KEY}\n${KEY}` })), {
      depth: null,
      showHidden: true,
    });
    expect(told).not.toContain(KEY);
  });
});
