import { createHash, randomUUID } from 'node:crypto';
import { mintToken } from '@app/application';
import { DEFAULT_HOUSE_STYLE, type GivenCommand } from '@app/contract';
import {
  canonicalJson,
  PERMISSIONS,
  type NoteId,
  type PollId,
  type Role,
  type SessionId,
  type StatementId,
} from '@app/dialogue';
import {
  connected,
  give,
  newId,
  post,
  problemIn,
  TestServer,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';
import { commandsOn, NAMING_NOTHING, type Furnished, type Kind } from './commands-on.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const TITLE = 'Een gesprek van anderen';
const TEXT = 'Wat hier gezegd wordt blijft hier';
const ROLES: readonly Role[] = ['participant', 'observer', 'editor', 'moderator', 'organiser'];

/** What to send to each route, and who of the session itself may use it. A new route fails until it is named here. */
const ROUTES: Readonly<Record<string, { body?: () => object; roles: readonly Role[] }>> = {
  'POST /api/v1/sessions/{sessionId}/commands': {
    body: () => ({ commandId: randomUUID(), command: { kind: 'announce', text: 'Gekaapt' } }),
    roles: ['moderator', 'organiser'],
  },
  'GET /api/v1/sessions/{sessionId}/view': { roles: ROLES },
  'POST /api/v1/sessions/{sessionId}/invitations': {
    body: () => ({ invitations: [{ address: `${randomUUID()}@example.org` }] }),
    roles: ['organiser'],
  },
  'GET /api/v1/sessions/{sessionId}/invitations': { roles: ['organiser'] },
  'POST /api/v1/sessions/{sessionId}/personal-links': {
    body: () => ({ people: [{}] }),
    roles: ['organiser'],
  },
  'POST /api/v1/sessions/{sessionId}/invitations/{invitationId}/link': { roles: ['organiser'] },
  'DELETE /api/v1/sessions/{sessionId}/invitations/{invitationId}': { roles: ['organiser'] },
  'GET /api/v1/sessions/{sessionId}/walk-in': { roles: ['moderator', 'organiser'] },
  'POST /api/v1/sessions/{sessionId}/walk-in': { body: () => ({}), roles: ['moderator', 'organiser'] },
  'DELETE /api/v1/sessions/{sessionId}/walk-in': { roles: ['moderator', 'organiser'] },
  'POST /api/v1/sessions/{sessionId}/walk-in/keys': { roles: ['moderator', 'organiser'] },
  'POST /api/v1/sessions/{sessionId}/link-mails': {
    body: () => ({ address: `${randomUUID()}@example.org` }),
    roles: ['moderator', 'organiser'],
  },
  'POST /api/v1/sessions/{sessionId}/start-mails': { roles: ['organiser'] },
  'GET /api/v1/sessions/{sessionId}/house-style': { roles: ROLES },
  'GET /api/v1/sessions/{sessionId}/house-style.css': { roles: ROLES },
  'PUT /api/v1/sessions/{sessionId}/house-style': {
    body: () => ({ style: { ...DEFAULT_HOUSE_STYLE, organisation: 'Gekaapt' } }),
    roles: ['organiser'],
  },
  'POST /api/v1/sessions/{sessionId}/house-style/logos': { roles: ['organiser'] },
  'GET /api/v1/sessions/{sessionId}/house-style/logos/{hash}': { roles: ROLES },
  'POST /api/v1/sessions/{sessionId}/rehearsals': { body: () => ({}), roles: ['moderator', 'organiser'] },
  'GET /api/v1/sessions/{sessionId}/rehearsals': { roles: ['moderator', 'organiser'] },
  'GET /api/v1/rehearsals/{sessionId}': { roles: ['moderator', 'organiser'] },
  'DELETE /api/v1/rehearsals/{sessionId}': { roles: ['moderator', 'organiser'] },
  'GET /api/v1/sessions/{sessionId}/contact': { roles: ROLES },
  'GET /api/v1/sessions/{sessionId}/segments': { roles: ['moderator', 'organiser'] },
  'GET /api/v1/sessions/{sessionId}/report-mails': { roles: ['organiser'] },
  'POST /api/v1/sessions/{sessionId}/report-mails': { roles: ['organiser'] },
  'GET /api/v1/sessions/{sessionId}/report-editions': { roles: ROLES },
  'GET /api/v1/sessions/{sessionId}/report-editions/{edition}/report.{format}': { roles: ROLES },
};

/** Routes that name no session: what a stranger gets there. */
const WITHOUT_SESSION: Readonly<Record<string, { body?: object; status: number }>> = {
  'POST /api/v1/sessions': { body: { title: 'Van niemand' }, status: 401 },
  'GET /api/v1/sessions': { status: 401 },
  'GET /api/v1/sign-ins/current': { status: 401 },
  'DELETE /api/v1/sign-ins/current': { status: 401 },
  'POST /api/v1/sign-ins': { body: { token: mintToken() }, status: 404 },
  'POST /api/v1/walk-in-doors': { body: { token: mintToken() }, status: 404 },
  'POST /api/v1/walk-ins': { body: { token: mintToken(), ownToken: mintToken() }, status: 404 },
  'POST /api/v1/sign-in-links': { body: { address: 'niemand@example.org' }, status: 202 },
};

describe('somebody else’s session', () => {
  let server: TestServer;
  let routes: { method: Method; template: string }[];
  let target: Furnished;
  let closed: Furnished;
  let others: Readonly<Record<Role, Furnished>>;

  const furnished = async (title: string): Promise<Furnished> => {
    // Nobody deals by themselves and nobody has limits: what changes, changes by a command of this test.
    const session = await server.session({ title, settings: { limits: 'lifted', dealing: 'recorded' } });
    const tokens: Record<Role, string> = {
      participant: await server.person(session),
      observer: await server.person(session, 'observer'),
      editor: await server.person(session, 'editor'),
      moderator: await server.person(session, 'moderator'),
      organiser: session.organiser.token,
    };
    for (const role of ROLES) await server.view(session.sessionId, tokens[role]);
    const [author] = await server.people(session, 1);
    if (!author) throw new Error('No link came back');
    const statementId = newId<StatementId>();
    const socket = await server.connectedSocket(session.sessionId, author.token);
    expect(await give(socket, post(session.itemId, TEXT, statementId))).toHaveProperty('seq');
    const [pollId, noteId] = [newId<PollId>(), newId<NoteId>()];
    for (const command of [
      { kind: 'open-poll', pollId, question: TEXT, options: ['Ja', 'Nee'] },
      { kind: 'write-note', noteId, statementId, text: TEXT },
    ] as const)
      await session.organiser.api.run(session.sessionId, command);
    const [invited] = await server.database.dataSource.query<{ invitation_id: string }[]>(
      'select invitation_id from invitation where attendee_id = $1',
      [author.attendeeId],
    );
    const invitationId = invited?.invitation_id ?? '';
    return { ...session, statementId, attendeeId: author.attendeeId, pollId, noteId, invitationId, tokens };
  };

  const fingerprint = async ({ sessionId, organiser }: RunningSession): Promise<string> => {
    const { seq, view } = await server.view(sessionId, organiser.token);
    const { json } = await server.ask('GET', `/api/v1/sessions/${sessionId}/invitations`, {
      token: organiser.token,
    });
    const { text: houseStyle } = await server.ask('GET', `/api/v1/sessions/${sessionId}/house-style`, {
      token: organiser.token,
    });
    return `${seq} ${createHash('sha256').update(canonicalJson({ view, json, houseStyle })).digest('hex')}`;
  };

  const request = (
    { method, template }: { method: Method; template: string },
    on: { sessionId: SessionId; invitationId: string },
    token: string | undefined,
    format = 'json',
  ) => {
    const path = template
      .replace('{sessionId}', on.sessionId)
      .replace('{invitationId}', on.invitationId)
      .replace('{hash}', '0'.repeat(64))
      .replace('{edition}', '1')
      .replace('{format}', format);
    const body = ROUTES[`${method} ${template}`]?.body?.();
    return server.ask(method, path, {
      ...(token === undefined ? {} : { token }),
      ...(body === undefined ? {} : { body }),
    });
  };

  const ofSessions = () => routes.filter(({ template }) => template.includes('{sessionId}'));

  beforeAll(async () => {
    server = await TestServer.start();
    const { json } = await server.ask('GET', '/api/v1/openapi.json');
    const { paths } = json as { paths: Record<string, object> };
    routes = Object.entries(paths).flatMap(([template, operations]) =>
      Object.keys(operations).map((method) => ({ method: method.toUpperCase() as Method, template })),
    );
    target = await furnished(TITLE);
    closed = await furnished(TITLE);
    await closed.organiser.api.run(closed.sessionId, { kind: 'close-session' });
    await closed.organiser.api.editions(closed.sessionId);
    const [participant, observer, editor, moderator, organiser] = await Promise.all(
      ROLES.map((role) => furnished(`Een eigen gesprek als ${role}`)),
    );
    others = { participant, observer, editor, moderator, organiser } as Record<Role, Furnished>;
  }, 60_000);
  afterAll(() => server.stop());

  it('is tried by every route that there is', () => {
    const named = [...Object.keys(ROUTES), ...Object.keys(WITHOUT_SESSION)];
    expect(routes.map(({ method, template }) => `${method} ${template}`).toSorted()).toEqual(
      named.toSorted(),
    );
  });

  describe.each(['nobody', 'a made-up token', ...ROLES.map((role) => `a ${role} of another session`)])(
    'for %s',
    (who) => {
      const role = ROLES.find((known) => who.startsWith(`a ${known} `));
      const tokenOf = () => (role ? others[role].tokens[role] : who === 'nobody' ? undefined : mintToken());
      const before = new Map<SessionId, string>();

      beforeAll(async () => {
        for (const one of [target, closed]) before.set(one.sessionId, await fingerprint(one));
      });

      it('cannot be reached by any route', async () => {
        for (const route of ofSessions())
          for (const one of [target, closed])
            for (const format of route.template.includes('{format}') ? ['html', 'csv', 'json'] : ['json']) {
              const answer = await request(route, one, tokenOf(), format);
              const asked = `${route.method} ${route.template}`;
              expect([asked, answer.status, problemIn(answer).code]).toEqual(
                role ? [asked, 404, 'not-found'] : [asked, 401, 'not-signed-in'],
              );
              expect(answer.text).not.toContain(TITLE);
              expect(answer.text).not.toContain(TEXT);
            }
      });

      it('takes no command of any kind over HTTP', async () => {
        for (const command of Object.values(commandsOn(target))) {
          const answer = await server.ask('POST', `/api/v1/sessions/${target.sessionId}/commands`, {
            ...(tokenOf() === undefined ? {} : { token: tokenOf() ?? '' }),
            body: { commandId: randomUUID(), command },
          });
          expect([command.kind, answer.status]).toEqual([command.kind, role ? 404 : 401]);
        }
      });

      it('opens no socket, whatever grant is named', async () => {
        for (const { sessionId } of [target, closed])
          for (const grantId of [undefined, target.invitationId, closed.invitationId, randomUUID()]) {
            const token = tokenOf();
            const socket = server.socket({
              sessionId,
              ...(token === undefined ? {} : { token }),
              ...(grantId === undefined ? {} : { grantId }),
            });
            const error = await connected(socket);
            expect(error?.data?.error).toBe(role ? 'not-found' : 'not-signed-in');
          }
      });

      it('is afterwards as it was before', async () => {
        for (const one of [target, closed]) expect(await fingerprint(one)).toBe(before.get(one.sessionId));
      });
    },
  );

  describe.each(ROLES)('for a %s in a session of their own', (role) => {
    let own: Furnished;
    let socket: ClientSocket;
    let before: string;

    beforeAll(async () => {
      own = others[role];
      socket = await server.connectedSocket(own.sessionId, own.tokens[role]);
      before = await fingerprint(target);
    });

    it('is named in vain by every kind of command', async () => {
      for (const [kind, command] of Object.entries(commandsOn(target)) as [Kind, GivenCommand][]) {
        const answer = await give(socket, command);
        const isAccepted = 'seq' in answer;
        const mayBe = NAMING_NOTHING.has(kind) && PERMISSIONS[kind].includes(role);
        expect([kind, isAccepted && !mayBe]).toEqual([kind, false]);
      }
    });

    it('lends no statement to build on', async () => {
      const command = { ...post(own.itemId, 'Daar bouw ik op'), buildsOnId: target.statementId };
      expect(await give(socket, command)).toHaveProperty('error');
    });

    it('lends no invitation', async () => {
      const mixed = { sessionId: own.sessionId, invitationId: target.invitationId };
      const naming = ofSessions().filter(({ template }) => template.includes('{invitationId}'));
      expect(naming.length).toBeGreaterThan(0);
      for (const route of naming) {
        const answer = await request(route, mixed, own.tokens[role]);
        expect(answer.status).toBe(role === 'organiser' ? 404 : 403);
      }
    });

    it('is afterwards as it was before', async () => {
      expect(await fingerprint(target)).toBe(before);
    });
  });

  describe.each(ROLES)('as a %s of it', (role) => {
    let own: Furnished;
    let before: string;

    beforeAll(async () => {
      own = await furnished(TITLE);
      before = await fingerprint(own);
    });

    it('is closed to every kind of command that is not for that role', async () => {
      const socket = await server.connectedSocket(own.sessionId, own.tokens[role]);
      const commands = Object.values(commandsOn(own)).filter(({ kind }) => !PERMISSIONS[kind].includes(role));
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) {
        const answer = await give(socket, command);
        expect([command.kind, answer]).toEqual([command.kind, { error: 'not-allowed', outlook: 'final' }]);
        const { status } = await server.ask('POST', `/api/v1/sessions/${own.sessionId}/commands`, {
          token: own.tokens[role],
          body: { commandId: randomUUID(), command },
        });
        expect([command.kind, status]).toEqual([command.kind, 403]);
      }
      expect(await fingerprint(own)).toBe(before);
    });

    it('is closed to every route that is not for that role', async () => {
      for (const route of ofSessions()) {
        const asked = `${route.method} ${route.template}`;
        if (ROUTES[asked]?.roles.includes(role)) continue;
        const answer = await request(route, own, own.tokens[role]);
        expect([asked, answer.status, problemIn(answer).code]).toEqual([asked, 403, 'not-allowed']);
      }
      expect(await fingerprint(own)).toBe(before);
    });
  });

  it('answers a stranger on routes without a session as it should', async () => {
    for (const [route, { body, status }] of Object.entries(WITHOUT_SESSION)) {
      const [method = '', path = ''] = route.split(' ');
      const answer = await server.ask(method, path, body === undefined ? {} : { body });
      expect([route, answer.status]).toEqual([route, status]);
    }
  });

  it('is in no list of somebody else', async () => {
    const { text } = await server.ask('GET', '/api/v1/sessions', {
      token: others.organiser.tokens.organiser,
    });
    expect(text).not.toContain(target.sessionId);
    expect(text).not.toContain(TITLE);
  });
});
