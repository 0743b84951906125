import { poolOf } from '@app/persistence';
import { eventually, give, post, TestServer, type RunningSession } from '../support/test-server.js';

describe('shutting down', () => {
  let server: TestServer;
  let session: RunningSession;

  beforeAll(async () => {
    server = await TestServer.start();
    session = await server.session({ settings: { limits: 'lifted' } });
  }, 60_000);
  afterAll(() => server.stop());

  it('answers what was taken in, tells clients why, and keeps what it acknowledged', async () => {
    const links = await server.people(session, 8);
    const sockets = await Promise.all(
      links.map(({ token }) => server.connectedSocket(session.sessionId, token)),
    );
    const ended = Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.once('ended', resolve))),
    );
    // Somebody else holds the session for a moment, so that commands are still waiting when the server is told to stop.
    const holder = await poolOf(server.database.dataSource).connect();
    await holder.query('begin');
    await holder.query('select from session where session_id = $1 for update', [session.sessionId]);
    const posting = sockets.flatMap((socket) =>
      Array.from({ length: 50 }, (_, index) => give(socket, post(session.itemId, `Op het laatst ${index}`))),
    );
    // This is answered at once; frames of one connection arrive in order, so by then the server has them all.
    await Promise.all(sockets.map((socket) => socket.emitWithAck('since', { seq: -1 })));
    const closing = server.close();
    expect(await ended).toEqual(sockets.map(() => ({ reason: 'going-down' })));
    await holder.query('commit');
    holder.release();
    const answers = await Promise.all(posting);
    await closing;
    await eventually(async () => sockets.every((socket) => !socket.connected));

    const accepted = answers.flatMap((answer) => ('seq' in answer ? [answer.seq] : []));
    const { rows } = await poolOf(server.database.dataSource).query<{ seq: number }>(
      `select seq from fact where session_id = $1 and kind = 'statement-posted'`,
      [session.sessionId],
    );
    const kept = new Set(rows.map(({ seq }) => Number(seq)));
    expect(accepted).toHaveLength(400);
    for (const seq of accepted) expect(kept.has(seq)).toBe(true);
  });

  it('listens no more afterwards', async () => {
    await expect(server.ask('GET', '/health/live')).rejects.toThrow('fetch failed');
  });
});
