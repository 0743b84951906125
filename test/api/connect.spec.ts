import { Attendance, mintToken } from '@app/application';
import { SOCKET_PATH } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import {
  connected,
  eventually,
  newId,
  TestServer,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';

const PUBLIC_URL = 'http://weerklank.test';

describe('connecting to a session', () => {
  let server: TestServer;
  let session: RunningSession;
  let token: string;
  let cookie: string;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production', publicUrl: PUBLIC_URL });
    session = await server.session();
    token = await server.person(session);
    ({ cookie } = await server.signIn(token));
  }, 60_000);
  afterAll(() => server.stop());

  const turnedAwayBy = async (socket: ClientSocket) => {
    const error = await connected(socket);
    expect(error).not.toBeNull();
    expect(socket.connected).toBe(false);
    return error?.data?.error ?? 'before the handshake';
  };
  const handshake = (headers: Record<string, string>) =>
    server.ask('GET', `${SOCKET_PATH}/?EIO=4&transport=polling`, { headers });

  it('lets a client without origin in by its token', async () => {
    expect(await connected(server.socket({ sessionId: session.sessionId, token }))).toBeNull();
  });

  it('lets a browser on our own page in by its cookie', async () => {
    const headers = { Cookie: cookie, Origin: PUBLIC_URL };
    const auth = { sessionId: session.sessionId, takesOver: true };
    expect(await connected(server.socket(auth, headers))).toBeNull();
  });

  it('asks a participant who is on another device, and ends that one when they go on here', async () => {
    const { sessionId } = session;
    const person = await server.person(session);
    const phone = await server.client(sessionId, person);
    const { cookie: laptop } = await server.signIn(person);
    const headers = { Cookie: laptop, Origin: PUBLIC_URL };
    const refused = await connected(server.socket({ sessionId }, headers));
    expect(refused?.data).toEqual({ error: 'connected-elsewhere', outlook: 'later' });
    expect(phone.state.kind).toBe('online');
    expect(await connected(server.socket({ sessionId, takesOver: true }, headers))).toBeNull();
    await eventually(() => Promise.resolve(phone.state.kind === 'ended'));
    expect(phone.state).toEqual({ kind: 'ended', reason: 'superseded' });
  });

  it('lets one person read a session that is over on two devices, also who was on one before it ended', async () => {
    const over = await server.session();
    const { sessionId } = over;
    const person = await server.person(over);
    const phone = await server.client(sessionId, person);
    const headersOf = async () => ({ Cookie: (await server.signIn(person)).cookie, Origin: PUBLIC_URL });
    const laptop = await headersOf();
    expect((await connected(server.socket({ sessionId }, laptop)))?.data?.error).toBe('connected-elsewhere');
    await over.organiser.api.run(sessionId, { kind: 'close-session' });
    const devices = [server.socket({ sessionId }, laptop), server.socket({ sessionId }, await headersOf())];
    for (const device of devices) expect(await connected(device)).toBeNull();
    await server.app.get(Attendance).exchange();
    for (const device of devices)
      expect(await device.emitWithAck('since', { seq: 0 })).toMatchObject({ viewer: 'participant' });
    expect(phone.state.kind).toBe('online');
  });

  it('carries a session over long-polling where WebSocket is blocked', async () => {
    const auth = { sessionId: session.sessionId, token, takesOver: true };
    const socket = server.socket(auth, {}, ['polling']);
    expect(await connected(socket)).toBeNull();
    expect(await socket.emitWithAck('since', { seq: 0 })).toMatchObject({ kind: 'view' });
  });

  it.each([
    'https://elders.example',
    'http://weerklank.test.elders.example',
    'https://weerklank.test',
    'http://weerklank.test:8080',
    'null',
    '',
  ])('turns a page from "%s" away before the handshake, with cookie or token', async (Origin) => {
    const auth = { sessionId: session.sessionId };
    for (const socket of [
      server.socket(auth, { Cookie: cookie, Origin }),
      server.socket({ ...auth, token }, { Origin }),
    ])
      expect(await turnedAwayBy(socket)).toBe('before the handshake');
  });

  it('turns a cookie without an origin away, unless the browser says that it is our own page', async () => {
    const socket = server.socket({ sessionId: session.sessionId }, { Cookie: cookie });
    expect(await turnedAwayBy(socket)).toBe('before the handshake');
    expect((await handshake({ Cookie: cookie })).status).toBe(403);
    expect((await handshake({ Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await handshake({ Cookie: cookie, 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
    expect((await handshake({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
  });

  it('turns away who brings no token', async () => {
    expect(await turnedAwayBy(server.socket({ sessionId: session.sessionId }))).toBe('not-signed-in');
  });

  it('turns away who brings a token that was never given out', async () => {
    const socket = server.socket({ sessionId: session.sessionId, token: mintToken() });
    expect(await turnedAwayBy(socket)).toBe('not-signed-in');
  });

  it('tells strangers of another session nothing: not even that this one exists', async () => {
    const other = await server.session();
    for (const stranger of [
      await server.person(other),
      await server.person(other, 'moderator'),
      other.organiser.token,
    ])
      for (const sessionId of [session.sessionId, newId<SessionId>()])
        expect(await turnedAwayBy(server.socket({ sessionId, token: stranger }))).toBe('not-found');
  });

  it.each([
    ['nothing', {}],
    ['no id', { sessionId: 'sessie' }],
    ['a list', { sessionId: ['a'] }],
    ['a number for a token', { sessionId: newId<SessionId>(), token: 7 }],
    ['a token without end', { sessionId: newId<SessionId>(), token: 'x'.repeat(201) }],
    ['a grant that is no id', { sessionId: newId<SessionId>(), grantId: '*' }],
    ['more than was asked', { sessionId: newId<SessionId>(), role: 'organiser' }],
  ])('turns away a handshake with %s', async (_name, auth) => {
    expect(await turnedAwayBy(server.socket(auth))).toBe('invalid-command');
  });

  it('has no other namespace', async () => {
    const socket = server.socket({ sessionId: session.sessionId, token });
    const admin = socket.io.socket('/admin', { auth: { sessionId: session.sessionId, token } });
    const refused = new Promise<string>((resolve) =>
      admin.once('connect_error', ({ message }) => resolve(message)),
    );
    admin.connect();
    expect(await refused).toBe('Invalid namespace');
  });

  it('gives a person one pseudonym over several connections', async () => {
    const fresh = await server.person(session);
    const before = await server.view(session.sessionId, session.organiser.token);
    const sockets = await Promise.all([1, 2, 3].map(() => server.connectedSocket(session.sessionId, fresh)));
    expect(sockets.map((socket) => socket.connected)).toEqual([true, true, true]);
    const after = await server.view(session.sessionId, session.organiser.token);
    const count = ({ view }: typeof before) => view.shared.participation.participantCount ?? 0;
    expect(count(after)).toBe(count(before) + 1);
  });

  it('ends who changes role, so that they come back as what they are now', async () => {
    const moderator = await server.person(session, 'moderator');
    const socket = await server.connectedSocket(session.sessionId, moderator);
    expect(await socket.emitWithAck('since', { seq: 0 })).toMatchObject({ viewer: 'moderator' });
    const reason = new Promise((resolve) => socket.once('ended', resolve));
    const rows = await server.database.dataSource.query<{ attendee_id: string }[]>(
      `select attendee_id from invitation where session_id = $1 and role = 'moderator'`,
      [session.sessionId],
    );
    await session.organiser.api.run(session.sessionId, {
      kind: 'change-role',
      attendeeId: rows[0]?.attendee_id as never,
      role: 'observer',
    });
    expect(await reason).toEqual({ reason: 'role-changed' });
    await eventually(async () => !socket.connected);
    const again = await server.connectedSocket(session.sessionId, moderator);
    expect(await again.emitWithAck('since', { seq: 0 })).toMatchObject({ viewer: 'observer' });
  });
});
