import { randomUUID } from 'node:crypto';
import type { CommandAck } from '@app/contract';
import {
  connected,
  eventually,
  give,
  post,
  problemIn,
  TestServer,
  tokenIn,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';

interface Shown {
  invitationId: string;
  address: string | null;
  organisation: string | null;
  role: string;
}

describe('inviting', () => {
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
  const invite = async (...invitations: Record<string, unknown>[]): Promise<Shown[]> => {
    const answer = await server.ask('POST', `${path}/invitations`, { token, body: { invitations } });
    expect(answer.status).toBe(201);
    return (answer.json as { invitations: Shown[] }).invitations;
  };
  const invited = async () => {
    const { json } = await server.ask('GET', `${path}/invitations`, { token });
    return (json as { invitations: Shown[] }).invitations;
  };
  const renew = async (invitationId: string) => {
    const answer = await server.ask('POST', `${path}/invitations/${invitationId}/link`, { token });
    expect(answer.status).toBe(200);
    return tokenIn((answer.json as { link: string }).link);
  };
  const revoke = async (invitationId: string) => {
    const answer = await server.ask('DELETE', `${path}/invitations/${invitationId}`, { token });
    expect(answer.status).toBe(204);
  };
  const viewStatus = async (as: string) => (await server.ask('GET', `${path}/view`, { token: as })).status;
  const ended = (socket: ClientSocket) =>
    new Promise<string>((resolve) => socket.once('ended', ({ reason }) => resolve(reason)));
  const disconnected = (socket: ClientSocket) =>
    new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));

  describe('by mail', () => {
    it('sends a personal link in the language of the invited person', async () => {
      const [dutch, english] = [newAddress(), newAddress()];
      await invite({ address: dutch }, { address: english, language: 'en', role: 'moderator' });
      const mail = await server.mailTo(dutch);
      expect(mail.subject).toBe('Doe mee aan de sessie: Koppen bij elkaar');
      expect(mail.link).toMatch(/^http:\/\/weerklank\.test\/sign-in#token=[\w-]{43}&language=\w+$/);
      expect((await server.mailTo(english)).subject).toBe(
        'You are moderating the session: Koppen bij elkaar',
      );
    });

    it('lets the reader of the mail in, in the role of the invitation', async () => {
      const address = newAddress();
      await invite({ address, role: 'observer' });
      const mail = await server.mailTo(address);
      const { cookie, answer } = await server.signIn(tokenIn(mail.link));
      expect(answer.status).toBe(200);
      const view = await server.ask('GET', `${path}/view`, { cookie });
      expect(view.json).toMatchObject({ viewer: 'observer' });
    });

    it('lets the same link in again, from another browser, as the same person', async () => {
      const address = newAddress();
      await invite({ address });
      const link = tokenIn((await server.mailTo(address)).link);
      for (let time = 0; time < 3; time += 1) expect((await server.signIn(link)).answer.status).toBe(200);
      const { view } = await server.view(session.sessionId, token);
      expect(view.shared.participation.participantCount).toBe(1);
    });

    it('invites an address once', async () => {
      const address = newAddress();
      const [first] = await invite({ address });
      await server.mailTo(address);
      const [again] = await invite({ address: address.toUpperCase(), role: 'moderator' });
      expect(again).toEqual(first);
      const other = newAddress();
      await invite({ address: other }, { address: other });
      await server.mailTo(other);
      expect(await invited()).toHaveLength(2);
      expect(await server.mailsTo(address)).toHaveLength(1);
      expect(await server.mailsTo(other)).toHaveLength(1);
    });

    it('shows the organiser whom was invited, without token or pseudonym', async () => {
      const address = newAddress();
      await invite({ address, organisation: 'Gemeente Testeren' });
      const [shown] = await invited();
      expect(Object.keys(shown ?? {}).toSorted()).toEqual([
        'address',
        'createdAt',
        'hasEntered',
        'invitationId',
        'language',
        'languages',
        'mail',
        'organisation',
        'revokedAt',
        'role',
        'segments',
      ]);
      expect(shown).toMatchObject({ address, organisation: 'Gemeente Testeren', role: 'participant' });
    });

    it('names every wrong field of every invitation', async () => {
      const invitations = [
        { address: 'geen adres' },
        { address: newAddress(), role: 'organiser', naam: 'x' },
      ];
      const answer = await server.ask('POST', `${path}/invitations`, { token, body: { invitations } });
      expect(answer.status).toBe(400);
      const fields = (problemIn(answer).errors ?? []).map(({ field }) => field);
      expect(fields.toSorted()).toEqual([
        'invitations.0.address',
        'invitations.1.naam',
        'invitations.1.role',
      ]);
      expect(await invited()).toEqual([]);
    });
  });

  describe('a renewed link', () => {
    it('works, and the one before no longer does', async () => {
      const address = newAddress();
      const [invitation] = await invite({ address });
      const old = tokenIn((await server.mailTo(address)).link);
      const renewed = await renew(invitation?.invitationId ?? '');
      expect(await viewStatus(old)).toBe(401);
      expect((await server.signIn(old)).answer.status).toBe(404);
      expect(await viewStatus(renewed)).toBe(200);
      expect((await server.signIn(renewed)).answer.status).toBe(200);
    });

    it('leaves who came in by the old one where they are', async () => {
      const address = newAddress();
      const [invitation] = await invite({ address });
      const { cookie } = await server.signIn(tokenIn((await server.mailTo(address)).link));
      await renew(invitation?.invitationId ?? '');
      expect((await server.ask('GET', `${path}/view`, { cookie })).status).toBe(200);
    });
  });

  describe('a personal link', () => {
    it('tells no pseudonym on a server that is no rehearsal', async () => {
      const [link] = await server.people(session, 1);
      expect(link).not.toHaveProperty('attendeeId');
      expect(link?.link).toBe(`http://weerklank.test/sign-in#token=${link?.token}&language=nl`);
    });

    it('makes many at once, all different', async () => {
      const links = await server.people(session, 200);
      expect(new Set(links.map((link) => link.token)).size).toBe(200);
    });
  });

  describe('revoking', () => {
    it('closes the sockets of that person and says why', async () => {
      const link = await server.person(session);
      const [invitation] = await invited();
      const sockets = [
        await server.connectedSocket(session.sessionId, link),
        await server.connectedSocket(session.sessionId, link),
      ];
      const reasons = Promise.all(sockets.map(ended));
      const closed = Promise.all(sockets.map(disconnected));
      await revoke(invitation?.invitationId ?? '');
      expect(await reasons).toEqual(['revoked', 'revoked']);
      await closed;
    });

    it('refuses everything that the person asks from then on', async () => {
      const link = await server.person(session);
      const [invitation] = await invited();
      const { cookie } = await server.signIn(link);
      await revoke(invitation?.invitationId ?? '');
      expect(await viewStatus(link)).toBe(401);
      expect((await server.ask('GET', `${path}/view`, { cookie })).status).toBe(404);
      expect((await server.signIn(link)).answer.status).toBe(404);
      for (const socket of [
        server.socket({ sessionId: session.sessionId, token: link }),
        server.socket({ sessionId: session.sessionId }, { Cookie: cookie, Origin: server.publicUrl }),
      ])
        expect(await connected(socket)).not.toBeNull();
    });

    it('refuses commands that were on their way when it happened', async () => {
      const link = await server.person(session);
      const [invitation] = await invited();
      const socket = await server.connectedSocket(session.sessionId, link);
      const revoked = revoke(invitation?.invitationId ?? '');
      const { seq } = await server.view(session.sessionId, token);
      const answers: CommandAck[] = [];
      socket.emit(
        'command',
        { commandId: randomUUID() as never, command: post(session.itemId, 'Nog net') },
        (one) => answers.push(one),
      );
      await revoked;
      await eventually(async () => !socket.connected);
      const view = await server.view(session.sessionId, token);
      const accepted = answers.filter((one) => 'seq' in one).length;
      expect(Object.keys(view.view.shared.statements)).toHaveLength(accepted);
      expect(view.seq).toBeGreaterThan(seq - 1);
    });

    it('leaves no socket open that was just being let in', async () => {
      const link = await server.person(session);
      const [invitation] = await invited();
      const sockets = Array.from({ length: 30 }, () =>
        server.socket({ sessionId: session.sessionId, token: link }),
      );
      const connecting = sockets.map(connected);
      await Promise.race(connecting);
      await revoke(invitation?.invitationId ?? '');
      await Promise.all(connecting);
      expect(await eventually(async () => sockets.every((socket) => !socket.connected))).toBe(true);
    });

    it('by the command of an organiser leaves nothing to read either', async () => {
      const link = await server.person(session);
      const { cookie } = await server.signIn(link);
      const socket = await server.connectedSocket(session.sessionId, link);
      const reason = ended(socket);
      const attendee = await server.database.dataSource.query<{ attendee_id: string }[]>(
        'select attendee_id from invitation where session_id = $1',
        [session.sessionId],
      );
      await session.organiser.api.run(session.sessionId, {
        kind: 'revoke-attendee',
        attendeeId: attendee[0]?.attendee_id as never,
      });
      expect(await reason).toBe('revoked');
      for (const asked of [{ token: link }, { cookie }]) {
        const answer = await server.ask('GET', `${path}/view`, asked);
        expect([answer.status, problemIn(answer).code]).toEqual([403, 'revoked']);
      }
      const again = await connected(server.socket({ sessionId: session.sessionId, token: link }));
      expect(again?.data?.error).toBe('revoked');
    });

    it('takes back an invitation whose mail has not left', async () => {
      const [first, last] = [newAddress(), newAddress()];
      const [invitation] = await invite({ address: first });
      await revoke(invitation?.invitationId ?? '');
      await invite({ address: last });
      await server.mailTo(last);
      for (const { link } of await server.mailsTo(first))
        expect((await server.signIn(tokenIn(link))).answer.status).toBe(404);
    });
  });

  describe('a changed role', () => {
    it('takes away what the former organiser could do', async () => {
      const moderatorLink = await server.person(session, 'moderator');
      await server.view(session.sessionId, moderatorLink);
      const attendees = await server.database.dataSource.query<{ attendee_id: string }[]>(
        `select attendee_id from invitation where session_id = $1
         union all select attendee_id from session_organiser where session_id = $1`,
        [session.sessionId],
      );
      const [moderatorId, organiserId] = attendees.map((row) => row.attendee_id);
      const { api } = session.organiser;
      const changeRole = (attendeeId: string | undefined, role: 'organiser' | 'observer') =>
        ({ kind: 'change-role', attendeeId: attendeeId as never, role }) as const;
      await api.run(session.sessionId, changeRole(moderatorId, 'organiser'));
      const socket = await server.connectedSocket(session.sessionId, moderatorLink);
      expect(await give(socket, changeRole(organiserId, 'observer'))).toHaveProperty('seq');
      const { status } = await server.ask('GET', `${path}/invitations`, { token });
      expect(status).toBe(403);
      expect((await server.view(session.sessionId, token)).viewer).toBe('observer');
    });
  });
});
