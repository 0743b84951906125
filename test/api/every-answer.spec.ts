import { randomUUID } from 'node:crypto';
import { APPLICATION_ERROR_CODES } from '@app/application';
import { DIALOGUE_ERROR_CODES } from '@app/dialogue';
import { post, give, TestServer, type Answered, type RunningSession } from '../support/test-server.js';

interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, { operationId?: string; responses?: Record<string, unknown> }>>;
  components: { securitySchemes: Record<string, unknown> };
}

const CODES: readonly string[] = [...APPLICATION_ERROR_CODES, ...DIALOGUE_ERROR_CODES];
const PUBLIC_URL = 'https://weerklank.example';
const SECRET = 'Wij durven dit niet hardop te zeggen';

interface RoutedLayer {
  route?: { path: string; methods: Record<string, boolean> };
}

describe('every answer of the server', () => {
  let server: TestServer;
  let session: RunningSession;
  let problems: Answered[];
  let answers: Answered[];

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production', publicUrl: PUBLIC_URL });
    session = await server.session();
    const { token } = session.organiser;
    const participant = await server.person(session);
    const path = `/api/v1/sessions/${session.sessionId}`;
    const command = (body: object) => server.ask('POST', `${path}/commands`, { token, body });
    problems = await Promise.all([
      server.ask('GET', '/api/v1/nergens', { token }),
      server.ask('GET', '/nergens'),
      server.ask('PUT', '/api/v1/sessions', { token, body: {} }),
      server.ask('GET', '/api/v1/sessions'),
      server.ask('GET', '/api/v1/sessions/geen-id/view', { token }),
      server.ask('GET', '/api/v1/sessions/%E0%A4%A/view', { token }),
      server.ask('GET', `/api/v1/sessions/${randomUUID()}/view`, { token }),
      server.ask('GET', `${path}/report-editions/een/report.html`, { token }),
      server.ask('GET', `${path}/report-editions`, { token }),
      server.ask('DELETE', `${path}/invitations/geen-id`, { token }),
      server.ask('GET', `${path}/invitations`, { token: participant }),
      server.ask('POST', '/api/v1/sessions', { token, rawBody: '{"title":' }),
      server.ask('POST', '/api/v1/sessions', { token, body: {} }),
      server.ask('POST', '/api/v1/sessions', { token, rawBody: `"${'x'.repeat(2 * 1024 * 1024)}"` }),
      server.ask('POST', '/api/v1/sessions', {
        token,
        rawBody: '{"title":"x"}',
        headers: { 'Content-Type': 'application/json; charset=klingon' },
      }),
      server.ask('POST', '/api/v1/sessions', {
        token,
        rawBody: 'geen gzip',
        headers: { 'Content-Encoding': 'gzip' },
      }),
      server.ask('POST', '/api/v1/sign-ins', { body: { token: 'x'.repeat(43) } }),
      command({ commandId: randomUUID(), command: { kind: 'open-agenda-item', itemId: randomUUID() } }),
      command({ commandId: randomUUID(), command: { kind: 'announce', text: ' ' } }),
    ]);
    answers = await Promise.all([
      server.ask('GET', '/'),
      server.ask('HEAD', '/sign-in'),
      server.ask('GET', '/sign-in'),
      server.ask('GET', '/health/live'),
      server.ask('GET', '/health/ready'),
      server.ask('GET', '/metrics'),
      server.ask('GET', '/api/v1/openapi.json'),
      server.ask('GET', '/api/v1/sessions', { token }),
      server.ask('GET', `${path}/view`, { token }),
      server.ask('OPTIONS', '/api/v1/sessions', { origin: 'https://elders.example' }),
      command({ commandId: randomUUID(), command: { kind: 'announce', text: 'Welkom' } }),
    ]);
  }, 60_000);
  afterAll(() => server.stop());

  it('is a problem document when something is wrong, with a code, a title and no stack trace', () => {
    for (const { status, headers, json, text } of problems) {
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(json).toMatchObject({ status, title: expect.any(String) });
      const { type, code } = json as { type: string; code: string };
      expect(CODES).toContain(code);
      expect(type).toBe(`urn:weerklank:error:${code}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|\.ts\b/);
    }
  });

  it('carries the security headers', () => {
    for (const { headers } of [...problems, ...answers]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
      expect(headers.get('x-powered-by')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe-');
    }
  });

  it('is never kept by a cache', () => {
    for (const { headers } of [...problems, ...answers])
      expect(headers.get('cache-control')).toContain('no-store');
  });

  it('allows no other site to read it', () => {
    for (const { headers } of [...problems, ...answers])
      expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is not sniffed on the long-polling endpoint either', async () => {
    const answer = await server.ask('GET', '/live/?EIO=4&transport=polling');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  describe('openapi.json', () => {
    let document: OpenApi;

    beforeAll(async () => {
      const { json } = await server.ask('GET', '/api/v1/openapi.json');
      document = json as OpenApi;
    });

    it('lists each route', () => {
      const listed = Object.entries(document.paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
      );
      const { router } = server.app.getHttpAdapter().getInstance() as unknown as {
        router: { stack: RoutedLayer[] };
      };
      const served = router.stack.flatMap(({ route }) =>
        route?.path.startsWith('/api/v1/') && route.path !== '/api/v1/openapi.json'
          ? Object.keys(route.methods).map(
              (method) => `${method.toUpperCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`,
            )
          : [],
      );
      expect(served.length).toBeGreaterThan(10);
      expect(listed.toSorted()).toEqual(served.toSorted());
    });

    it('is an OpenAPI document with a name for each operation', () => {
      expect(document.openapi).toMatch(/^3\.\d+\.\d+$/);
      expect(document.info).toMatchObject({ title: 'Weerklank', version: expect.any(String) });
      expect(Object.keys(document.components.securitySchemes)).toContain('bearer');
      const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
      const ids = operations.map(({ operationId }) => operationId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { responses } of operations) expect(Object.keys(responses ?? {}).length).toBeGreaterThan(0);
    });
  });

  describe('for whoever runs the server', () => {
    it('says that it lives and that it can do its work', async () => {
      const live = await server.ask('GET', '/health/live');
      const ready = await server.ask('GET', '/health/ready');
      expect([live.status, live.json]).toEqual([200, { status: 'ok' }]);
      expect([ready.status, ready.json]).toMatchObject([
        200,
        { status: 'ok', details: { database: { status: 'up' } } },
      ]);
    });

    it('counts commands by kind and outcome, and open sockets', async () => {
      const socket = await server.connectedSocket(session.sessionId, await server.person(session));
      await give(socket, post(session.itemId, SECRET));
      await give(socket, post(session.itemId, ' '));
      const { text, headers } = await server.ask('GET', '/metrics');
      expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
      expect(text).toMatch(/^weerklank_commands_total\{kind="post-statement",outcome="accepted"\} 1$/m);
      expect(text).toMatch(/^weerklank_commands_total\{kind="post-statement",outcome="empty-text"\} 1$/m);
      expect(text).toMatch(/^weerklank_command_seconds_count \d+$/m);
      expect(text).toMatch(/^weerklank_connections [1-9]\d*$/m);
      expect(text).toMatch(/^weerklank_sessions_served 1$/m);
    });

    it('tells no text, address, title or id in its metrics', async () => {
      const { text } = await server.ask('GET', '/metrics');
      for (const told of [SECRET, session.organiser.address, 'Koppen bij elkaar', session.sessionId])
        expect(text).not.toContain(told);
    });
  });
});
