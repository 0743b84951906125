import { Access, hashToken, mintToken, SignInStore } from '@app/application';
import {
  connected,
  eventually,
  problemIn,
  TestServer,
  tokenIn,
  type Organiser,
} from '../support/test-server.js';

const PUBLIC_URL = 'https://weerklank.example';

describe('signing in', () => {
  let server: TestServer;
  let organiser: Organiser;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production', publicUrl: PUBLIC_URL });
    organiser = await server.organiser();
  }, 60_000);
  afterAll(() => server.stop());

  const mintLink = () => server.app.get(Access).mintSignInLink(organiser.accountId);
  const grantsOf = async (cookie: string): Promise<{ grantId: string; kind: string }[]> => {
    const { json } = await server.ask('GET', '/api/v1/sign-ins/current', { cookie });
    return (json as { grants: { grantId: string; kind: string }[] }).grants;
  };

  it('gives a cookie that scripts cannot read, that other sites do not send and that only this host sets', async () => {
    const { answer } = await server.signIn(await mintLink());
    const [set = ''] = answer.headers.getSetCookie();
    expect(answer.status).toBe(200);
    expect(set).toMatch(/^__Host-weerklank-sign-in=[\w-]{43}; /);
    const attributes = set.split('; ').slice(1);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
    expect(attributes.some((attribute) => attribute.startsWith('Domain'))).toBe(false);
    expect(Date.parse(attributes.find((one) => one.startsWith('Expires='))?.slice(8) ?? '')).toBeGreaterThan(
      Date.now(),
    );
  });

  it('lets the cookie in', async () => {
    const { cookie } = await server.signIn(await mintLink());
    expect(await grantsOf(cookie)).toEqual([
      { grantId: expect.any(String), kind: 'account', accountId: organiser.accountId },
    ]);
    const { status } = await server.ask('GET', '/api/v1/sessions', { cookie });
    expect(status).toBe(200);
  });

  it('gives a bearer token, and no cookie, to clients that ask for one', async () => {
    const body = { token: await mintLink(), as: 'bearer' };
    const answer = await server.ask('POST', '/api/v1/sign-ins', { body });
    expect(answer.headers.getSetCookie()).toEqual([]);
    const { token } = answer.json as { token: string };
    expect((await server.ask('GET', '/api/v1/sessions', { token })).status).toBe(200);
  });

  it('takes the link of an account once', async () => {
    const token = await mintLink();
    await server.signIn(token);
    const { answer } = await server.signIn(token);
    expect(answer.status).toBe(410);
    expect(problemIn(answer)).toMatchObject({ code: 'link-used', errors: [{ field: 'token' }] });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('lets one of 20 simultaneous uses of a link in', async () => {
    const token = await mintLink();
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.signIn(token)));
    expect(answers.map(({ answer }) => answer.status).filter((status) => status === 200)).toHaveLength(1);
  });

  it('refuses an expired link', async () => {
    const token = mintToken();
    const expiresAt = new Date(Date.now() - 1_000);
    const { accountId } = organiser;
    await server.app.get(SignInStore).saveLink({ tokenHash: await hashToken(token), accountId, expiresAt });
    const { answer } = await server.signIn(token);
    expect(answer.status).toBe(410);
    expect(problemIn(answer).code).toBe('link-expired');
  });

  it('refuses a link that was never given out', async () => {
    const { answer } = await server.signIn(mintToken());
    expect(answer.status).toBe(404);
    expect(problemIn(answer).code).toBe('not-found');
  });

  it('does not let a link in on its own: it is to be exchanged', async () => {
    const token = await mintLink();
    expect((await server.ask('GET', '/api/v1/sessions', { token })).status).toBe(401);
  });

  it.each(['GET', 'HEAD'])('spends no link by %s, so that mail scanners may look', async (method) => {
    const token = await mintLink();
    for (const path of [`/sign-in?token=${token}`, `/api/v1/sign-ins?token=${token}`])
      await server.ask(method, path);
    expect((await server.signIn(token)).answer.status).toBe(200);
  });

  it('refuses a change asked with the cookie from a page that is not ours', async () => {
    const { cookie } = await server.signIn(await mintLink());
    const session = { cookie, body: { title: 'Ondergeschoven' } };
    for (const origin of ['https://elders.example', 'null', 'http://weerklank.example'])
      expect((await server.ask('POST', '/api/v1/sessions', { ...session, origin })).status).toBe(403);
    expect((await server.ask('POST', '/api/v1/sessions', session)).status).toBe(403);
    expect((await server.ask('POST', '/api/v1/sessions', { ...session, origin: PUBLIC_URL })).status).toBe(
      201,
    );
  });

  it('ends with signing out, for that browser only', async () => {
    const { cookie } = await server.signIn(await mintLink());
    const { cookie: other } = await server.signIn(await mintLink());
    const out = await server.ask('DELETE', '/api/v1/sign-ins/current', { cookie, origin: PUBLIC_URL });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().some((set) => set.startsWith('__Host-weerklank-sign-in=;'))).toBe(true);
    expect((await server.ask('GET', '/api/v1/sign-ins/current', { cookie })).status).toBe(401);
    expect((await server.ask('GET', '/api/v1/sign-ins/current', { cookie: other })).status).toBe(200);
  });

  describe('with several grants in one browser', () => {
    it('is organiser here and participant there', async () => {
      const own = await server.session({ organiser });
      const others = await server.session();
      const first = await server.signIn(await mintLink());
      const second = await server.signIn(await server.person(others), first.cookie);
      expect(second.answer.headers.getSetCookie()).toEqual([]);
      const { cookie } = first;
      expect((await grantsOf(cookie)).map(({ kind }) => kind).toSorted()).toEqual(['account', 'invitation']);
      const viewer = async (id: string) =>
        (await server.ask('GET', `/api/v1/sessions/${id}/view`, { cookie })).json as { viewer: string };
      expect((await viewer(own.sessionId)).viewer).toBe('moderator');
      expect((await viewer(others.sessionId)).viewer).toBe('participant');
    });

    it('joins twice by the same link as the same participant', async () => {
      const session = await server.session();
      const link = await server.person(session);
      const { cookie, answer } = await server.signIn(link);
      const again = await server.signIn(link, cookie);
      expect(again.answer.json).toEqual(answer.json);
      expect(await grantsOf(cookie)).toHaveLength(1);
      const { view } = await server.view(session.sessionId, session.organiser.token);
      expect(view.shared.participation.participantCount).toBe(1);
    });

    it('connects a socket in the role of the grant that the handshake names', async () => {
      const session = await server.session({ organiser });
      const { cookie } = await server.signIn(await mintLink());
      await server.signIn(await server.person(session), cookie);
      const grants = await grantsOf(cookie);
      const viewerBy = async (grantId: string | undefined) => {
        const auth = { sessionId: session.sessionId, ...(grantId === undefined ? {} : { grantId }) };
        const socket = server.socket(auth, { Cookie: cookie, Origin: PUBLIC_URL });
        expect(await connected(socket)).toBeNull();
        const answer = await socket.emitWithAck('since', { seq: 0 });
        return 'viewer' in answer ? answer.viewer : answer.error;
      };
      const grantOf = (kind: string) => grants.find((grant) => grant.kind === kind)?.grantId;
      expect(await viewerBy(grantOf('invitation'))).toBe('participant');
      expect(await viewerBy(grantOf('account'))).toBe('moderator');
      expect(await viewerBy(undefined)).toBe('moderator');
    });

    it('refuses a handshake that names the grant of somebody else', async () => {
      const session = await server.session({ organiser });
      const { cookie: othersCookie } = await server.signIn(await mintLink());
      const [grant] = await grantsOf(othersCookie);
      const { cookie } = await server.signIn(await server.person(session));
      const auth = { sessionId: session.sessionId, grantId: grant?.grantId };
      const socket = server.socket(auth, { Cookie: cookie, Origin: PUBLIC_URL });
      expect((await connected(socket))?.data).toMatchObject({ error: 'not-found', outlook: 'final' });
    });
  });

  describe('by mail', () => {
    const askLink = (address: string) => server.ask('POST', '/api/v1/sign-in-links', { body: { address } });

    it('sends a link whose token stands in the fragment and works once', async () => {
      const answer = await askLink(organiser.address.toUpperCase());
      expect([answer.status, answer.text]).toEqual([202, '']);
      const mail = await eventually(async () => (await server.mailsTo(organiser.address))[0]);
      const url = new URL(mail.link);
      expect([url.origin, url.pathname, url.search]).toEqual([PUBLIC_URL, '/sign-in', '']);
      expect(tokenIn(mail.link)).toMatch(/^[\w-]{43}$/);
      expect((await server.signIn(tokenIn(mail.link))).answer.status).toBe(200);
      expect((await server.signIn(tokenIn(mail.link))).answer.status).toBe(410);
    });

    it('answers the same for an address without an account, and sends nothing', async () => {
      const stranger = 'niemand@example.org';
      const answer = await askLink(stranger);
      expect([answer.status, answer.text]).toEqual([202, '']);
      const other = await server.organiser();
      await askLink(other.address);
      await server.mailTo(other.address);
      expect(await server.mailsTo(stranger)).toEqual([]);
    });

    it('names the field of a wrong address', async () => {
      const answer = await askLink('geen adres');
      expect(answer.status).toBe(400);
      expect(problemIn(answer).errors).toEqual([{ field: 'address', detail: expect.any(String) }]);
    });
  });
});
