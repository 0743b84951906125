import { createHash } from 'node:crypto';
import { canonicalJson, type PollId, type StatementId } from '@app/dialogue';
import type { ReportModel } from '@app/report';
import {
  newId,
  post,
  problemIn,
  TestServer,
  type Organiser,
  type RunningSession,
} from '../support/test-server.js';

interface Summary {
  edition: number;
  uptoSeq: number;
  composedAt: string;
  hash: string;
  isReplaced: boolean;
}

const TEXT = 'De nota wordt pas gelezen als hij al is vastgesteld';
const OTHER = 'Vraag het aan de bode, die weet alles';

describe('reading a report edition', () => {
  let server: TestServer;
  let organiser: Organiser;
  let session: RunningSession;
  let participant: string;
  let path: string;
  let statementId: StatementId;

  beforeAll(async () => {
    server = await TestServer.start();
    organiser = await server.organiser();
  }, 60_000);
  beforeEach(async () => {
    session = await server.session({ organiser, settings: { limits: 'lifted' } });
    path = `/api/v1/sessions/${session.sessionId}/report-editions`;
    statementId = newId<StatementId>();
    const links = await server.people(session, 3);
    const clients = await Promise.all(links.map(({ token }) => server.client(session.sessionId, token)));
    participant = links[0]?.token ?? '';
    await clients[0]?.send(post(session.itemId, TEXT, statementId));
    await clients[0]?.send(post(session.itemId, OTHER));
    for (const client of clients.slice(1)) {
      await client.until(({ personal }) => statementId in personal.dealt);
      await client.send({ kind: 'endorse-statement', statementId, answer: 3 });
      client.close();
    }
  });
  afterAll(() => server.stop());

  const close = () => organiser.api.run(session.sessionId, { kind: 'close-session' });
  const editions = async (token = participant) => {
    const { json } = await server.ask('GET', path, { token });
    return (json as { editions: Summary[] }).editions;
  };
  const read = (edition: number, format: string, token = participant, query = '') =>
    server.ask('GET', `${path}/${edition}/report.${format}${query}`, { token });

  it('is clearly refused before the session was closed', async () => {
    for (const token of [participant, organiser.token])
      for (const answer of [await server.ask('GET', path, { token }), await read(1, 'html', token)]) {
        expect([answer.status, problemIn(answer).code]).toEqual([409, 'wrong-phase']);
        expect(problemIn(answer).title).toMatch(/\w{5}/);
      }
  });

  it('says until when a personal link opens it', async () => {
    await close();
    const { view } = await server.view(session.sessionId, organiser.token);
    const { phase } = view.shared.session;
    const { json } = await server.ask('GET', path, { token: participant });
    const openUntil = Date.parse((json as { openUntil: string }).openUntil);
    expect(phase?.kind === 'closed' && openUntil - phase.closedAt).toBe(7 * 86_400_000);
  });

  it('is for everyone who took part, and for nobody else', async () => {
    await close();
    const other = await server.session();
    for (const role of ['moderator', 'observer']) {
      // Who was invited but never came was not there.
      const absent = await server.ask('GET', path, { token: await server.person(session, role) });
      expect(absent.status).toBe(409);
    }
    for (const token of [participant, organiser.token])
      expect((await read(1, 'html', token)).status).toBe(200);
    for (const token of [await server.person(other), other.organiser.token])
      for (const answer of [await server.ask('GET', path, { token }), await read(1, 'html', token)])
        expect([answer.status, problemIn(answer).code]).toEqual([404, 'not-found']);
    expect((await server.ask('GET', path)).status).toBe(401);
  });

  it('is one edition after closing, however often and from wherever it is asked', async () => {
    const { seq } = await close();
    const asked = await Promise.all([editions(), editions(organiser.token), editions(), editions()]);
    for (const one of asked) expect(one).toEqual(asked[0]);
    expect(asked[0]).toEqual([
      {
        edition: 1,
        uptoSeq: expect.any(Number),
        composedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        isReplaced: false,
      },
    ]);
    expect(asked[0]?.[0]?.uptoSeq).toBeGreaterThanOrEqual(seq);
  });

  it.each([
    ['html', 'text/html; charset=utf-8', 'inline', /^default-src 'none'; style-src 'sha256-[\w+/=]+'/],
    ['csv', 'text/csv; charset=utf-8', 'attachment', /^default-src 'none'$/],
    ['json', 'application/json; charset=utf-8', 'attachment', /^default-src 'none'$/],
  ])('comes as %s with its content type and policy', async (format, type, disposition, policy) => {
    await close();
    const { status, headers, text } = await read(1, format);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(`${disposition}; filename="weerklank-report.${format}"`);
    expect(headers.get('content-security-policy')).toMatch(policy);
    expect(headers.get('content-security-policy')).not.toContain('unsafe-');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toContain(TEXT);
  });

  it('speaks the language that is asked for, in the address or by the browser', async () => {
    await close();
    const language = async (query: string, accepted: string) => {
      const asked = { token: participant, language: accepted };
      const { text } = await server.ask('GET', `${path}/1/report.html${query}`, asked);
      return /<html[^>]* lang="(\w+)/.exec(text)?.[1];
    };
    expect(await language('', 'en')).toBe('en');
    expect(await language('', 'fr')).toBe('fr');
    expect(await language('', 'de')).toBe('nl');
    expect(await language('?language=en', 'nl')).toBe('en');
    expect(await language('?language=klingon', 'en')).toBe('nl');
    expect(await language('?language=en&language=nl', 'nl')).toMatch(/^(nl|en)$/);
  });

  it('knows no other formats and no other numbers', async () => {
    await close();
    for (const [edition, format] of [
      [1, 'exe'],
      [1, 'constructor'],
      [2, 'html'],
      [0, 'html'],
      [-1, 'html'],
    ] as const)
      expect((await read(edition, format)).status).toBe(404);
  });

  it('counts what the journal says', async () => {
    await close();
    const model = (await read(1, 'json')).json as ReportModel;
    const { view } = await server.view(session.sessionId, organiser.token);
    const tally = view.shared.statements[statementId]?.tally;
    expect(tally).toEqual([0, 0, 0, 2, 0]);
    expect(JSON.stringify(model)).toContain(TEXT);
  });

  it('stays the same edition while nothing changed in what it says', async () => {
    await close();
    const before = await editions();
    await organiser.api.run(session.sessionId, { kind: 'archive-session' });
    const after = await editions();
    expect(after.at(-1)?.hash).toBe(before.at(-1)?.hash);
  });

  it.each([
    ['redacted', { kind: 'redact-statement' }],
    ['hidden', { kind: 'hide-statement', reason: 'Noemt een naam' }],
  ] as const)('gives way to a new edition when a statement is %s', async (_name, command) => {
    await close();
    const [old] = await editions();
    await organiser.api.run(session.sessionId, { ...command, statementId } as never);
    const after = await editions();
    expect(after).toMatchObject([
      { edition: 1, hash: old?.hash, isReplaced: true },
      { edition: 2, isReplaced: false },
    ]);
    expect(after[1]?.hash).not.toBe(old?.hash);
    for (const format of ['html', 'csv', 'json']) {
      expect((await read(1, format)).status).toBe(404);
      const { status, text } = await read(2, format);
      expect(status).toBe(200);
      expect(text).not.toContain(TEXT);
      expect(text).toContain(OTHER);
    }
  });

  it('is gone for who asks the old edition first, before any list', async () => {
    await close();
    expect((await read(1, 'html')).text).toContain(TEXT);
    await organiser.api.run(session.sessionId, { kind: 'redact-statement', statementId });
    expect((await read(1, 'html')).status).toBe(404);
    const stored = await server.database.dataSource.query<{ model: string | null }[]>(
      'select model from report_edition where session_id = $1',
      [session.sessionId],
    );
    expect(JSON.stringify(stored)).not.toContain(TEXT);
  });

  it('forgets a word and a poll that were erased for good, also while nobody asks', async () => {
    const pollId = newId<PollId>();
    const question = 'Moet Jansen weg?';
    await organiser.api.run(session.sessionId, {
      kind: 'open-poll',
      pollId,
      question,
      options: ['Ja', 'Nee'],
    });
    const client = await server.client(session.sessionId, participant);
    await client.send({ kind: 'give-word', word: 'Jansen' });
    await client.send({ kind: 'answer-poll', pollId, option: 0 });
    client.close();
    await close();
    expect((await read(1, 'html')).text).toContain('Jansen');
    for (const what of [
      { kind: 'word', word: 'jansen' },
      { kind: 'poll', pollId },
    ] as const)
      await organiser.api.run(session.sessionId, { kind: 'redact-text', what });
    const storedEditions = () =>
      server.database.dataSource.query<{ model: string | null }[]>(
        'select model from report_edition where session_id = $1',
        [session.sessionId],
      );
    let stored = await storedEditions();
    while (JSON.stringify(stored).includes('Jansen')) stored = await storedEditions();
    expect(stored.length).toBeGreaterThan(1);
    for (const table of ['text', 'snapshot'] as const)
      expect(
        JSON.stringify(
          await server.database.dataSource.query(`select * from ${table} where session_id = $1`, [
            session.sessionId,
          ]),
        ),
      ).not.toContain('Jansen');
    expect((await read((await editions()).length, 'html')).text).toContain(TEXT);
  });

  it('has the hash of the document that it is', async () => {
    await close();
    const [edition] = await editions();
    const { text } = await read(1, 'json');
    const canonical = canonicalJson(JSON.parse(text));
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(edition?.hash);
  });
});
