import { randomUUID } from 'node:crypto';
import { createConnection } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import type { GivenCommand } from '@app/contract';
import type { CommandId } from '@app/dialogue';
import { MailQueue } from '@app/application';
import {
  newId,
  post,
  problemIn,
  TestServer,
  type Answered,
  type Asked,
  type RunningSession,
} from '../support/test-server.js';

const realNow = Date.now;

/** Makes the clock of the whole process jump. */
const later = (byMs: number) => {
  const before = Date.now;
  Date.now = () => before() + byMs;
};

/** Makes it stand still, so that counts are exact. */
const stopClock = () => {
  const now = realNow();
  Date.now = () => now;
};

const retryAfterMs = ({ headers }: Answered): number => Number(headers.get('retry-after')) * 1_000;

/** Asks again and again until an answer is 429; how many came before it. */
async function countUntilRefused(ask: () => Promise<Answered>, atMost: number): Promise<number> {
  for (let count = 0; count < atMost; count += 1) if ((await ask()).status === 429) return count;
  throw new Error('The limit was never met');
}

/** Asks a path so many times over one connection without waiting for answers; how many answers had which status. */
async function flood(url: string, path: string, headers: Readonly<Record<string, string>>, count: number) {
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname);
  const lines = Object.entries({ Host: hostname, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const request = (extra: string) => `GET ${path} HTTP/1.1\r\n${lines.join('')}${extra}\r\n`;
  socket.write(request('').repeat(count - 1) + request('Connection: close\r\n'));
  const answer = await readAll(socket);
  const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status);
  return (status: number) => statuses.filter((given) => given === String(status)).length;
}

describe('limits on what is asked by HTTP', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
  }, 60_000);
  afterEach(() => {
    Date.now = realNow;
  });
  afterAll(() => server.stop());

  const from = (network: string, asked: Asked = {}): Asked => ({
    ...asked,
    headers: { ...asked.headers, 'X-Forwarded-For': network },
  });
  const current = (token: string, network = '203.0.113.1') =>
    server.ask('GET', '/api/v1/sign-ins/current', from(network, { token }));
  const metCount = async (limit: string): Promise<number> => {
    const { text } = await server.ask('GET', '/metrics');
    return Number(
      new RegExp(`^weerklank_limits_met_total\\{limit="${limit}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0,
    );
  };

  const floodBy = (token: string, count: number) =>
    flood(server.url, '/api/v1/sign-ins/current', { Authorization: `Bearer ${token}` }, count);

  describe('of one person', () => {
    it('are met after hundreds of requests in a minute, and not by others at the same network address', async () => {
      const [busy, calm] = [await server.organiser(), await server.organiser()];
      stopClock();
      const countOf = await floodBy(busy.token, 607);
      expect([countOf(200), countOf(429)]).toEqual([600, 7]);
      expect(await metCount('person')).toBe(7);
      expect((await current(calm.token)).status).toBe(200);
    }, 30_000);

    it('are not escaped from another network address, and end by waiting', async () => {
      const { token } = await server.organiser();
      stopClock();
      await floodBy(token, 600);
      const refused = await current(token, '198.51.100.9');
      expect(problemIn(refused).code).toBe('too-many-requests');
      expect(retryAfterMs(refused)).toBeGreaterThan(0);
      later(retryAfterMs(refused));
      expect((await current(token)).status).toBe(200);
    }, 30_000);

    it('leave everything as it was when they are met', async () => {
      const { token } = await server.organiser();
      stopClock();
      await floodBy(token, 599);
      const make = () => server.ask('POST', '/api/v1/sessions', { token, body: { title: 'Gesprek' } });
      const answers = [await make(), await make(), await make()];
      expect(answers.map(({ status }) => status)).toEqual([201, 429, 429]);
      later(60_000);
      const { json } = await server.ask('GET', '/api/v1/sessions', { token });
      expect((json as { sessions: object[] }).sessions).toHaveLength(1);
    }, 30_000);
  });

  describe('of strangers', () => {
    it('are for one network address together, wide, and do not touch who is signed in there', async () => {
      const { token } = await server.organiser();
      const crowd = '203.0.113.77';
      stopClock();
      const countOf = await flood(server.url, '/health/live', { 'X-Forwarded-For': crowd }, 6_003);
      expect([countOf(200), countOf(429)]).toEqual([6_000, 3]);
      expect((await current(token, crowd)).status).toBe(200);
      expect((await server.ask('GET', '/health/live', from('203.0.113.78'))).status).toBe(200);
      // A token that nobody holds makes nobody of a stranger.
      expect((await current(randomUUID(), crowd)).status).toBe(429);
    }, 60_000);
  });

  describe('on sign-in links', () => {
    const askLink = (address: string, network = '203.0.113.2', language = 'nl') =>
      server.ask('POST', '/api/v1/sign-in-links', from(network, { body: { address }, language }));
    const statuses = async (address: string, count: number) => {
      const answers: number[] = [];
      for (let asked = 0; asked < count; asked += 1) answers.push((await askLink(address)).status);
      return answers;
    };

    it('are three to one address, however it is spelled and from wherever it is asked', async () => {
      const { address } = await server.organiser();
      expect(await statuses(address, 4)).toEqual([202, 202, 202, 429]);
      expect((await askLink(address.toUpperCase())).status).toBe(429);
      expect((await askLink(address, '198.51.100.3')).status).toBe(429);
      expect((await askLink((await server.organiser()).address)).status).toBe(202);
    });

    it('tell nothing about who has an account', async () => {
      stopClock();
      const known = (await server.organiser()).address;
      const unknown = `niemand-${randomUUID()}@example.org`;
      expect(await statuses(known, 5)).toEqual(await statuses(unknown, 5));
      const [one, other] = [await askLink(known), await askLink(unknown)];
      expect(one.json).toEqual(other.json);
      expect(one.headers.has('retry-after')).toBe(other.headers.has('retry-after'));
    });

    it('are no mail bomb: what is refused is not mailed, also after a while', async () => {
      const { address, accountId } = await server.organiser();
      const queue = server.app.get(MailQueue);
      const added: string[] = [];
      const add = queue.add.bind(queue);
      queue.add = (mails) => {
        added.push(...mails.map(({ subjectId }) => subjectId));
        return add(mails);
      };
      for (let minute = 0; minute < 60; minute += 1) {
        await askLink(address);
        later(60_000);
      }
      queue.add = add;
      const mailedCount = added.filter((subjectId) => subjectId === accountId).length;
      expect(mailedCount).toBeGreaterThanOrEqual(3);
      expect(mailedCount).toBeLessThanOrEqual(3 + 6);
    });

    it('say when to ask again, in the language of who asks, as a problem document', async () => {
      const { address } = await server.organiser();
      await statuses(address, 3);
      const [dutch, english] = [await askLink(address), await askLink(address, '203.0.113.2', 'en')];
      expect(dutch.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(problemIn(dutch)).toMatchObject({ status: 429, code: 'too-many-requests' });
      expect(problemIn(dutch).title).not.toBe(problemIn(english).title);
      expect(english.headers.get('content-language')).toBe('en');
      expect(retryAfterMs(dutch)).toBeGreaterThan(0);
      expect(retryAfterMs(dutch)).toBeLessThanOrEqual(600_000);
      later(retryAfterMs(dutch));
      expect((await askLink(address)).status).toBe(202);
    });

    it('are a hundred for whoever asks, whatever the addresses', async () => {
      const ask = () => askLink(`${randomUUID()}@example.org`, '203.0.113.99');
      stopClock();
      expect(await countUntilRefused(ask, 500)).toBe(100);
      expect((await askLink(`${randomUUID()}@example.org`, '203.0.113.100')).status).toBe(202);
      expect(await metCount('link-askers')).toBeGreaterThan(0);
    });
  });

  it('let a personal link be used by a person with many devices, not to make sign-ins without end', async () => {
    const session = await server.session();
    const [token, other] = [await server.person(session), await server.person(session)];
    const signIn = () => server.ask('POST', '/api/v1/sign-ins', { body: { token, as: 'bearer' } });
    stopClock();
    expect(await countUntilRefused(signIn, 200)).toBe(30);
    expect((await server.ask('POST', '/api/v1/sign-ins', { body: { token: other } })).status).toBe(200);
  });

  it('stand in openapi.json with every operation', async () => {
    const { json } = await server.ask('GET', '/api/v1/openapi.json');
    const { paths } = json as {
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    };
    for (const operations of Object.values(paths))
      for (const { responses } of Object.values(operations))
        expect(responses['429']).toMatchObject({ headers: { 'Retry-After': expect.anything() } });
  });

  it('come with deadlines for who dawdles over a request', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = server.app.getHttpServer();
    expect(headersTimeout).toBeGreaterThan(0);
    expect(headersTimeout).toBeLessThan(requestTimeout);
    expect(requestTimeout).toBeLessThanOrEqual(60_000);
    expect(keepAliveTimeout).toBeGreaterThan(60_000);
  });
});

describe.each(['production', 'rehearsal'] as const)('limits on commands by HTTP, on a %s server', (mode) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start({ mode });
  }, 60_000);
  afterEach(() => {
    Date.now = realNow;
  });
  afterAll(() => server.stop());

  const send = ({ sessionId }: RunningSession, token: string, command: GivenCommand) =>
    server.ask('POST', `/api/v1/sessions/${sessionId}/commands`, {
      token,
      body: { commandId: newId<CommandId>(), command },
    });
  const sendPosts = async (session: RunningSession, token: string, count: number) => {
    const answers: Answered[] = [];
    for (let index = 0; index < count; index += 1)
      answers.push(await send(session, token, post(session.itemId, `Bijdrage ${index}`)));
    return answers;
  };

  it('are those of the socket: three statements in a burst, and nothing changes', async () => {
    const session = await server.session();
    const { token } = session.organiser;
    stopClock();
    const answers = await sendPosts(session, token, 4);
    // Who steers posts nothing; trying counts all the same.
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 429]);
    const [refused] = answers.slice(-1);
    expect(refused && retryAfterMs(refused)).toBeLessThanOrEqual(5_000);
    expect((await server.view(session.sessionId, token)).view.shared.statements).toEqual({});
    later(5_000);
    expect((await send(session, token, post(session.itemId, 'Na een poosje'))).status).toBe(403);
  });

  it('are per person: a moderator in the same session has limits of their own', async () => {
    const session = await server.session();
    stopClock();
    await sendPosts(session, session.organiser.token, 4);
    const moderator = await server.person(session, 'moderator');
    expect((await sendPosts(session, moderator, 3)).map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('leave steering free', async () => {
    const session = await server.session();
    const announcements = Array.from({ length: 60 }, (_, index) =>
      send(session, session.organiser.token, { kind: 'announce', text: `Mededeling ${index}` }),
    );
    expect((await Promise.all(announcements)).every(({ status }) => status === 200)).toBe(true);
  });

  if (mode === 'production') return;

  it('are lifted in a session that lifts them', async () => {
    const session = await server.session({ settings: { limits: 'lifted' } });
    const answers = await sendPosts(session, session.organiser.token, 30);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
  });

  it('go with no ceiling on requests, so that a replay can be set up', async () => {
    const session = await server.session({ isLive: false, settings: { limits: 'lifted' } });
    const { token } = session.organiser;
    const authorised = { Authorization: `Bearer ${token}` };
    const countOf = await flood(server.url, '/api/v1/sign-ins/current', authorised, 1_200);
    expect(countOf(200)).toBe(1_200);
    expect(await server.people(session, 500)).toHaveLength(500);
  }, 30_000);
});
