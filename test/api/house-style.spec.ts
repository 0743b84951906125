import { createHash, randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { DEFAULT_HOUSE_STYLE, MOST_LOGO_BYTES, type HouseStyle } from '@app/contract';
import {
  problemIn,
  TestServer,
  type Answered,
  type Organiser,
  type RunningSession,
} from '../support/test-server.js';

const GREEN: HouseStyle = {
  ...DEFAULT_HOUSE_STYLE,
  accent: '#14532d',
  corners: 'none',
  headingFont: 'serif',
  organisation: 'Gemeente Ergens',
};

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A grey picture of one row; `padding` makes the file longer without changing what it shows. */
function png(width = 3, padding = 0): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(1, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('tEXt', randomBytes(padding)),
    chunk('IDAT', deflateSync(Buffer.alloc(width + 1, 120))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('the house style of a session', () => {
  let server: TestServer;
  let organiser: Organiser;
  let session: RunningSession;
  let participant: string;
  let path: string;

  beforeAll(async () => {
    server = await TestServer.start();
  }, 60_000);
  beforeEach(async () => {
    organiser = await server.organiser();
    session = await server.session({ organiser });
    participant = await server.person(session);
    path = `/api/v1/sessions/${session.sessionId}/house-style`;
  });
  afterAll(() => server.stop());

  const change = (body: object, token = organiser.token, language = 'nl') =>
    server.ask('PUT', path, { token, body, language });
  const read = async (token = participant, at = path) =>
    ((await server.ask('GET', at, { token })).json as { style: HouseStyle }).style;
  const sheet = (token = participant) => server.ask('GET', `${path}.css`, { token });
  const send = async (file: Buffer, contentType = 'image/png', token = organiser.token) => {
    const response = await fetch(`${server.url}${path}/logos`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': contentType, 'Accept-Language': 'en' },
      body: new Uint8Array(file),
    });
    return { status: response.status, json: (await response.json()) as { logo: string; width: number } };
  };
  const refused = ({ status, json }: { status: number; json: unknown }) => {
    const { code, errors } = problemIn({ json } as Answered);
    return [status, code, errors?.map(({ field }) => field)];
  };

  it('is that of the platform until somebody chooses', async () => {
    expect(await read()).toEqual(DEFAULT_HOUSE_STYLE);
    expect((await sheet()).text).toContain('--weerklank-accent: #0b5563;');
  });

  it('is what its organiser chose, for everybody in it', async () => {
    expect(await change({ style: GREEN })).toMatchObject({ status: 200, json: { style: GREEN } });
    for (const role of ['participant', 'moderator', 'observer'])
      expect(await read(await server.person(session, role))).toEqual(GREEN);
    const { text, headers } = await sheet();
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(text).toContain('--weerklank-accent: #14532d;');
    expect(text).toContain('--weerklank-corner: 0rem;');
  });

  it('is for its organiser to change, and for nobody else', async () => {
    const other = await server.organiser();
    expect(refused(await change({ style: GREEN }, other.token))).toEqual([404, 'not-found', ['sessionId']]);
    for (const role of ['participant', 'moderator', 'observer']) {
      const token = await server.person(session, role);
      expect(refused(await change({ style: GREEN }, token)).slice(0, 2)).toEqual([403, 'not-allowed']);
      expect((await send(png(), 'image/png', token)).status).toBe(403);
    }
    expect((await server.ask('GET', `${path}.css`, { token: other.token })).status).toBe(404);
    expect(await read()).toEqual(DEFAULT_HOUSE_STYLE);
  });

  it.each([
    ['nl', 'Accentkleur op een licht vlak', '1,'],
    ['en', 'Accent colour on a tinted area', '1.'],
    ['fr', 'Couleur d’accent sur une zone teintée', '1,'],
    ['he', 'צבע ההדגשה על שטח בהיר', '1.'],
  ])('is refused in bright yellow, with what is wrong in %s', async (language, pair, ratio) => {
    const answer = await change({ style: { ...GREEN, accent: '#ffe000' } }, organiser.token, language);
    expect(refused(answer)).toEqual([422, 'contrast-too-low', ['style.accent']]);
    const detail = problemIn(answer).errors?.[0]?.detail ?? '';
    expect(detail).toContain(pair);
    expect(detail).toContain(ratio);
    const [suggestion] = /#[\da-f]{6}/.exec(detail) ?? [];
    expect(await read()).toEqual(DEFAULT_HOUSE_STYLE);
    const followed = await change({ style: { ...GREEN, accent: suggestion } });
    expect(followed.status).toBe(200);
  });

  it('is refused with dark paper and a pale accent, both named', async () => {
    const answer = await change({ style: { ...GREEN, accent: '#eeeeee', paper: '#101820' } });
    expect(refused(answer)).toEqual([422, 'contrast-too-low', ['style.accent', 'style.paper']]);
  });

  it.each([
    ['accent', 'red', 'style.accent'],
    ['accent', '#123456; } body { display: none', 'style.accent'],
    ['textFont', 'https://elders.example/font.woff2', 'style.textFont'],
    ['corners', 'scherp', 'style.corners'],
    ['organisation', 'x'.repeat(61), 'style.organisation'],
    ['logo', '../geheim', 'style.logo'],
    ['background', '#ffffff', 'style.background'],
  ])('takes no %s like %s', async (field, value, named) => {
    const answer = await change({ style: { ...GREEN, [field]: value } });
    expect(refused(answer)).toEqual([400, 'invalid-command', [named]]);
    expect(await read()).toEqual(DEFAULT_HOUSE_STYLE);
  });

  it('is what the next sessions of the same organiser begin with, when that was asked', async () => {
    const { logo } = (await send(png())).json;
    const style = { ...GREEN, logo };
    await change({ style });
    expect(await nextStyle(organiser)).toEqual(DEFAULT_HOUSE_STYLE);
    await change({ style, isForNextSessions: true });
    expect(await nextStyle(organiser)).toEqual(style);
    expect(await nextStyle(await server.organiser())).toEqual(DEFAULT_HOUSE_STYLE);
  });

  const nextStyle = async (by: Organiser): Promise<HouseStyle> => {
    const { sessionId } = await server.session({ organiser: by, isLive: false });
    const at = `/api/v1/sessions/${sessionId}/house-style`;
    const style = await read(by.token, at);
    if (style.logo !== null) {
      const { status } = await server.ask('GET', `${at}/logos/${style.logo}`, { token: by.token });
      expect(status).toBe(200);
    }
    return style;
  };

  it('is that of the report too, which stays the same edition', async () => {
    const { logo } = (await send(png())).json;
    await organiser.api.run(session.sessionId, { kind: 'close-session' });
    const at = `/api/v1/sessions/${session.sessionId}/report-editions`;
    const reportNow = async () =>
      (await server.ask('GET', `${at}/1/report.html`, { token: organiser.token })).text;
    const editions = async () => (await server.ask('GET', at, { token: organiser.token })).text;
    const [plain, before] = [await reportNow(), await editions()];
    await change({ style: { ...GREEN, logo } });
    const styled = await reportNow();
    expect(plain).not.toContain(GREEN.accent);
    expect(styled).toContain(GREEN.accent);
    expect(styled).toContain(`<bdi>${GREEN.organisation}</bdi>`);
    expect(styled).toContain(`src="data:image/png;base64,${png().toString('base64')}"`);
    expect(await editions()).toBe(before);
  });

  describe('its logo', () => {
    it('is served as the picture that it is, and as nothing else', async () => {
      const file = png();
      const { status, json } = await send(file);
      expect([status, json]).toEqual([
        201,
        { logo: createHash('sha256').update(file).digest('hex'), width: 3, height: 1 },
      ]);
      const response = await fetch(`${server.url}${path}/logos/${json.logo}`, {
        headers: { Authorization: `Bearer ${participant}` },
      });
      expect(Buffer.from(await response.arrayBuffer())).toEqual(file);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    });

    it('is known by its content, whatever it is sent as', async () => {
      const { json } = await send(png(), 'image/webp');
      const { headers } = await server.ask('GET', `${path}/logos/${json.logo}`, { token: participant });
      expect(headers.get('content-type')).toBe('image/png');
    });

    it.each([
      ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
      ['a drawing sent as a picture', Buffer.from('<svg onload="alert(1)"/>'), 'image/png'],
      ['a page', Buffer.from('<!doctype html><script>1</script>'), 'image/webp'],
      ['nothing', Buffer.alloc(0), 'image/png'],
      ['a picture of ten thousand pixels', png(10_000), 'image/png'],
    ])('cannot be %s', async (_what, file, contentType) => {
      expect(refused(await send(file, contentType))).toEqual([415, 'logo-unreadable', ['logo']]);
    });

    it('has at most 256 kB, and says so', async () => {
      expect((await send(png(3, MOST_LOGO_BYTES - png().length))).status).toBe(201);
      const answer = await send(png(3, MOST_LOGO_BYTES - png().length + 1));
      expect(refused(answer)).toEqual([413, 'logo-too-large', ['logo']]);
      expect(problemIn({ json: answer.json } as unknown as Answered).title).toContain('256');
    });

    it('is of this session: a style cannot name, and nobody can read, that of another', async () => {
      const other = await server.session();
      const { logo } = (await send(png())).json;
      const at = `/api/v1/sessions/${other.sessionId}/house-style`;
      const { token } = other.organiser;
      const named = await server.ask('PUT', at, { token, body: { style: { ...GREEN, logo } } });
      expect(refused(named)).toEqual([404, 'not-found', ['style.logo']]);
      expect((await server.ask('GET', `${at}/logos/${logo}`, { token })).status).toBe(404);
      expect((await server.ask('GET', `${path}/logos/${logo}`, { token })).status).toBe(404);
    });
  });
});
