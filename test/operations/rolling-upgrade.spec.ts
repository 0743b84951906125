import { LiveSessions } from '@app/application';
import { poolOf } from '@app/persistence';
import type { SessionId } from '@app/dialogue';
import {
  eventually,
  give,
  post,
  TestServer,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';

/** What a newer release might write, and this one does not know. */
const UNKNOWN_KIND = 'statement-sung';

describe('a node beside one of a newer release', () => {
  let server: TestServer;
  let other: RunningSession;
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    server = await TestServer.start();
    other = await server.session();
  }, 60_000);
  afterAll(async () => {
    process.off('unhandledRejection', note);
    await server.stop();
  });

  const query = async (sql: string, values: unknown[]) =>
    (await poolOf(server.database.dataSource).query<{ count: string }>(sql, values)).rows;
  const factCount = async (sessionId: SessionId): Promise<number> =>
    Number((await query('select count(*) from fact where session_id = $1', [sessionId]))[0]?.count);

  /** As the newer node appends it. */
  const appendUnknown = (sessionId: SessionId) =>
    query(
      `with moved as (update session set last_seq = last_seq + 1 where session_id = $1 returning last_seq)
       insert into fact (session_id, seq, at, kind, body, command_id, part)
       select $1, last_seq, now(), $2, '{}', gen_random_uuid(), 0 from moved`,
      [sessionId, UNKNOWN_KIND],
    );

  const sessionWithSocket = async (): Promise<[RunningSession, ClientSocket]> => {
    const session = await server.session();
    return [session, await server.connectedSocket(session.sessionId, await server.person(session))];
  };

  const othersGoOn = async () => {
    const socket = await server.connectedSocket(other.sessionId, await server.person(other));
    expect(await give(socket, post(other.itemId, 'Hier gaat alles door'))).toEqual({
      seq: expect.any(Number),
    });
    expect((await server.ask('GET', '/health/ready')).status).toBe(200);
  };

  it('acknowledges nothing in a session in which it meets a fact that it does not know', async () => {
    const [session, socket] = await sessionWithSocket();
    await appendUnknown(session.sessionId);
    const count = await factCount(session.sessionId);
    expect(await give(socket, post(session.itemId, 'Telt dit?'))).toMatchObject({
      error: 'unavailable',
      outlook: 'later',
    });
    expect(await factCount(session.sessionId)).toBe(count);
    await othersGoOn();
  }, 60_000);

  it('does not open such a session when it has none of it in memory', async () => {
    const [session, socket] = await sessionWithSocket();
    const token = await server.person(session);
    socket.disconnect();
    await appendUnknown(session.sessionId);
    const sessions = server.app.get(LiveSessions);
    await eventually(() => {
      sessions.evictIdle();
      return Promise.resolve(!sessions.served(session.sessionId));
    });
    const { status, json } = await server.ask('GET', `/api/v1/sessions/${session.sessionId}/view`, { token });
    expect(status).toBe(503);
    expect(json).toMatchObject({ code: 'unavailable' });
    await othersGoOn();
  }, 60_000);

  it('does not end over it, and says in the log that something is wrong', () => {
    expect(unhandled).toEqual([]);
    expect(server.logLines.some((line) => line.includes('evolve'))).toBe(true);
  });
});
