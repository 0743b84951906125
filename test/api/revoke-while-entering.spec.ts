import { Access, Inviting } from '@app/application';
import { TestServer } from '../support/test-server.js';

describe('an invitation that is taken back while its person comes in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
  }, 60_000);
  afterAll(() => server.stop());

  it.each(['for the first time', 'once more'])('lets nobody in who comes %s', async (time) => {
    const session = await server.session();
    const { sessionId } = session;
    const token = await server.person(session);
    const [access, inviting] = [server.app.get(Access), server.app.get(Inviting)];
    if (time === 'once more') await server.connectedSocket(sessionId, token);
    const recognised = await access.resolve(token);
    if (!recognised) throw new Error('The link was not known');
    const [invitationId = ''] = recognised.invitations.keys();
    await inviting.revoke(sessionId, invitationId);
    await expect(access.toSession(recognised, sessionId)).rejects.toMatchObject({ code: 'revoked' });
    await expect(access.toSession(recognised, sessionId)).rejects.toMatchObject({ code: 'revoked' });
  });
});
