import type { StatementId } from '@app/dialogue';
import {
  connected,
  eventually,
  give,
  newId,
  post,
  TestServer,
  tokenIn,
  type ClientSocket,
  type Organiser,
  type RunningSession,
} from '../support/test-server.js';

/** Planted where identity lives, to be looked for where pseudonyms live. */
const ORGANISER = 'kanarie.organisator@vogelhuis.example';
const INVITED = [
  { address: 'kanarie.deelnemer@zangvogel.example', organisation: 'Gemeente Kanariedorp' },
  { address: 'kanarie.lezer@zangvogel.example', organisation: 'Waterschap Vinkenslag' },
  { address: 'kanarie.leider@zangvogel.example', organisation: 'Provincie Puttertje', role: 'moderator' },
  { address: 'kanarie.kijker@zangvogel.example', organisation: 'Stichting Sijsje', role: 'observer' },
] as const;
const CANARIES = [
  'vogelhuis',
  'zangvogel',
  ...INVITED.flatMap(({ address, organisation }) => [
    address.split('@')[0] ?? '',
    organisation.split(' ')[1] ?? '',
  ]),
];

const TEXT = 'Onze bestuurder leest alleen de samenvatting';
const REASON = 'Te herkennen persoon';

describe('planted names and addresses', () => {
  let server: TestServer;
  let organiser: Organiser;
  let session: RunningSession;
  const tokens: string[] = [];
  const cookies: string[] = [];
  const heard: string[] = [];

  const sings = (text: string) =>
    CANARIES.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

  /** One session from inviting to report, with everything that its people hear. */
  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
    organiser = await server.organiser(ORGANISER);
    session = await server.session({ organiser });
    const path = `/api/v1/sessions/${session.sessionId}`;
    await server.ask('POST', `${path}/invitations`, {
      token: organiser.token,
      body: { invitations: INVITED },
    });
    const sockets: ClientSocket[] = [];
    for (const { address } of INVITED) {
      const { link } = await server.mailTo(address);
      tokens.push(tokenIn(link));
      const { cookie } = await server.signIn(tokenIn(link));
      cookies.push(cookie);
      const socket = server.socket(
        { sessionId: session.sessionId },
        { Cookie: cookie, Origin: server.publicUrl },
      );
      socket.onAny((...args) => heard.push(JSON.stringify(args)));
      expect(await connected(socket)).toBeNull();
      heard.push(JSON.stringify(await socket.emitWithAck('since', { seq: 0 })));
      sockets.push(socket);
    }
    const [author, reader, moderator, observer] = sockets as [
      ClientSocket,
      ClientSocket,
      ClientSocket,
      ClientSocket,
    ];
    const [statementId, hiddenId] = [newId<StatementId>(), newId<StatementId>()];
    heard.push(JSON.stringify(await give(author, post(session.itemId, TEXT, statementId))));
    heard.push(JSON.stringify(await give(author, post(session.itemId, 'Weg hiermee', hiddenId))));
    await eventually(async () => {
      const answer = await reader.emitWithAck('since', { seq: 0 });
      return 'view' in answer && hiddenId in answer.view.personal.dealt;
    });
    for (const command of [
      { kind: 'endorse-statement', statementId, answer: 3 },
      { kind: 'flag-statement', statementId: hiddenId, concern: 'names-someone' },
    ] as const)
      heard.push(JSON.stringify(await give(reader, command)));
    for (const command of [
      { kind: 'hide-statement', statementId: hiddenId, reason: REASON },
      { kind: 'mute-author', statementId: hiddenId },
      { kind: 'announce', text: 'We ronden af' },
      { kind: 'close-session' },
    ] as const)
      heard.push(JSON.stringify(await give(moderator, command)));
    await eventually(async () =>
      heard.some((line) => line.includes('"closed"') && line.startsWith('["frame"')),
    );
    for (const socket of sockets) heard.push(JSON.stringify(await socket.emitWithAck('since', { seq: 1 })));
    heard.push(JSON.stringify(await give(observer, { kind: 'announce', text: 'Mag ik?' })));
  }, 60_000);
  afterAll(() => server.stop());

  it('are where they were planted', async () => {
    const { text } = await server.ask('GET', `/api/v1/sessions/${session.sessionId}/invitations`, {
      token: organiser.token,
    });
    for (const { address, organisation } of INVITED) {
      expect(text).toContain(address);
      expect(text).toContain(organisation);
    }
    expect(sings(text).length).toBeGreaterThan(8);
  });

  it('are in no frame and no answer on a socket', () => {
    expect(heard.some((line) => line.startsWith('["frame"'))).toBe(true);
    expect(heard.join('')).toContain(TEXT);
    for (const line of heard) expect(sings(line)).toEqual([]);
  });

  it('are in no view', async () => {
    for (const asked of [...cookies.map((cookie) => ({ cookie })), { token: organiser.token }]) {
      const { status, text } = await server.ask('GET', `/api/v1/sessions/${session.sessionId}/view`, asked);
      expect(status).toBe(200);
      expect(sings(text)).toEqual([]);
    }
  });

  it.each(['html', 'csv', 'json'])('are in no report as %s', async (format) => {
    for (const language of ['nl', 'en'])
      for (const asked of [{ cookie: cookies[0] ?? '' }, { token: organiser.token }]) {
        const path = `/api/v1/sessions/${session.sessionId}/report-editions/1/report.${format}`;
        const { status, text } = await server.ask('GET', `${path}?language=${language}`, asked);
        expect(status).toBe(200);
        expect(text).toContain(TEXT);
        expect(sings(text)).toEqual([]);
      }
  });

  it('are in no metric and no description of the interface', async () => {
    for (const path of ['/metrics', '/api/v1/openapi.json', '/health/ready'])
      expect(sings((await server.ask('GET', path)).text)).toEqual([]);
  });

  it('are in no line of the log, nor are statements or tokens', () => {
    expect(server.logLines.length).toBeGreaterThan(10);
    for (const line of server.logLines) {
      expect(sings(line)).toEqual([]);
      for (const secret of [TEXT, REASON, organiser.token, ...tokens, ...cookies])
        expect(line).not.toContain(secret.split('=').at(-1));
    }
  });

  it('are in no table of the dialogue', async () => {
    for (const table of ['session', 'fact', 'text', 'snapshot', 'report_edition']) {
      const rows = await server.database.dataSource.query<object[]>(`select * from ${table}`);
      expect([table, sings(JSON.stringify(rows))]).toEqual([table, []]);
    }
  });

  it('are stored without the tokens that open them', async () => {
    const tables = ['account', 'invitation', 'sign_in', 'sign_in_link', 'sign_in_grant', 'mail'];
    for (const table of tables) {
      const rows = JSON.stringify(await server.database.dataSource.query(`select * from ${table}`));
      for (const token of [organiser.token, ...tokens])
        expect([table, rows.includes(token)]).toEqual([table, false]);
    }
  });

  it('lead to no pseudonym: not for the organiser, not for oneself', async () => {
    const attendees = await server.database.dataSource.query<{ attendee_id: string; role: string }[]>(
      "select attendee_id, role from invitation union select attendee_id, 'organiser' from session_organiser",
    );
    const texts = await Promise.all([
      server.ask('GET', `/api/v1/sessions/${session.sessionId}/invitations`, { token: organiser.token }),
      server.ask('GET', '/api/v1/sessions', { token: organiser.token }),
      server.ask('GET', '/api/v1/sign-ins/current', { cookie: cookies[0] ?? '' }),
    ]);
    expect(attendees).toHaveLength(5);
    expect(attendees.some(({ role }) => role === 'participant')).toBe(true);
    // Who writes notes knows under which name; participants write none and have none.
    for (const { attendee_id, role } of attendees)
      for (const text of [...(role === 'participant' ? heard : []), ...texts.map((answer) => answer.text)])
        expect(text).not.toContain(attendee_id);
  });
});
