import { mintToken, readWalkInCode } from '@app/application';
import {
  problemIn,
  TestServer,
  tokenIn,
  type Answered,
  type RunningSession,
} from '../support/test-server.js';

interface ShownKeys {
  openingId: string;
  code: string;
  address: string;
  link: string;
}

interface WalkInShown {
  openingId: string;
  mostCount: number;
  admittedCount: number;
}

const realNow = Date.now;
/** So much later than now, and standing still, so that counts are exact. */
const stopClock = (laterMs: number) => {
  const now = realNow() + laterMs;
  Date.now = () => now;
};
const UNKNOWN_CODES = ['0000-0000', 'ZZZZ-ZZZZ', '1234-5678'];

describe('walking in', () => {
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
  afterEach(() => {
    Date.now = realNow;
  });
  afterAll(() => server.stop());

  const open = async (mostCount = 20): Promise<WalkInShown> => {
    const answer = await server.ask('POST', `${path}/walk-in`, { token, body: { mostCount } });
    expect(answer.status).toBe(200);
    return (answer.json as { walkIn: WalkInShown }).walkIn;
  };
  const show = async (as = token): Promise<ShownKeys> => {
    const answer = await server.ask('POST', `${path}/walk-in/keys`, { token: as });
    expect(answer.status).toBe(201);
    return answer.json as ShownKeys;
  };
  const standing = async () => {
    const { json } = await server.ask('GET', `${path}/walk-in`, { token });
    return (json as { walkIn: WalkInShown | null }).walkIn;
  };
  const close = () => server.ask('DELETE', `${path}/walk-in`, { token });
  let network = 0;
  /** From an address of its own, so that wrong codes of one test do not count in another. */
  const asStranger = (url: string, body: object, cookie?: string): Promise<Answered> =>
    server.ask('POST', url, {
      body,
      headers: { 'X-Forwarded-For': `198.51.100.${network}` },
      ...(cookie === undefined ? {} : { cookie, origin: server.publicUrl }),
    });
  beforeEach(() => void (network += 1));
  const look = (key: object, cookie?: string) => asStranger('/api/v1/walk-in-doors', key, cookie);
  const enter = (key: object, more: object = {}, cookie?: string) =>
    asStranger('/api/v1/walk-ins', { ...key, ownToken: mintToken(), ...more }, cookie);
  const cookieOf = ({ headers }: Answered): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const participantCount = async () =>
    (await server.view(session.sessionId, token)).view.shared.participation.participantCount;
  const enteredAs = async (cookie: string) => {
    const { json } = await server.ask('GET', `${path}/view`, { cookie });
    return (json as { viewer?: string }).viewer;
  };

  it('is shut until somebody who leads the session opens it', async () => {
    expect(await standing()).toBeNull();
    const refused = await server.ask('POST', `${path}/walk-in/keys`, { token });
    expect([refused.status, problemIn(refused).code]).toEqual([409, 'walk-in-closed']);
    await open();
    expect(await standing()).toMatchObject({ mostCount: 20, admittedCount: 0 });
    expect(await show(await server.person(session, 'moderator'))).toMatchObject({ link: expect.any(String) });
  });

  it('shows a code to type in two groups, and a link whose token stands in the fragment', async () => {
    await open();
    const { code, address, link } = await show();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(address).toBe('http://weerklank.test/join');
    expect(link).toMatch(/^http:\/\/weerklank\.test\/join#token=[\w-]{43}$/);
  });

  it('keeps neither code nor token where somebody with the database could read them', async () => {
    await open();
    const { code, link } = await show();
    const rows = await server.database.dataSource.query<object[]>('select * from walk_in_keys');
    expect(rows.length).toBeGreaterThan(0);
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(tokenIn(link));
    expect(kept).not.toContain(readWalkInCode(code));
    expect(server.logLines.join('\n')).not.toContain(tokenIn(link));
  });

  it('lets a participant in by the QR and by the code, however it is typed', async () => {
    await open();
    const { code, link } = await show();
    const typed = [
      code,
      code.toLowerCase().replace('-', ' '),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ];
    for (const key of [{ token: tokenIn(link) }, ...typed.map((one) => ({ code: one }))]) {
      const door = await look(key);
      expect(door.json).toMatchObject({ title: 'Koppen bij elkaar', languages: ['nl'], destination: null });
      const answer = await enter(key, { language: 'en' });
      expect(answer.json).toEqual({
        destination: { kind: 'session', sessionId: session.sessionId, role: 'participant' },
      });
      expect(await enteredAs(cookieOf(answer))).toBe('participant');
    }
    expect(await standing()).toMatchObject({ admittedCount: 4 });
    expect(await participantCount()).toBe(4);
  });

  it('tells who comes before the doors are open to wait, and lets nobody in yet', async () => {
    const early = await server.session({ organiser: session.organiser, isLive: false });
    path = `/api/v1/sessions/${early.sessionId}`;
    await open();
    const { code } = await show();
    expect((await look({ code })).json).toMatchObject({ isOpen: false, title: expect.any(String) });
    const refused = await enter({ code });
    expect([refused.status, problemIn(refused).code]).toEqual([409, 'doors-not-open']);
    expect(await standing()).toMatchObject({ admittedCount: 0 });
    await early.organiser.api.run(early.sessionId, { kind: 'open-lobby' });
    expect((await look({ code })).json).toMatchObject({ isOpen: true });
    expect((await enter({ code })).status).toBe(200);
  });

  it('makes no participant by being looked at', async () => {
    await open();
    const { code } = await show();
    await look({ code });
    await server.ask('GET', `/join?code=${code}`);
    expect(await standing()).toMatchObject({ admittedCount: 0 });
    expect(await participantCount()).toBe(0);
  });

  it('gives a personal link to come back with: the secret that the browser made', async () => {
    await open();
    const { link } = await show();
    const ownToken = mintToken();
    await enter({ token: tokenIn(link) }, { ownToken });
    await close();
    const again = await server.signIn(ownToken);
    expect(again.answer.status).toBe(200);
    expect(await enteredAs(again.cookie)).toBe('participant');
    expect(await participantCount()).toBe(1);
  });

  it('keeps one participant for each browser, whatever is repeated', async () => {
    await open();
    const { code, link } = await show();
    const ownToken = mintToken();
    const repeated = await Promise.all(
      Array.from({ length: 8 }, () => enter({ token: tokenIn(link) }, { ownToken })),
    );
    expect(repeated.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const [{ headers: firstHeaders } = { headers: new Headers() }] = repeated;
    const cookie = firstHeaders.getSetCookie()[0]?.split(';')[0] ?? '';
    for (const key of [{ code }, { token: tokenIn(link) }]) {
      expect((await look(key, cookie)).json).toMatchObject({ destination: { role: 'participant' } });
      const again = await enter(key, {}, cookie);
      expect([again.status, again.headers.getSetCookie()]).toEqual([200, []]);
    }
    expect(await participantCount()).toBe(1);
    expect(await standing()).toMatchObject({ admittedCount: 1 });
  });

  it('leaves who leads the session what they are when they try the QR', async () => {
    await open();
    const { link } = await show();
    const { cookie } = await server.signIn(await server.person(session, 'moderator'));
    const answer = await enter({ token: tokenIn(link) }, {}, cookie);
    expect(answer.json).toMatchObject({ destination: { role: 'moderator' } });
    expect(await participantCount()).toBe(0);
  });

  it('gives people of one organisation one number, and keeps its name with identity', async () => {
    await open();
    const key = { token: tokenIn((await show()).link) };
    const oneSpelledTwice = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0 ? 'Gemeente Oost' : 'gemeente oost',
    );
    const organisations: string[] = [...oneSpelledTwice, 'Waterschap West'];
    const answers = await Promise.all(organisations.map((organisation) => enter(key, { organisation })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const rows = await server.database.dataSource.query<{ organisation_number: number }[]>(
      'select organisation_number from invitation where session_id = $1',
      [session.sessionId],
    );
    expect(new Set(rows.map((row) => row.organisation_number)).size).toBe(2);
    const { view } = await server.view(session.sessionId, token);
    expect(JSON.stringify(view).toLowerCase()).not.toMatch(/gemeente oost|waterschap west/);
  });

  it('gives the last place to one of those who come at once, and says to the others that it is full', async () => {
    await open(2);
    const key = { token: tokenIn((await show()).link) };
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(key)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409, 409, 409]);
    const full = answers.find(({ status }) => status === 409);
    expect(full && problemIn(full).code).toBe('session-full');
    expect(await participantCount()).toBe(2);
    const inside = answers.find(({ status }) => status === 200);
    expect((await enter(key, {}, inside && cookieOf(inside))).status).toBe(200);
  });

  it('does not let back in by the same browser who was turned out', async () => {
    await open();
    const key = { token: tokenIn((await show()).link) };
    const ownToken = mintToken();
    const cookie = cookieOf(await enter(key, { ownToken }));
    const { json } = await server.ask('GET', `${path}/invitations`, { token });
    const [invited] = (json as { invitations: { invitationId: string }[] }).invitations;
    await server.ask('DELETE', `${path}/invitations/${invited?.invitationId}`, { token });
    for (const answer of [
      await enter(key, {}, cookie),
      await look(key, cookie),
      await enter(key, { ownToken }),
    ])
      expect([answer.status, problemIn(answer).code]).toEqual([403, 'revoked']);
  });

  it('takes no own token that is somebody’s link already', async () => {
    await open();
    const key = { token: tokenIn((await show()).link) };
    const answer = await enter(key, { ownToken: await server.person(session) });
    expect([answer.status, problemIn(answer).errors?.[0]?.field]).toEqual([400, 'ownToken']);
  });

  describe('with what was shown before', () => {
    const expectShut = async ({ code, link }: ShownKeys) => {
      const never = await look({ token: mintToken() });
      for (const key of [{ token: tokenIn(link) }, { code }])
        for (const answer of [await look(key), await enter(key)]) {
          expect([answer.status, problemIn(answer).code]).toEqual([404, 'walk-in-unknown']);
          expect(problemIn(answer).title).toBe(problemIn(never).title);
        }
      expect(await participantCount()).toBe(0);
    };

    it('works on beside what is shown after it', async () => {
      await open();
      const [first, second] = [await show(), await show()];
      for (const { code } of [first, second]) expect((await look({ code })).status).toBe(200);
    });

    it('is over when it is renewed', async () => {
      await open();
      const keys = await show();
      await open();
      await expectShut(keys);
      expect((await look({ code: (await show()).code })).status).toBe(200);
    });

    it('is over when it is closed, also when that is asked twice', async () => {
      await open();
      const keys = await show();
      expect([(await close()).status, (await close()).status]).toEqual([204, 204]);
      await expectShut(keys);
      expect(await standing()).toBeNull();
    });

    it('is over when the session ends, and cannot be opened again', async () => {
      await open();
      const keys = await show();
      await session.organiser.api.run(session.sessionId, { kind: 'close-session' });
      await expectShut(keys);
      expect(await standing()).toBeNull();
      const again = await server.ask('POST', `${path}/walk-in`, { token, body: {} });
      expect(problemIn(again).code).toBe('session-closed');
    });
  });

  describe('by a wrong code', () => {
    it('tells nothing about which sessions there are', async () => {
      await open();
      const answers = await Promise.all([...UNKNOWN_CODES, 'geen code', ''].map((code) => look({ code })));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });

    it.each(['nl', 'en', 'fr', 'he'])(
      'names the field and says in %s what would be right',
      async (language) => {
        const body = { code: UNKNOWN_CODES[0] };
        const answer = await server.ask('POST', '/api/v1/walk-in-doors', { body, language });
        const { errors = [] } = problemIn(answer);
        expect(errors).toEqual([{ field: 'code', detail: expect.stringContaining('K7MP-2XQ9') }]);
        expect(answer.headers.get('content-language')).toBe(language);
      },
    );

    it('refuses a request with both keys, with none, or with a weak secret, by field', async () => {
      const secret = { token: mintToken() };
      const fields = async (answer: Answered) => (problemIn(answer).errors ?? []).map(({ field }) => field);
      expect(await fields(await look({ ...secret, code: 'K7MP-2XQ9' }))).toEqual(['code']);
      expect(await fields(await look({}))).toEqual(['code']);
      expect(await fields(await enter(secret, { ownToken: 'kort', naam: 'x' }))).toEqual(
        expect.arrayContaining(['ownToken', 'naam']),
      );
    });

    /** Codes that begin like a real one, and are wrong. */
    const alike = (code: string, count: number) =>
      Array.from({ length: count + 1 }, (_, index) => `${code.slice(0, 5)}${1_000 + index}`)
        .filter((guess) => guess !== code)
        .slice(0, count);
    const lookFrom = (address: string, code: string) =>
      server.ask('POST', '/api/v1/walk-in-doors', {
        body: { code },
        headers: { 'X-Forwarded-For': address },
      });
    const slowedCount = async (by: string) => {
      const { text } = await server.ask('GET', '/metrics');
      const told = new RegExp(`weerklank_walk_in_guesses_slowed_total\\{by="${by}"\\} (\\d+)`).exec(text);
      return Number(told?.[1] ?? 0);
    };
    const statusesOf = (answers: readonly Answered[]) => new Set(answers.map(({ status }) => status));

    it('shuts out nobody with the right one, however many others guess at codes that begin alike', async () => {
      stopClock(3_600_000);
      await open();
      const { code } = await show();
      const before = await slowedCount('beginning');
      const guess = (codes: readonly string[]) =>
        Promise.all(codes.map((one, index) => lookFrom(`203.0.113.${index}`, one)));
      expect(statusesOf(await guess(alike(code, 60)))).toEqual(new Set([404]));
      expect((await look({ code })).status).toBe(200);
      expect((await enter({ code })).status).toBe(200);
      expect(await slowedCount('beginning')).toBeGreaterThan(before);
      await open();
      const renewed = await show();
      const slowed = await slowedCount('beginning');
      expect((await look({ code: renewed.code })).status).toBe(200);
      expect(await slowedCount('beginning')).toBe(slowed);
    }, 30_000);

    it('shuts out nobody with the right one when guesses come from everywhere', async () => {
      stopClock(7_200_000);
      await open();
      const { code, link } = await show();
      const guess = (index: number) =>
        lookFrom(
          `203.0.${Math.floor(index / 200)}.${index % 200}`,
          String(index * 100_003 + 10_000_000).slice(0, 8),
        );
      for (let from = 0; from < 310; from += 31)
        expect(
          statusesOf(await Promise.all(Array.from({ length: 31 }, (_, index) => guess(from + index)))),
        ).toEqual(new Set([404]));
      const before = await slowedCount('everyone');
      expect((await look({ code })).status).toBe(200);
      expect(await slowedCount('everyone')).toBe(before + 1);
      expect((await look({ token: tokenIn(link) })).status).toBe(200);
      expect(await slowedCount('everyone')).toBe(before + 1);
    }, 30_000);

    it('is refused at the one address that guesses on, first at what begins alike', async () => {
      stopClock(10_800_000);
      await open();
      const { code } = await show();
      const room = '198.51.100.200';
      const guesses = alike(code, 80);
      const misread = await Promise.all(guesses.slice(0, 50).map((guess) => lookFrom(room, guess)));
      expect(statusesOf(misread)).toEqual(new Set([404]));
      expect((await lookFrom(room, code)).status).toBe(200);
      const onward = await Promise.all(guesses.slice(50).map((guess) => lookFrom(room, guess)));
      expect(onward.filter(({ status }) => status === 404).length).toBeLessThanOrEqual(12);
      const refused = onward.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(18);
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await lookFrom(room, code)).status).toBe(429);
      expect((await look({ code })).status).toBe(200);
      stopClock(10_830_000);
      expect((await lookFrom(room, code)).status).toBe(429);
      expect((await lookFrom(room, '0000-0000')).status).toBe(404);
      const metrics = await server.ask('GET', '/metrics');
      expect(metrics.text).toMatch(/weerklank_limits_met_total\{limit="walk-in-guesses"\} [1-9]/);
    }, 30_000);

    it('counts at one address only what is wrong: a whole room may type the right one', async () => {
      stopClock(14_400_000);
      await open(200);
      const { code } = await show();
      for (let person = 0; person < 120; person += 1) expect((await look({ code })).status).toBe(200);
      const wrong: number[] = [];
      for (let index = 0; index < 70; index += 1) {
        const guess = String(index * 100_019 + 20_000_000).slice(0, 8);
        wrong.push((await look({ code: guess })).status);
      }
      expect(wrong.filter((status) => status === 404).length).toBeLessThanOrEqual(62);
      expect(wrong.at(-1)).toBe(429);
    }, 30_000);
  });
});
