import { createHash, randomUUID } from 'node:crypto';
import { mintToken } from '@app/application';
import type { GivenCommand } from '@app/contract';
import {
  canonicalJson,
  PERMISSIONS,
  type AgendaItemId,
  type AttendeeId,
  type Role,
  type SessionId,
  type StatementId,
  type ThemeId,
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

type Kind = GivenCommand['kind'];
type Method = 'GET' | 'POST' | 'DELETE';

const TITLE = 'Een gesprek van anderen';
const TEXT = 'Wat hier gezegd wordt blijft hier';
const ROLES: readonly Role[] = ['participant', 'observer', 'moderator', 'organiser'];

/** Names no theme that there is: themes are the software's, and every session may have one of this name. */
const THEME_ID = 'nl-1' as ThemeId;

/** A session with something of everything in it, and how to reach each thing. */
interface Furnished extends RunningSession {
  statementId: StatementId;
  attendeeId: AttendeeId;
  invitationId: string;
  tokens: Readonly<Record<Role, string>>;
}

/** One command of every kind, naming things of the session given; those that end it come last. */
const commandsOn = ({
  itemId,
  statementId,
  attendeeId,
}: Furnished): { readonly [K in Kind]: GivenCommand } => ({
  'change-session': { kind: 'change-session', changes: { title: 'Gekaapt' } },
  'add-agenda-item': {
    kind: 'add-agenda-item',
    itemId: newId<AgendaItemId>(),
    itemKind: 'break',
    title: 'Gekaapt',
    question: '',
    plannedMs: 60_000,
    position: null,
  },
  'change-agenda-item': { kind: 'change-agenda-item', itemId, changes: { title: 'Gekaapt' } },
  'remove-agenda-item': { kind: 'remove-agenda-item', itemId },
  'place-agenda-item': { kind: 'place-agenda-item', itemId, position: 0 },
  'open-agenda-item': { kind: 'open-agenda-item', itemId },
  'advance-agenda-item': { kind: 'advance-agenda-item', itemId, to: 'endorse-only' },
  'extend-agenda-item': { kind: 'extend-agenda-item', itemId, byMs: 60_000 },
  'change-role': { kind: 'change-role', attendeeId, role: 'organiser' },
  'revoke-attendee': { kind: 'revoke-attendee', attendeeId },
  'mute-author': { kind: 'mute-author', statementId },
  'unmute-author': { kind: 'unmute-author', statementId },
  'post-statement': post(itemId, 'Ingeslopen'),
  'seed-statement': {
    kind: 'seed-statement',
    statementId: newId<StatementId>(),
    itemId,
    intent: 'tip',
    text: 'Ingeslopen',
    language: 'nl',
    buildsOnId: null,
  },
  'withdraw-statement': { kind: 'withdraw-statement', statementId },
  'correct-statement': { kind: 'correct-statement', statementId, text: 'Verdraaid' },
  'raise-theme': { kind: 'raise-theme', statementId },
  'hide-statement': { kind: 'hide-statement', statementId, reason: 'Weg ermee' },
  'restore-statement': { kind: 'restore-statement', statementId },
  'redact-statement': { kind: 'redact-statement', statementId },
  'deal-statements': { kind: 'deal-statements', epoch: 0, deals: [[attendeeId, [statementId]]] },
  'endorse-statement': { kind: 'endorse-statement', statementId, answer: 0 },
  'flag-statement': { kind: 'flag-statement', statementId, concern: 'hurtful' },
  'clear-flags': { kind: 'clear-flags', statementId },
  'name-theme': { kind: 'name-theme', themeId: THEME_ID, name: 'Gekaapt' },
  'place-statement': { kind: 'place-statement', statementId, themeId: null },
  'release-statement': { kind: 'release-statement', statementId },
  'merge-themes': { kind: 'merge-themes', fromId: THEME_ID, intoId: THEME_ID },
  'separate-themes': { kind: 'separate-themes', fromId: THEME_ID },
  'split-theme': {
    kind: 'split-theme',
    themeId: THEME_ID,
    intoId: newId<ThemeId>(),
    statementIds: [statementId],
  },
  'set-theme-fineness': { kind: 'set-theme-fineness', fineness: 4 },
  announce: { kind: 'announce', text: 'Gekaapt' },
  'withdraw-announcement': { kind: 'withdraw-announcement' },
  'open-session': { kind: 'open-session' },
  'open-lobby': { kind: 'open-lobby' },
  'start-session': { kind: 'start-session' },
  'close-agenda-item': { kind: 'close-agenda-item', itemId },
  'close-session': { kind: 'close-session' },
  'archive-session': { kind: 'archive-session' },
});

/** Kinds that name nothing of another session, so that they can only act on one's own. */
const NAMING_NOTHING: ReadonlySet<Kind> = new Set([
  'change-session',
  'add-agenda-item',
  'set-theme-fineness',
  'announce',
  'withdraw-announcement',
  'open-session',
  'open-lobby',
  'start-session',
  'close-session',
  'archive-session',
  // What names somebody of another session in it is left out; see that nothing of the other session changed.
  'deal-statements',
]);

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
      moderator: await server.person(session, 'moderator'),
      organiser: session.organiser.token,
    };
    for (const role of ROLES) await server.view(session.sessionId, tokens[role]);
    const [author] = await server.people(session, 1);
    if (!author) throw new Error('No link came back');
    const statementId = newId<StatementId>();
    const socket = await server.connectedSocket(session.sessionId, author.token);
    expect(await give(socket, post(session.itemId, TEXT, statementId))).toHaveProperty('seq');
    const [invited] = await server.database.dataSource.query<{ invitation_id: string }[]>(
      'select invitation_id from invitation where attendee_id = $1',
      [author.attendeeId],
    );
    const invitationId = invited?.invitation_id ?? '';
    return { ...session, statementId, attendeeId: author.attendeeId, invitationId, tokens };
  };

  const fingerprint = async ({ sessionId, organiser }: RunningSession): Promise<string> => {
    const { seq, view } = await server.view(sessionId, organiser.token);
    const { json } = await server.ask('GET', `/api/v1/sessions/${sessionId}/invitations`, {
      token: organiser.token,
    });
    return `${seq} ${createHash('sha256').update(canonicalJson({ view, json })).digest('hex')}`;
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
    const [participant, observer, moderator, organiser] = await Promise.all(
      ROLES.map((role) => furnished(`Een eigen gesprek als ${role}`)),
    );
    others = { participant, observer, moderator, organiser } as Record<Role, Furnished>;
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
