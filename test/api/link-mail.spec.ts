import { randomUUID } from 'node:crypto';
import { TestServer, tokenIn, type RunningSession } from '../support/test-server.js';

describe('a personal link, lost and mailed again', () => {
  let server: TestServer;
  let session: RunningSession;
  let path: string;
  let token: string;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
  }, 60_000);
  beforeEach(async () => {
    session = await server.session();
    path = `/api/v1/sessions/${session.sessionId}`;
    token = session.organiser.token;
  });
  afterAll(() => server.stop());

  const invited = async () => {
    const address = `${randomUUID()}@example.org`;
    await server.ask('POST', `${path}/invitations`, { token, body: { invitations: [{ address }] } });
    const { link } = await server.mailTo(address);
    return { address, link: tokenIn(link) };
  };
  const newMailTo = async (address: string, before: number) => {
    for (;;) {
      await server.mailTo(address);
      const mails = await server.mailsTo(address);
      if (mails.length > before) return tokenIn(mails.at(-1)?.link ?? '');
    }
  };
  const askLink = (address: string) => server.ask('POST', '/api/v1/sign-in-links', { body: { address } });
  const mailLink = (as: string, address: string) =>
    server.ask('POST', `${path}/link-mails`, { token: as, body: { address } });

  it('comes at the sign-in page to who was invited, in either case, and lets in as the same person', async () => {
    const { address, link } = await invited();
    const first = await server.signIn(link);
    const answer = await askLink(address.toUpperCase());
    expect([answer.status, answer.text]).toEqual([202, '']);
    const again = await server.signIn(await newMailTo(address, 1));
    expect(again.answer.json).toMatchObject({ destination: { sessionId: session.sessionId } });
    for (const { cookie } of [first, again])
      expect((await server.ask('GET', `${path}/view`, { cookie })).status).toBe(200);
    const { view } = await server.view(session.sessionId, token);
    expect(view.shared.participation.participantCount).toBe(1);
  });

  it('is not mailed to strangers nor to who was turned out, and the answer does not tell', async () => {
    const [known, revoked] = [await invited(), await invited()];
    const { json } = await server.ask('GET', `${path}/invitations`, { token });
    const { invitations } = json as { invitations: { invitationId: string; address: string }[] };
    const taken = invitations.find(({ address }) => address === revoked.address);
    await server.ask('DELETE', `${path}/invitations/${taken?.invitationId}`, { token });
    const stranger = `${randomUUID()}@example.org`;
    const answers = [];
    for (const address of [stranger, revoked.address, known.address]) answers.push(await askLink(address));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set(['202 ']));
    await newMailTo(known.address, 1);
    expect(await server.mailsTo(stranger)).toEqual([]);
    expect(await server.mailsTo(revoked.address)).toHaveLength(1);
  });

  it('is mailed by a moderator to an address, without hearing who was invited', async () => {
    const moderator = await server.person(session, 'moderator');
    const { address, link } = await invited();
    const { cookie } = await server.signIn(link);
    const sent = await mailLink(moderator, address);
    const stranger = `${randomUUID()}@example.org`;
    const unsent = await mailLink(moderator, stranger);
    expect([sent.status, sent.text]).toEqual([unsent.status, unsent.text]);
    expect(sent.status).toBe(202);
    await newMailTo(address, 1);
    expect(await server.mailsTo(stranger)).toEqual([]);
    expect((await server.ask('GET', `${path}/view`, { cookie })).status).toBe(200);
    expect((await server.ask('GET', `${path}/invitations`, { token: moderator })).status).toBe(403);
  });

  it('is mailed by a moderator for their own session only', async () => {
    const { address } = await invited();
    const other = await server.session();
    const moderator = await server.person(other, 'moderator');
    const answer = await server.ask('POST', `/api/v1/sessions/${other.sessionId}/link-mails`, {
      token: moderator,
      body: { address },
    });
    expect(answer.status).toBe(202);
    const sentinel = await invited();
    await server.mailTo(sentinel.address);
    expect(await server.mailsTo(address)).toHaveLength(1);
  });

  describe('of somebody in many sessions', () => {
    const inviteTo = async ({ sessionId }: RunningSession, address: string): Promise<void> => {
      const body = { invitations: [{ address }] };
      const { status } = await server.ask('POST', `/api/v1/sessions/${sessionId}/invitations`, {
        token,
        body,
      });
      expect(status).toBe(201);
    };
    const inOne = async (title: string, address: string, isLive: boolean): Promise<RunningSession> => {
      const made = await server.session({ organiser: session.organiser, title, isLive });
      await inviteTo(made, address);
      return made;
    };
    const close = ({ sessionId }: RunningSession) =>
      session.organiser.api.run(sessionId, { kind: 'close-session' });
    const mailsOnceThere = async (address: string, count: number) => {
      for (;;) {
        await server.mailTo(address);
        const mails = await server.mailsTo(address);
        if (mails.length >= count) return mails;
      }
    };

    it('comes of what is going on and of what is to come, and not of what has ended', async () => {
      const address = `${randomUUID()}@example.org`;
      await inOne('Gaande', address, true);
      for (const title of ['Vierde', 'Derde', 'Tweede']) await inOne(title, address, false);
      const over = [];
      for (const title of ['Voorbij', 'Geweest', 'Afgelopen']) over.push(await inOne(title, address, true));
      const before = await mailsOnceThere(address, 7);
      for (const ended of over) await close(ended);
      await askLink(address);
      const fresh = (await mailsOnceThere(address, 10)).filter(
        ({ link }) => !before.some((mail) => mail.link === link),
      );
      const titles = ['Gaande', 'Vierde', 'Derde', 'Tweede', 'Voorbij', 'Geweest', 'Afgelopen'];
      const mailed = fresh.map(({ text }) => titles.find((title) => text.includes(title)));
      expect(mailed.toSorted()).toEqual(['Derde', 'Gaande', 'Tweede']);
    });

    it('is left as it is once the session has ended, also when its moderator asks', async () => {
      const { address, link } = await invited();
      await server.signIn(link);
      await close(session);
      expect((await mailLink(token, address)).status).toBe(202);
      expect((await askLink(address)).status).toBe(202);
      const sentinel = `${randomUUID()}@example.org`;
      await inOne('Gaande', sentinel, true);
      await server.mailTo(sentinel);
      expect(await server.mailsTo(address)).toHaveLength(1);
      expect((await server.signIn(link)).answer.status).toBe(200);
    });
  });

  it('is limited for each address, whoever asks', async () => {
    const { address } = await invited();
    const statuses = [];
    for (const ask of [
      askLink,
      askLink,
      (to: string) => mailLink(token, to),
      (to: string) => mailLink(token, to),
    ])
      statuses.push((await ask(address)).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
  });

  it('tells the organiser who has not come yet, and nobody their pseudonym', async () => {
    const [present, absent] = [await invited(), await invited()];
    await server.signIn(present.link);
    const { json, text } = await server.ask('GET', `${path}/invitations`, { token });
    const { invitations } = json as { invitations: { address: string; hasEntered: boolean }[] };
    const entered = Object.fromEntries(invitations.map((one) => [one.address, one.hasEntered]));
    expect(entered).toEqual({ [present.address]: true, [absent.address]: false });
    expect(text).not.toContain('attendeeId');
  });
});
