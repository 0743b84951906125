import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { SOCKET_PATH } from '@app/contract';
import { mulberry32, pick, type Random } from '@app/numeric';
import {
  connected,
  give,
  post,
  problemIn,
  TestServer,
  type Answered,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';

/** Stands in everything that is sent, and may come back nowhere. */
const MARK = 'kanariegeel';
const STACK = /\bat .+:\d+:\d+|node_modules|\.ts:|RangeError|TypeError|SyntaxError/;
const SEEDS = [1, 2, 3, 4];
const FRAMES_A_SEED = 150;
const BODIES_A_SEED = 60;

const nested = (depth: number): unknown => {
  let value: unknown = MARK;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { [MARK]: value };
  return value;
};

/** Values that fit nowhere, or seldom. */
const junk = (random: Random): unknown =>
  pick<() => unknown>(random, [
    () => null,
    () => true,
    () => -1,
    () => 1.5,
    () => 1e308,
    () => Number.MAX_SAFE_INTEGER,
    () => '',
    () => MARK,
    () => `${MARK}\u0000`,
    () => `${MARK}\uD800`,
    () => MARK.repeat(1_500),
    () => `${MARK}'; drop table fact; --`,
    () => '__proto__',
    () => randomUUID(),
    () => '00000000-0000-0000-0000-000000000000',
    () => [],
    () => [MARK, [MARK]],
    () => ({}),
    () => ({ [MARK]: MARK }),
    () => JSON.parse(`{"__proto__":{"role":"organiser","text":"${MARK}"}}`) as unknown,
    () => ({ constructor: { prototype: { role: 'organiser' } } }),
    () => ({ toString: MARK, valueOf: 1, hasOwnProperty: MARK, length: -1 }),
    () => nested(50),
    () => Array.from({ length: 300 }, () => MARK),
  ])();

/** One key of it, at any depth, gone, added, or with another value. */
function spoilt(random: Random, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || random() < 0.15) return junk(random);
  const copy = structuredClone(value) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const key = pick(random, [...keys, '__proto__', 'constructor', MARK]);
  const way = random();
  if (!keys.includes(key)) {
    Object.defineProperty(copy, key, {
      value: junk(random),
      enumerable: true,
      configurable: true,
      writable: true,
    });
    // Only defined as a property of its own does `__proto__` reach the wire.
    return copy;
  }
  if (way < 0.3) delete copy[key];
  else copy[key] = spoilt(random, copy[key]);
  return copy;
}

describe('malformed input', () => {
  let server: TestServer;
  let session: RunningSession;
  let participant: string;

  beforeAll(async () => {
    server = await TestServer.start();
    session = await server.session({ settings: { limits: 'lifted', dealing: 'recorded' } });
    participant = await server.person(session);
  }, 60_000);
  afterAll(() => server.stop());

  const socketOf = (token: string) => server.connectedSocket(session.sessionId, token);
  const ask = (socket: ClientSocket, event: string, ...args: unknown[]) =>
    askWithin(15_000, socket, event, ...args);
  const askWithin = (ms: number, socket: ClientSocket, event: string, ...args: unknown[]): Promise<unknown> =>
    (
      socket.timeout(ms) as unknown as {
        emitWithAck: (name: string, ...sent: unknown[]) => Promise<unknown>;
      }
    ).emitWithAck(event, ...args);
  const isError = (answer: unknown): boolean =>
    answer !== null && typeof answer === 'object' && 'error' in answer && 'outlook' in answer;

  const samples = () => {
    const { itemId } = session;
    const commandId = randomUUID();
    return [
      { commandId, command: post(itemId, MARK) },
      { commandId, command: { kind: 'endorse-statement', statementId: randomUUID(), answer: 3 } },
      { commandId, command: { kind: 'change-session', changes: { title: MARK, languages: ['nl'] } } },
      { commandId, command: { kind: 'deal-statements', epoch: 1, deals: [[randomUUID(), [randomUUID()]]] } },
      {
        commandId,
        command: {
          kind: 'split-theme',
          themeId: 'nl-1',
          intoId: randomUUID(),
          statementIds: [randomUUID(), randomUUID()],
        },
      },
      { commandId, command: { kind: 'set-theme-fineness', fineness: 2 } },
      { commandId, command: { kind: 'announce', text: MARK } },
    ];
  };
  /** The server lives and takes a statement. */
  const isWell = async (): Promise<boolean> => {
    const { status } = await server.ask('GET', '/health/ready');
    const socket = await socketOf(participant);
    const answer = await give(socket, post(session.itemId, 'Gewoon een bijdrage'));
    socket.disconnect();
    return status === 200 && 'seq' in answer;
  };
  const saysNothing = (answer: unknown) => {
    expect(JSON.stringify(answer)).not.toMatch(STACK);
  };

  it.each([
    ['nothing', []],
    ['null', [null]],
    ['a text', [MARK]],
    ['a number', [7]],
    ['a list', [[]]],
    ['two things', [{}, {}]],
    ['bytes', [Buffer.from(MARK)]],
    ['bytes inside', [{ commandId: randomUUID(), command: Buffer.from(MARK) }]],
    ['no command', [{ commandId: randomUUID() }]],
    ['an unknown kind', [{ commandId: randomUUID(), command: { kind: MARK } }]],
    ['a kind that every object has', [{ commandId: randomUUID(), command: { kind: 'toString' } }]],
    ['a key too many', [{ commandId: randomUUID(), command: { kind: 'open-session', [MARK]: 1 } }]],
    ['a very deep thing', [nested(3_000)]],
  ])('as a command (%s) is answered with an error', async (_name, args) => {
    const socket = await socketOf(session.organiser.token);
    for (const event of ['command', 'since']) {
      const answer = await ask(socket, event, ...args);
      expect(answer).toMatchObject({ error: 'invalid-command', outlook: 'final' });
      saysNothing(answer);
    }
    // Without anybody who waits for the answer there is none, and nothing happens.
    (socket as unknown as { emit: (name: string, ...sent: unknown[]) => void }).emit('command', ...args);
    expect(await ask(socket, 'digest')).toHaveProperty('digest');
    socket.disconnect();
  });

  it.each(SEEDS)('by seed %i: every spoilt frame is answered', async (seed) => {
    const random = mulberry32(seed);
    const sockets = [await socketOf(participant), await socketOf(session.organiser.token)];
    for (let index = 0; index < FRAMES_A_SEED; index += 1) {
      const socket = pick(random, sockets);
      const event = pick(random, ['command', 'command', 'command', 'since']);
      const base = event === 'since' ? { seq: 1 } : pick(random, samples());
      const sent = spoilt(random, base);
      const answer = await ask(socket, event, sent);
      const isAnswered = isError(answer) || (answer !== null && typeof answer === 'object');
      expect([seed, index, isAnswered]).toEqual([seed, index, true]);
      if (isError(answer)) saysNothing(answer);
      expect([seed, index, (answer as { error?: string }).error === 'unavailable']).toEqual([
        seed,
        index,
        false,
      ]);
    }
    for (const socket of sockets) expect(socket.connected).toBe(true);
    for (const socket of sockets) socket.disconnect();
    expect(await isWell()).toBe(true);
  });

  it.each([
    '2[',
    '2{}',
    '2["command"',
    '2["command",{"commandId":1}',
    '2[{"__proto__":1}]',
    '2["__proto__",{}]',
    '2["connect_error",{}]',
    '2["disconnect"]',
    '21["command"]x',
    '2999999999999999999999["command",{}]',
    '3[]',
    '3999["x"]',
    '0{"token":"x"}',
    '0/admin,{}',
    '1',
    '4{"message":"x"}',
    '51-["command",{"_placeholder":true,"num":5}]',
    '599999999-["command",{"_placeholder":true,"num":0}]',
    '5-["command"]',
    '9',
    'x',
    '',
    `2["${'a'.repeat(10_000)}",{}]`,
  ])('as a packet (%s) costs at most that connection', async (packet) => {
    const socket = await socketOf(participant);
    (socket.io as unknown as { engine: { write: (data: string) => void } }).engine.write(packet);
    // The server hangs up, answers the next frame, or hears no more of this one; it goes on, see afterEach.
    await askWithin(300, socket, 'digest').catch(() => undefined);
    socket.disconnect();
    expect(await isWell()).toBe(true);
  });

  it('of more bytes than a frame may have costs that connection only', async () => {
    const socket = await socketOf(participant);
    const bystander = await socketOf(participant);
    const gone = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
    socket.emit('command', { commandId: MARK, command: MARK.repeat(500_000) } as never, () => undefined);
    await gone;
    expect(await ask(bystander, 'digest')).toHaveProperty('digest');
    bystander.disconnect();
  });

  describe('over HTTP', () => {
    /** What is wrong with an answer that is to be a problem document. */
    const faultsOf = (answer: Answered): string[] => {
      const { status, headers, text } = answer;
      const { code, status: told } = problemIn(answer) ?? {};
      return [
        ...(status >= 400 && status < 500 ? [] : [`status ${status}`]),
        ...(headers.get('content-type') === 'application/problem+json; charset=utf-8'
          ? []
          : ['content type']),
        ...(told === status && typeof code === 'string' ? [] : ['no problem document']),
        ...(STACK.test(text) ? ['a stack trace'] : []),
      ];
    };

    const samplesByPath = (random: Random): [string, string, unknown][] => {
      const path = `/api/v1/sessions/${session.sessionId}`;
      const item = { itemKind: 'dialogue', title: MARK, question: MARK, plannedMs: 60_000 };
      return [
        ['POST', '/api/v1/sessions', { title: MARK, languages: ['nl'], agenda: [item], settings: {} }],
        ['POST', '/api/v1/sign-ins', { token: 'x'.repeat(43), as: 'bearer' }],
        ['POST', '/api/v1/sign-in-links', { address: `${MARK}@example.org` }],
        ['POST', '/api/v1/walk-in-doors', { token: 'x'.repeat(43) }],
        [
          'POST',
          '/api/v1/walk-ins',
          { code: MARK.slice(0, 8), ownToken: 'x'.repeat(43), organisation: MARK, language: 'nl' },
        ],
        ['POST', `${path}/walk-in`, { mostCount: 10 }],
        ['POST', `${path}/link-mails`, { address: `${MARK}@example.org` }],
        ['POST', `${path}/commands`, pick(random, samples().slice(2))],
        [
          'POST',
          `${path}/invitations`,
          { invitations: [{ address: `${MARK}@example.org`, role: 'observer' }] },
        ],
        ['POST', `${path}/personal-links`, { people: [{ role: 'participant', organisation: MARK }] }],
      ];
    };

    it.each(SEEDS)('by seed %i: every spoilt body is answered with success or a problem', async (seed) => {
      const random = mulberry32(seed + 1_000);
      const asked = Array.from({ length: BODIES_A_SEED }, () => {
        const [method, path, base] = pick(random, samplesByPath(random));
        const spoiltBody = JSON.stringify(spoilt(random, base));
        const rawBody =
          random() < 0.15 ? spoiltBody.slice(0, Math.floor(random() * spoiltBody.length)) : spoiltBody;
        return { method, path, rawBody };
      });
      for (const { method, path, rawBody } of asked) {
        const answer = await server.ask(method, path, { token: session.organiser.token, rawBody });
        const faults = answer.status < 300 ? [] : faultsOf(answer);
        expect([seed, path, rawBody.slice(0, 200), faults]).toEqual([seed, path, rawBody.slice(0, 200), []]);
      }
    });

    it.each([
      ['deep lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
      ['deep objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
      ['two megabytes of text', JSON.stringify({ title: MARK.repeat(200_000) })],
      ['a prototype', `{"__proto__":{"title":"${MARK}"}}`],
      ['a number without end', `{"title":1e${'9'.repeat(400)}}`],
      ['bytes that are no text', '\u0000\u0001\uFFFF'],
    ])('refuses %s', async (_name, rawBody) => {
      expect(
        faultsOf(await server.ask('POST', '/api/v1/sessions', { token: session.organiser.token, rawBody })),
      ).toEqual([]);
      expect(await isWell()).toBe(true);
    });

    it.each([
      '/api/v1/sessions/%00/view',
      '/api/v1/sessions/..%2f..%2fetc%2fpasswd/view',
      '/api/v1/sessions/__proto__/view',
      `/api/v1/sessions/${'a'.repeat(5_000)}/view`,
      '/api/v1/sessions/%E0%A4%A/view',
      '/api/v1/sign-ins/constructor',
    ])('refuses the path %s', async (path) => {
      expect(faultsOf(await server.ask('GET', path, { token: session.organiser.token }))).toEqual([]);
      expect(await isWell()).toBe(true);
    });

    it.each([
      ['a long token', { Authorization: `Bearer ${'a'.repeat(5_000)}` }],
      ['a token with odd signs', { Authorization: 'Bearer %00../../' }],
      ['another scheme', { Authorization: 'Basic b3JnYW5pc2F0b3I6' }],
      ['a cookie that cannot be read', { Cookie: 'weerklank-sign-in=%E0%A4%A; ;;==; weerklank-sign-in' }],
      ['a cookie named after the prototype', { Cookie: '__proto__=x; constructor=y' }],
      ['a language that is none', { 'Accept-Language': `${'*;q=9,'.repeat(200)}` }],
    ])('refuses %s', async (_name, headers) => {
      expect(
        faultsOf(await server.ask('GET', '/api/v1/sessions', { headers: headers as Record<string, string> })),
      ).toEqual([]);
      expect(await isWell()).toBe(true);
    });

    it.each([
      'GET\r\n\r\n',
      'FOO / HTTP/9.9\r\n\r\n',
      `GET /${SOCKET_PATH}/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
      `GET ${SOCKET_PATH}/?EIO=99&transport=telepathy HTTP/1.1\r\nHost: x\r\n\r\n`,
      `POST ${SOCKET_PATH}/?EIO=4&transport=polling&sid=${MARK} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc`,
      `POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz`,
    ])('survives the bytes %j', async (bytes) => {
      const { port, hostname } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      const received: string[] = [];
      socket.on('error', () => undefined);
      const answered = new Promise<void>((resolve) => {
        socket.once('close', () => resolve());
        socket.on('data', (chunk: Buffer) => {
          received.push(chunk.toString());
          resolve();
        });
      });
      socket.write(bytes);
      await answered;
      socket.destroy();
      expect(received.join('')).not.toMatch(STACK);
    });
  });

  it('turns every spoilt handshake away', async () => {
    const random = mulberry32(7);
    for (let index = 0; index < 60; index += 1) {
      const auth = spoilt(random, {
        sessionId: session.sessionId,
        token: `${MARK}${MARK}`,
        grantId: randomUUID(),
      });
      const socket = server.socket(auth as Record<string, unknown>);
      const error = await connected(socket);
      expect([index, error === null]).toEqual([index, false]);
      saysNothing(error?.data ?? null);
    }
  });

  it('changes no prototype', () => {
    expect(({} as { role?: string }).role).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('leaves no text in the log, and no error that nobody foresaw', () => {
    const errors = server.logLines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
    expect(errors).toEqual([]);
    const words = server.logLines.filter(
      (line) => line.includes(MARK) || line.includes('Gewoon een bijdrage'),
    );
    expect(words).toEqual([]);
  });
});
