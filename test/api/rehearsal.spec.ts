import type { SessionId } from '@app/dialogue';
import { LiveSessions } from '@app/application';
import { eventually, problemIn, TestServer, type RunningSession } from '../support/test-server.js';

describe('a rehearsal of a prepared session', () => {
  let server: TestServer;
  let session: RunningSession;

  const ask = (method: string, path: string, body?: object, token = session.organiser.token) =>
    server.ask(method, `/api/v1${path}`, { token, ...(body ? { body } : {}) });
  const begin = async (body: object = { people: 8, speed: 4 }) => {
    const answer = await ask('POST', `/sessions/${session.sessionId}/rehearsals`, body);
    expect(answer.status).toBe(201);
    return (answer.json as { sessionId: SessionId }).sessionId;
  };
  const listed = async () => {
    const { json } = await ask('GET', `/sessions/${session.sessionId}/rehearsals`);
    return (json as { rehearsals: { sessionId: SessionId }[] }).rehearsals.map(({ sessionId }) => sessionId);
  };

  /** The tables, but for the list of rehearsals itself, of which a row names a session. */
  const tablesNaming = async (id: string): Promise<string[]> => {
    const { dataSource } = server.database;
    const tables = await dataSource.query<{ name: string }[]>(
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_name <> 'rehearsal'`,
    );
    const naming = await Promise.all(
      tables.map(async ({ name }) => {
        const [found] = await dataSource.query<object[]>(
          `select 1 as found from ${name} t where t::text like $1 limit 1`,
          [`%${id}%`],
        );
        return found ? [name] : [];
      }),
    );
    return naming.flat().toSorted();
  };

  beforeAll(async () => {
    server = await TestServer.start();
    session = await server.session({ isLive: false });
  }, 60_000);
  afterAll(() => server.stop());

  it('is peopled, says that it is fictional, ends in a report, and leaves no trace once it is wiped', async () => {
    const sessionId = await begin();
    const { api, token } = session.organiser;
    expect(await listed()).toEqual([sessionId]);
    const { sessions } = (await ask('GET', '/sessions')).json as { sessions: { sessionId: SessionId }[] };
    expect(sessions.map((one) => one.sessionId)).toEqual([session.sessionId]);
    await ask('POST', `/sessions/${sessionId}/walk-in`, {});
    await ask('POST', `/sessions/${sessionId}/walk-in/keys`);
    const [itemId] = Object.keys((await server.view(sessionId, token)).view.shared.agenda);
    if (itemId === undefined) throw new Error('The agenda was not copied');
    await api.run(sessionId, { kind: 'open-lobby' });
    await eventually(
      async () => (await server.view(sessionId, token)).view.shared.participation.participantCount === 8,
    );
    await api.run(sessionId, { kind: 'start-session' });
    const { view } = await server.view(sessionId, token);
    expect(view.shared.session).toMatchObject({ title: 'Oefening: Koppen bij elkaar', fictional: true });
    await api.run(sessionId, { kind: 'open-agenda-item', itemId: itemId as never });
    await eventually(
      async () => ((await server.view(sessionId, token)).view.shared.participation.statementCount ?? 0) > 0,
    );
    await api.run(sessionId, { kind: 'close-session' });
    await eventually(async () => (await api.editions(sessionId)).length > 0);
    const kept = await tablesNaming(sessionId);
    for (const table of ['fact', 'text', 'report_edition', 'session', 'session_organiser', 'walk_in'])
      expect(kept).toContain(table);
    const before = await tablesNaming(session.sessionId);

    expect((await ask('DELETE', `/rehearsals/${sessionId}`)).status).toBe(204);
    await eventually(async () => (await tablesNaming(sessionId)).length === 0);
    expect(await tablesNaming(session.sessionId)).toEqual(before);
    expect((await ask('GET', `/sessions/${sessionId}/view`)).status).toBe(404);
    expect((await ask('GET', `/rehearsals/${sessionId}`)).status).toBe(404);
    expect(await listed()).toEqual([]);
    expect(await server.database.dataSource.query<object[]>('select 1 from mail')).toEqual([]);
  }, 60_000);

  it('is forgotten by every node, also by one that serves it meanwhile', async () => {
    const sessionId = await begin();
    const other = await TestServer.start({ beside: server });
    try {
      const { token, api } = session.organiser;
      await api.run(sessionId, { kind: 'start-session' });
      expect((await other.ask('GET', `/api/v1/sessions/${sessionId}/view`, { token })).status).toBe(200);
      const release = other.app.get(LiveSessions).of(sessionId).hold();
      const sockets = await Promise.all([server, other].map((at) => at.connectedSocket(sessionId, token)));
      const reasons = Promise.all(
        sockets.map((socket) => new Promise((resolve) => socket.once('ended', resolve))),
      );
      await eventually(async () => (await tablesNaming(sessionId)).includes('presence'));
      expect((await ask('DELETE', `/rehearsals/${sessionId}`)).status).toBe(204);
      expect(await reasons).toEqual(sockets.map(() => ({ reason: 'revoked' })));
      await eventually(async () => other.app.get(LiveSessions).served(sessionId) === undefined);
      await eventually(async () => (await tablesNaming(sessionId)).length === 0);
      release();
    } finally {
      await other.stop();
    }
  }, 60_000);

  it('is all that can be wiped: the session itself stays', async () => {
    const answer = await ask('DELETE', `/rehearsals/${session.sessionId}`);
    expect([answer.status, problemIn(answer).code]).toEqual([404, 'not-found']);
    expect((await ask('GET', `/sessions/${session.sessionId}/view`)).status).toBe(200);
  });

  it('is nobody else’s to see or to wipe', async () => {
    const sessionId = await begin();
    const stranger = await server.organiser();
    for (const [method, path] of [
      ['GET', `/rehearsals/${sessionId}`],
      ['DELETE', `/rehearsals/${sessionId}`],
      ['GET', `/sessions/${session.sessionId}/rehearsals`],
      ['POST', `/sessions/${session.sessionId}/rehearsals`],
    ] as const)
      expect((await ask(method, path, method === 'POST' ? {} : undefined, stranger.token)).status).toBe(404);
    expect(await listed()).toEqual([sessionId]);
    expect((await ask('GET', `/rehearsals/${sessionId}`)).json).toMatchObject({
      ofSessionId: session.sessionId,
    });
  });

  it('mails nobody and has so many people or so many as there are to choose from', async () => {
    const [sessionId] = await listed();
    const invitations = [{ address: 'iemand@example.org' }];
    expect((await ask('POST', `/sessions/${sessionId ?? ''}/invitations`, { invitations })).status).toBe(403);
    expect((await ask('POST', `/sessions/${session.sessionId}/rehearsals`, { people: 9 })).status).toBe(400);
  });

  it('is made three times at once at most', async () => {
    await begin();
    await begin();
    const answer = await ask('POST', `/sessions/${session.sessionId}/rehearsals`, {});
    expect(problemIn(answer)).toMatchObject({ status: 422, code: 'too-many', limit: 3 });
  });
});
