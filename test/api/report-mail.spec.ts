import { randomUUID } from 'node:crypto';
import { Leading, PostOffice, Unlinking, type ReportMailStanding } from '@app/application';
import {
  eventually,
  problemIn,
  TestServer,
  tokenIn,
  type Mail,
  type RunningSession,
} from '../support/test-server.js';

const HALF_AN_HOUR_MS = 30 * 60_000;

describe('the report by mail', () => {
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

  const newAddress = () => `${randomUUID()}@example.org`;
  const invited = async (changes: object = {}): Promise<{ address: string; link: string }> => {
    const address = newAddress();
    await server.ask('POST', `${path}/invitations`, {
      token,
      body: { invitations: [{ address, ...changes }] },
    });
    return { address, link: tokenIn((await server.mailTo(address)).link) };
  };
  const cameIn = async (changes: object = {}) => {
    const person = await invited(changes);
    return { ...person, cookie: (await server.signIn(person.link)).cookie };
  };
  const close = async () => {
    await server.app.get(Leading).claim();
    await session.organiser.api.run(session.sessionId, { kind: 'close-session' });
  };
  const standing = async (method: 'GET' | 'POST' = 'GET') =>
    (await server.ask(method, `${path}/report-mails`, { token })).json as Omit<
      ReportMailStanding,
      'dueAt'
    > & {
      dueAt: string | null;
    };
  const planned = () =>
    eventually(async () => {
      const now = await standing();
      return now.dueAt !== null && now;
    });
  const delivered = async (address: string): Promise<Mail[]> => {
    await server.app.get(PostOffice).deliver();
    return server.mailsTo(address);
  };
  const reportMailTo = (address: string) => eventually(async () => (await delivered(address))[1]);

  it('waits for half an hour after the close, and goes to who came in', async () => {
    const here = await cameIn();
    await invited();
    await close();
    const { recipientCount, sentCount, dueAt } = await planned();
    expect([recipientCount, sentCount]).toEqual([1, 0]);
    const { view } = await server.view(session.sessionId, token);
    const phase = view.shared.session.phase;
    expect(phase?.kind === 'closed' && phase.closedAt + HALF_AN_HOUR_MS).toBe(Date.parse(dueAt ?? ''));
    expect(await delivered(here.address)).toHaveLength(1);
  });

  it('leaves by itself once that half hour is over, to each person once', async () => {
    const here = await cameIn();
    await close();
    await planned();
    await server.database.dataSource.query("update mail set due_at = now() where kind = 'report'");
    await reportMailTo(here.address);
    await server.app.get(Unlinking).sweep(new Date());
    await standing('POST');
    expect(await delivered(here.address)).toHaveLength(2);
    expect(await standing()).toEqual({ recipientCount: 1, sentCount: 1, dueAt: null });
  });

  it('leaves at once when the organiser releases it, with a link that opens the report for seven days', async () => {
    const here = await cameIn({ language: 'en', role: 'observer' });
    await close();
    await standing('POST');
    const mail = await reportMailTo(here.address);
    expect(mail.subject).toBe('The report of the session: Koppen bij elkaar');
    expect(mail.text).toContain(session.organiser.address);
    const until = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
    expect(mail.text).toContain(until.format(Date.now() + 7 * 86_400_000));
    const { cookie } = await server.signIn(tokenIn(mail.link));
    const editions = await server.ask('GET', `${path}/report-editions`, { cookie });
    expect(editions.json).toMatchObject({ editions: [{ edition: 1 }] });
    expect((await server.ask('GET', `${path}/report-editions`, { cookie: here.cookie })).status).toBe(200);
  });

  it('brings a link beside that of the invitation: both work until the invitation is taken back or forgotten', async () => {
    const [here, out] = [await cameIn(), await cameIn()];
    await close();
    await standing('POST');
    const linksOf = async ({ address, link }: typeof here) => [
      link,
      tokenIn((await reportMailTo(address)).link),
    ];
    const [kept, taken] = [await linksOf(here), await linksOf(out)];
    const outcomes = (links: readonly string[]) =>
      Promise.all(
        links.map(async (one) => (await server.ask('GET', `${path}/report-editions`, { token: one })).status),
      );
    expect(await outcomes([...kept, ...taken])).toEqual([200, 200, 200, 200]);
    const { json } = await server.ask('GET', `${path}/invitations`, { token });
    const { invitations } = json as { invitations: { invitationId: string; address: string }[] };
    const revoked = invitations.find(({ address }) => address === out.address)?.invitationId;
    await server.ask('DELETE', `${path}/invitations/${revoked}`, { token });
    expect(await outcomes([...kept, ...taken])).toEqual([200, 200, 401, 401]);
    await server.app.get(Unlinking).sweep(new Date(Date.now() + 8 * 86_400_000));
    expect(await outcomes(kept)).toEqual([401, 401]);
  });

  it('is sent once to each, also when it is released by many at once', async () => {
    const here = await cameIn();
    await close();
    await Promise.all([1, 2, 3, 4, 5].map(() => standing('POST')));
    await reportMailTo(here.address);
    await Promise.all([1, 2, 3].map(() => delivered(here.address)));
    expect(await delivered(here.address)).toHaveLength(2);
  });

  it('does not go to who was turned out', async () => {
    const [here, out] = [await cameIn(), await cameIn()];
    const { json } = await server.ask('GET', `${path}/invitations`, { token });
    const { invitations } = json as { invitations: { invitationId: string; address: string }[] };
    const taken = invitations.find(({ address }) => address === out.address);
    await server.ask('DELETE', `${path}/invitations/${taken?.invitationId}`, { token });
    await close();
    expect((await standing('POST')).recipientCount).toBe(1);
    await reportMailTo(here.address);
    expect(await delivered(out.address)).toHaveLength(1);
  });

  it('is not to be released before the close, nor by a moderator', async () => {
    const moderator = await server.person(session, 'moderator');
    await server.view(session.sessionId, moderator);
    const early = await server.ask('POST', `${path}/report-mails`, { token });
    expect([early.status, problemIn(early).code]).toEqual([409, 'wrong-phase']);
    await close();
    expect((await server.ask('POST', `${path}/report-mails`, { token: moderator })).status).toBe(403);
  });

  it('is forgotten with who was who', async () => {
    await cameIn();
    await close();
    await planned();
    await server.app.get(Unlinking).sweep(new Date(Date.now() + 8 * 86_400_000));
    const rows = await server.database.dataSource.query(
      "select 1 from mail where kind = 'report' and sent_at is null",
    );
    expect(rows).toEqual([]);
  });
});
