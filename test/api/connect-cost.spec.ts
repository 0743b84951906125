import { poolOf } from '@app/persistence';
import { connected, TestServer, type RunningSession } from '../support/test-server.js';

const PUBLIC_URL = 'http://weerklank.test';
/** What the server reads or writes to find out who connects; not what it does by itself every second. */
const CONCERNS_PEOPLE = /\b(sign_in|sign_in_grant|invitation|account|session_organiser)\b/;
const WRITES_FACTS = /\binsert into (fact|text|command)\b/i;

describe('what coming back costs the database', () => {
  let server: TestServer;
  let session: RunningSession;
  let statements: string[];

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production', publicUrl: PUBLIC_URL });
    session = await server.session({ isLive: false });
    const seen = new WeakSet<object>();
    poolOf(server.database.dataSource).on('acquire', (client) => {
      if (seen.has(client)) return;
      seen.add(client);
      const query = client.query.bind(client) as (...given: unknown[]) => unknown;
      const counted = (...given: unknown[]) => {
        const [asked] = given;
        statements.push(typeof asked === 'string' ? asked : String((asked as { text?: string }).text));
        return query(...given);
      };
      Object.assign(client, { query: counted });
    });
  }, 60_000);
  beforeEach(() => {
    statements = [];
  });
  afterAll(() => server.stop());

  const spent = () => statements.filter((sql) => CONCERNS_PEOPLE.test(sql));
  const comeIn = async (auth: object, headers: Record<string, string> = {}) => {
    const socket = server.socket({ sessionId: session.sessionId, ...auth }, headers);
    expect(await connected(socket)).toBeNull();
    return socket;
  };

  it('is one query for who shows a personal link, and nothing is written', async () => {
    const token = await server.person(session);
    (await comeIn({ token })).disconnect();
    const { seq } = await server.view(session.sessionId, token);
    statements = [];
    await comeIn({ token });
    expect(spent()).toHaveLength(1);
    expect(statements.filter((sql) => WRITES_FACTS.test(sql))).toEqual([]);
    expect((await server.view(session.sessionId, token)).seq).toBe(seq);
  });

  it('is one query for who shows a cookie, also when the browser was in other sessions', async () => {
    const elsewhere = await server.session({ isLive: false });
    const { cookie } = await server.signIn(await server.person(session));
    await server.signIn(await server.person(elsewhere), cookie);
    statements = [];
    await comeIn({}, { Cookie: cookie, Origin: PUBLIC_URL });
    expect(spent()).toHaveLength(1);
    expect(statements.filter((sql) => WRITES_FACTS.test(sql))).toEqual([]);
  });

  it('is one query each when many come back together', async () => {
    const people = await server.people(session, 40);
    for (const socket of await Promise.all(people.map(({ token }) => comeIn({ token })))) socket.disconnect();
    statements = [];
    await Promise.all(people.map(({ token }) => comeIn({ token })));
    expect(spent()).toHaveLength(40);
    expect(statements.filter((sql) => WRITES_FACTS.test(sql))).toEqual([]);
  }, 60_000);

  it('is one query for who has nothing to show for it', async () => {
    const socket = server.socket({ sessionId: session.sessionId, token: 'x'.repeat(43) });
    expect((await connected(socket))?.data).toMatchObject({ error: 'not-signed-in' });
    expect(spent()).toHaveLength(1);
  });
});
