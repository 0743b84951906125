import { randomUUID } from 'node:crypto';
import { newId, problemIn, TestServer, type Organiser } from '../support/test-server.js';
import type { AgendaItemId, SessionId } from '@app/dialogue';

interface Created {
  sessionId: SessionId;
  itemIds: AgendaItemId[];
}

describe('creating a session', () => {
  let server: TestServer;
  let organiser: Organiser;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
    organiser = await server.organiser();
  }, 60_000);
  afterAll(() => server.stop());

  const create = (body: unknown, language?: string) =>
    server.ask('POST', '/api/v1/sessions', {
      token: organiser.token,
      body,
      ...(language === undefined ? {} : { language }),
    });
  const item = (title: string) => ({ itemKind: 'dialogue', title, question: 'En jij?', plannedMs: 60_000 });

  it('makes it with its agenda, in order', async () => {
    const answer = await create({ title: '  Koppen bij elkaar ', agenda: [item('Eerst'), item('Dan')] });
    expect(answer.status).toBe(201);
    const { sessionId, itemIds } = answer.json as Created;
    const { view, viewer } = await server.view(sessionId, organiser.token);
    expect(viewer).toBe('moderator');
    expect(view.shared.session).toMatchObject({
      title: 'Koppen bij elkaar',
      fictional: false,
      languages: ['nl'],
      timeZone: 'Europe/Amsterdam',
      phase: { kind: 'draft' },
      statementGraphemeCount: 280,
    });
    expect(itemIds.map((id) => view.shared.agenda[id])).toMatchObject([
      { position: 0, title: 'Eerst', phase: { kind: 'waiting' } },
      { position: 1, title: 'Dan', phase: { kind: 'waiting' } },
    ]);
  });

  it('keeps the ids that the organiser gives to items', async () => {
    const itemId = newId<AgendaItemId>();
    const answer = await create({ title: 'Met id', agenda: [{ ...item('Eerst'), itemId }] });
    expect((answer.json as Created).itemIds).toEqual([itemId]);
  });

  it('lists the sessions of whoever organises them, newest first', async () => {
    const other = await server.organiser();
    for (const title of ['Een', 'Twee']) await other.api.createSession({ title });
    const { json } = await server.ask('GET', '/api/v1/sessions', { token: other.token });
    const { sessions } = json as { sessions: unknown[] };
    expect(sessions).toMatchObject([
      { title: 'Twee', phase: 'draft', participantCount: 0, statementCount: 0 },
      { title: 'Een', phase: 'draft', participantCount: 0, statementCount: 0 },
    ]);
  });

  describe('with mistakes', () => {
    const wrong = {
      title: '',
      purpose: 7,
      languages: [],
      timeZone: 'Europa/Amsterdam',
      agenda: [{ ...item(''), itemKind: 'praatje', plannedMs: 1.5 }],
      settings: { statementGraphemeCount: 5_000, limits: 'soms' },
    };

    it('names every wrong field at once', async () => {
      const answer = await create(wrong);
      const problem = problemIn(answer);
      expect(answer.status).toBe(400);
      expect(problem).toMatchObject({
        type: 'urn:weerklank:error:invalid-command',
        status: 400,
        code: 'invalid-command',
      });
      expect((problem.errors ?? []).map(({ field }) => field).toSorted()).toEqual([
        'agenda.0.itemKind',
        'agenda.0.plannedMs',
        'agenda.0.title',
        'languages',
        'purpose',
        'settings.limits',
        'settings.statementGraphemeCount',
        'timeZone',
        'title',
      ]);
      for (const { detail } of problem.errors ?? []) expect(detail).not.toBe('');
    });

    it.each([
      ['nl', 'nl', /^We begrijpen/],
      ['en-GB,en;q=0.9', 'en', /^We do not understand/],
      ['de, en;q=0.5', 'en', /^We do not understand/],
      ['de', 'nl', /^We begrijpen/],
    ])('speaks the language asked for by "%s"', async (asked, language, title) => {
      const answer = await create(wrong, asked);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers.get('content-language')).toBe(language);
      expect(problemIn(answer).title).toMatch(title);
    });

    it('explains each field in the language asked for', async () => {
      const details = async (asked: string) =>
        (problemIn(await create(wrong, asked)).errors ?? []).map(
          ({ field, detail }) => `${field}: ${detail}`,
        );
      const [dutch, english] = [await details('nl'), await details('en')];
      expect(dutch).toHaveLength(english.length);
      expect(dutch.filter((line) => english.includes(line))).toEqual([]);
    });

    it('refuses fields that it does not know, by name', async () => {
      const answer = await create({ title: 'Goed', onderwerp: 'weg' });
      expect(answer.status).toBe(400);
      expect(problemIn(answer).errors).toEqual([{ field: 'onderwerp', detail: expect.any(String) }]);
    });

    it.each([
      ['no body', undefined],
      ['null', 'null'],
      ['half a body', '{"title":'],
      ['a list', '[]'],
      ['a text', '"titel"'],
    ])('refuses %s', async (_name, rawBody) => {
      const answer = await server.ask('POST', '/api/v1/sessions', {
        token: organiser.token,
        headers: { 'Content-Type': 'application/json' },
        ...(rawBody === undefined ? {} : { rawBody }),
      });
      expect([answer.status, problemIn(answer).code]).toEqual([400, 'invalid-command']);
    });

    it('refuses a body in another format', async () => {
      const answer = await server.ask('POST', '/api/v1/sessions', {
        token: organiser.token,
        rawBody: 'title=Koppen',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
      expect([answer.status, problemIn(answer).code]).toEqual([400, 'invalid-command']);
    });

    it('refuses an agenda in which two items have the same id', async () => {
      const itemId = randomUUID();
      const agenda = [
        { ...item('Een'), itemId },
        { ...item('Twee'), itemId },
      ];
      const answer = await create({ title: 'Dubbel', agenda });
      expect([answer.status, problemIn(answer).code]).toEqual([409, 'id-taken']);
    });
  });

  describe('on a production server', () => {
    it.each([
      ['limits', 'lifted'],
      ['dealing', 'recorded'],
    ])('refuses %s that only a rehearsal may have', async (name, value) => {
      const answer = await create({ title: 'Oefening', settings: { [name]: value } });
      expect([answer.status, problemIn(answer).code]).toEqual([403, 'test-only']);
      expect(problemIn(answer).errors?.[0]?.field).toBe(`settings.${name}`);
    });

    it('does not lift the limits of a session afterwards', async () => {
      const { sessionId } = (await create({ title: 'Gewoon' })).json as Created;
      const command = { kind: 'change-session', changes: { settings: { limits: 'lifted' } } };
      const answer = await server.ask('POST', `/api/v1/sessions/${sessionId}/commands`, {
        token: organiser.token,
        body: { commandId: randomUUID(), command },
      });
      expect([answer.status, problemIn(answer).code]).toEqual([400, 'invalid-command']);
    });
  });

  it('is not for participants', async () => {
    const session = await server.session();
    const token = await server.person(session);
    const answer = await server.ask('POST', '/api/v1/sessions', { token, body: { title: 'Van mij' } });
    expect([answer.status, problemIn(answer).code]).toEqual([403, 'not-allowed']);
    expect((await server.ask('GET', '/api/v1/sessions', { token })).status).toBe(403);
  });

  it('is not for strangers', async () => {
    const answer = await server.ask('POST', '/api/v1/sessions', { body: { title: 'Van niemand' } });
    expect([answer.status, problemIn(answer).code]).toEqual([401, 'not-signed-in']);
  });
});
