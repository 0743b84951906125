import { randomUUID } from 'node:crypto';
import type { View } from '@app/dialogue';
import { problemIn, TestServer, tokenIn, type RunningSession } from '../support/test-server.js';

const SEGMENT = 'kleine gemeente';
const OTHER = 'grote gemeente';

describe('segments of invited people', () => {
  let server: TestServer;
  let session: RunningSession;
  let path: string;

  beforeAll(async () => {
    server = await TestServer.start();
  }, 60_000);
  beforeEach(async () => {
    session = await server.session();
    path = `/api/v1/sessions/${session.sessionId}`;
  });
  afterAll(() => server.stop());

  const post = (what: string, body: unknown) =>
    server.ask('POST', `${path}/${what}`, { token: session.organiser.token, body });
  /** Tokens of so many people with these segments, who came in. */
  const entered = async (count: number, segments: readonly string[]): Promise<string[]> => {
    const people = Array.from({ length: count }, () => ({ segments }));
    const { json } = await post('personal-links', { people });
    const tokens = (json as { personalLinks: { token: string }[] }).personalLinks.map(({ token }) => token);
    for (const token of tokens) await viewOf(token);
    return tokens;
  };
  /** What the moderators see: names are asked for apart. */
  const shownTo = async (token: string): Promise<Record<string, number>> => {
    const { json } = await server.ask('GET', `${path}/segments`, { token });
    const { segments } = json as { segments: { segment: number; name: string }[] };
    const counts = (await viewOf(token)).shared.steering.segments ?? {};
    expect(segments.map(({ segment }) => String(segment)).toSorted()).toEqual(Object.keys(counts).toSorted());
    return Object.fromEntries(segments.map(({ segment, name }) => [name, counts[segment] ?? 0]));
  };
  const viewOf = async (token: string): Promise<View> => (await server.view(session.sessionId, token)).view;

  it('are counted for moderators once they are large enough, and for nobody else', async () => {
    const [small = ''] = await entered(5, [SEGMENT, SEGMENT]);
    await entered(4, [OTHER]);
    const moderator = await server.person(session, 'moderator');
    expect(await shownTo(moderator)).toEqual({});
    await entered(1, [OTHER]);
    expect(await shownTo(moderator)).toEqual({ [SEGMENT]: 5, [OTHER]: 5 });
    for (const token of [
      small,
      await server.person(session, 'observer'),
      await server.person(session, 'editor'),
    ]) {
      expect((await viewOf(token)).shared.steering).toEqual({});
      expect((await server.ask('GET', `${path}/segments`, { token })).status).toBe(403);
    }
  });

  it('stand in the journal by number only', async () => {
    await entered(5, [SEGMENT, OTHER]);
    const rows = await server.database.dataSource.query<{ body: string }[]>(
      'select body::text from fact where session_id = $1',
      [session.sessionId],
    );
    const journal = rows.map(({ body }) => body).join(' ');
    expect(journal).toContain('"segments"');
    for (const name of [SEGMENT, OTHER]) expect(journal).not.toContain(name);
  });

  it('bring what a moderator says to them to their own people only', async () => {
    const [small = ''] = await entered(5, [SEGMENT]);
    const [large = ''] = await entered(5, [OTHER]);
    const text = 'Hoe gaat dit bij jullie?';
    const { json } = await server.ask('GET', `${path}/segments`, { token: session.organiser.token });
    const { segments } = json as { segments: { segment: number; name: string }[] };
    const segment = segments.find(({ name }) => name === SEGMENT)?.segment ?? 0;
    await session.organiser.api.run(session.sessionId, { kind: 'prompt-segment', segment, text });
    expect((await viewOf(small)).personal.me.prompt).toMatchObject({ text });
    expect(JSON.stringify(await viewOf(large))).not.toContain(text);
  });

  it('come in with an invitation by mail, and are shown to its organiser', async () => {
    await entered(4, [SEGMENT]);
    await entered(5, []);
    const address = `${randomUUID()}@example.org`;
    const answer = await post('invitations', { invitations: [{ address, segments: [` ${SEGMENT} `] }] });
    expect(answer.json).toMatchObject({ invitations: [{ address, segments: [SEGMENT] }] });
    const { cookie } = await server.signIn(tokenIn((await server.mailTo(address)).link));
    await server.ask('GET', `${path}/view`, { cookie });
    expect(await shownTo(session.organiser.token)).toEqual({ [SEGMENT]: 5 });
  });

  it.each([
    ['six of them', Array.from({ length: 6 }, (_, place) => `kenmerk ${place}`)],
    ['one of 61 signs', ['k'.repeat(61)]],
    ['an empty one', [' ']],
  ])('are refused: %s', async (_, segments) => {
    const answer = await post('personal-links', { people: [{ segments }] });
    expect(answer.status).toBe(400);
    expect(problemIn(answer).errors?.[0]?.field).toContain('people.0.segments');
  });
});
