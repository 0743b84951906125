import { Unlinking } from '@app/application';
import {
  eventually,
  give,
  post,
  TestServer,
  tokenIn,
  type Answered,
  type RunningSession,
} from '../support/test-server.js';

const DAY_MS = 86_400_000;
const PEOPLE = [
  { address: 'kanarie.een@zangvogel.example', organisation: 'Gemeente Kanariedorp' },
  { address: 'kanarie.twee@zangvogel.example', organisation: 'Waterschap Vinkenslag' },
];
/** Invited, let in, taken back, and then invited again. */
const AGAIN = { address: 'kanarie.drie@zangvogel.example', organisation: 'Stichting Sijsje' };
const CANARIES = /kanarie|zangvogel|vinkenslag|sijsje/i;

interface Listed {
  invitations: { invitationId: string }[];
  erasure: { invitationCount: number; erasedAt: string } | null;
}

describe('seven days after the close', () => {
  let server: TestServer;
  let session: RunningSession;
  let path: string;
  let invitationIds: string[];
  let personalToken: string;
  let mailedToken: string;
  let cookie: string;
  let before: { report: Answered; facts: unknown };
  let dueAt: number;

  const asOrganiser = (method: string, rest: string, body?: object) =>
    server.ask(method, path + rest, { token: session.organiser.token, ...(body ? { body } : {}) });
  const listed = async () => (await asOrganiser('GET', '/invitations')).json as Listed;
  const idsListed = async () => (await listed()).invitations.map(({ invitationId }) => invitationId);
  const facts = () => server.database.dataSource.query('select * from fact order by seq');
  const report = () => asOrganiser('GET', '/report-editions/1/report.json');

  /** Every row of every table as text, by the name of the table. */
  const everything = async (): Promise<[string, string][]> => {
    const { dataSource } = server.database;
    const tables = await dataSource.query<{ name: string }[]>(
      `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
    );
    return Promise.all(
      tables.map(async ({ name }): Promise<[string, string]> => {
        const rows = await dataSource.query<{ row: string }[]>(`select t::text as row from ${name} t`);
        return [name, rows.map(({ row }) => row).join('\n')];
      }),
    );
  };
  const tablesWith = async (wanted: RegExp) =>
    (await everything()).filter(([, rows]) => wanted.test(rows)).map(([name]) => name);

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
    session = await server.session();
    path = `/api/v1/sessions/${session.sessionId}`;
    await asOrganiser('POST', '/invitations', { invitations: [AGAIN] });
    const [taken = ''] = await idsListed();
    await asOrganiser('POST', '/invitations', { invitations: PEOPLE });
    await server.signIn(tokenIn((await server.mailTo(AGAIN.address)).link));
    await asOrganiser('DELETE', `/invitations/${taken}`);
    await asOrganiser('POST', '/invitations', { invitations: [AGAIN] });
    mailedToken = tokenIn((await server.mailTo(PEOPLE[0]?.address ?? '')).link);
    ({ cookie } = await server.signIn(mailedToken));
    personalToken = await server.person(session);
    const socket = await server.connectedSocket(session.sessionId, personalToken);
    await give(socket, post(session.itemId, 'Onze bestuurder leest alleen de samenvatting'));
    socket.disconnect();
    expect((await server.ask('GET', `${path}/view`, { cookie })).status).toBe(200);
    invitationIds = [taken, ...(await idsListed())];
    await session.organiser.api.run(session.sessionId, { kind: 'close-session' });
    before = await eventually(async () => {
      const frozen = await report();
      return frozen.status === 200 && { report: frozen, facts: await facts() };
    });
    dueAt = Date.now() + 7 * DAY_MS;
  }, 60_000);
  afterAll(() => server.stop());

  it('begins with everything where it was, also a minute before', async () => {
    await server.app.get(Unlinking).sweep(new Date(dueAt - 60_000));
    expect(new Set(invitationIds).size).toBe(5);
    expect(await listed()).toMatchObject({ invitations: { length: 4 }, erasure: null });
    expect(await tablesWith(CANARIES)).toEqual(['invitation', 'session_number']);
    expect((await server.ask('GET', `${path}/view`, { token: personalToken })).status).toBe(200);
  });

  describe('who was who', () => {
    beforeAll(async () => {
      const swept = await Promise.all([1, 2, 3].map(() => server.app.get(Unlinking).sweep(new Date(dueAt))));
      expect(swept.flatMap(({ erased }) => erased)).toEqual([
        { sessionId: session.sessionId, invitationCount: 4 },
      ]);
    });

    it('is in no table: no address, no organisation', async () => {
      expect(await tablesWith(CANARIES)).toEqual([]);
    });

    it('is not to be found by the id of an invitation: only the journal knows it, as that of a command', async () => {
      const named = new Set(await tablesWith(new RegExp(invitationIds.join('|'))));
      expect([...named].filter((name) => !/^fact(_p\d+)?$/.test(name))).toEqual([]);
    });

    it('is no longer told by the personal link, the link in the mail or the cookie', async () => {
      expect((await server.ask('GET', `${path}/view`, { token: personalToken })).status).toBe(401);
      expect((await server.ask('GET', `${path}/view`, { cookie })).status).toBe(404);
      for (const token of [personalToken, mailedToken])
        expect((await server.signIn(token)).answer.status).toBe(404);
    });

    it('is what the organiser reads to be erased, with how many there were', async () => {
      expect(await listed()).toEqual({
        invitations: [],
        erasure: { invitationCount: 4, erasedAt: new Date(dueAt).toISOString() },
      });
    });

    it('is not asked for by the report or the journal, which stay as they were', async () => {
      expect((await report()).text).toBe(before.report.text);
      expect(await facts()).toEqual(before.facts);
      expect((await asOrganiser('GET', '/view')).status).toBe(200);
    });

    it('is erased again when somebody is invited after that', async () => {
      await asOrganiser('POST', '/invitations', { invitations: PEOPLE });
      expect(await tablesWith(CANARIES)).toEqual(['invitation', 'session_number']);
      await server.app.get(Unlinking).sweep(new Date(dueAt));
      expect(await tablesWith(CANARIES)).toEqual([]);
      expect((await listed()).erasure?.invitationCount).toBe(6);
    });
  });
});
