import { randomUUID } from 'node:crypto';
import { mintToken } from '@app/application';
import { post, TestServer, tokenIn, type RunningSession } from '../support/test-server.js';

describe('the languages that a person reads', () => {
  let server: TestServer;
  let session: RunningSession;
  let path: string;
  let token: string;

  beforeAll(async () => {
    server = await TestServer.start();
    session = await server.session({ settings: { limits: 'lifted' } });
    path = `/api/v1/sessions/${session.sessionId}`;
    token = session.organiser.token;
    await session.organiser.api.run(session.sessionId, {
      kind: 'change-session',
      changes: { languages: ['nl', 'en', 'fr'] },
    });
  }, 60_000);
  afterAll(() => server.stop());

  const languagesOf = async (as: { cookie: string } | { token: string }) => {
    const { json } = await server.ask('GET', `${path}/view`, as);
    return (json as { view: { personal: { me: { languages?: string[] } } } }).view.personal.me.languages;
  };
  const link = async (person: object) => {
    const { json } = await server.ask('POST', `${path}/personal-links`, {
      token,
      body: { people: [person] },
    });
    return (json as { personalLinks: { token: string }[] }).personalLinks[0]?.token ?? '';
  };

  it('are that of the invitation alone when no other is named', async () => {
    expect(await languagesOf({ token: await link({ language: 'en' }) })).toEqual(['en']);
  });

  it('begin with that of the invitation, each once', async () => {
    const reader = await link({ language: 'en', languages: ['nl', 'en', 'nl'] });
    expect(await languagesOf({ token: reader })).toEqual(['en', 'nl']);
  });

  it('come along with an invitation by mail, and are shown to its organiser', async () => {
    const address = `${randomUUID()}@example.org`;
    const body = { invitations: [{ address, language: 'nl', languages: ['fr'] }] };
    const answer = await server.ask('POST', `${path}/invitations`, { token, body });
    expect(answer.json).toMatchObject({ invitations: [{ language: 'nl', languages: ['fr'] }] });
    const { cookie } = await server.signIn(tokenIn((await server.mailTo(address)).link));
    expect(await languagesOf({ cookie })).toEqual(['nl', 'fr']);
  });

  it('are told at the door by who walks in', async () => {
    await server.ask('POST', `${path}/walk-in`, { token, body: {} });
    const shown = await server.ask('POST', `${path}/walk-in/keys`, { token });
    const { code } = shown.json as { code: string };
    const body = { code, ownToken: mintToken(), language: 'fr', languages: ['en', 'fr'] };
    const answer = await server.ask('POST', '/api/v1/walk-ins', { body, origin: server.publicUrl });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await languagesOf({ cookie })).toEqual(['fr', 'en']);
  });

  it('decide what is put before somebody', async () => {
    const [author, both, dutch] = await Promise.all(
      [{ language: 'fr' }, { language: 'nl', languages: ['fr'] }, { language: 'nl' }].map(async (person) =>
        server.client(session.sessionId, await link(person)),
      ),
    );
    const statement = { ...post(session.itemId, 'Le chef ne lit que le résumé'), language: 'fr' };
    const inDutch = post(session.itemId, 'De nota wordt te laat gelezen');
    await author?.send(statement);
    await author?.send(inDutch);
    await both?.until(({ personal }) => statement.statementId in personal.dealt);
    const view = await dutch?.until(({ personal }) => inDutch.statementId in personal.dealt);
    expect(Object.keys(view?.personal.dealt ?? {})).not.toContain(statement.statementId);
  });

  it('can be chosen anew during the session, and what is put before somebody follows', async () => {
    const [author, reader, french] = await Promise.all(
      [{ language: 'fr' }, { language: 'nl' }, { language: 'fr' }].map(async (person) =>
        server.client(session.sessionId, await link(person)),
      ),
    );
    const statement = { ...post(session.itemId, 'On me demande toujours un retour sur investissement') };
    await author?.send({ ...statement, language: 'fr' });
    await french?.until(({ personal }) => statement.statementId in personal.dealt);
    await reader?.send({ kind: 'choose-languages', languages: ['fr', 'nl'] });
    const view = await reader?.until(({ personal }) => statement.statementId in personal.dealt);
    expect(view?.personal.me.languages).toEqual(['fr', 'nl']);
    await expect(reader?.send({ kind: 'choose-languages', languages: ['he'] })).rejects.toMatchObject({
      code: 'unknown-language',
    });
  });

  it('are refused when they are no languages', async () => {
    const body = { people: [{ languages: ['Klingonese'] }] };
    expect((await server.ask('POST', `${path}/personal-links`, { token, body })).status).toBe(400);
  });
});

describe('the contact of a session', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  }, 60_000);
  afterAll(() => server.stop());

  it('is who organises it, for everyone in it and for nobody else', async () => {
    const session = await server.session();
    const path = `/api/v1/sessions/${session.sessionId}/contact`;
    const asked = (token: string) => server.ask('GET', path, { token });
    for (const token of [await server.person(session), session.organiser.token])
      expect((await asked(token)).json).toEqual({ address: session.organiser.address });
    expect((await asked((await server.organiser()).token)).status).toBe(404);
    expect((await server.ask('GET', path)).status).toBe(401);
  });
});
