import { TestServer } from '../support/test-server.js';

const DAY_MS = 86_400_000;

describe('security.txt', () => {
  it('names the contact, expires within a year and says where it stands (RFC 9116)', async () => {
    const server = await TestServer.start({ securityContact: 'mailto:veiligheid@voorbeeld.nl' });
    const { status, headers, text } = await server.ask('GET', '/.well-known/security.txt');
    await server.stop();
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^Contact: mailto:veiligheid@voorbeeld\.nl$/m);
    expect(text).toMatch(/^Canonical: \S+\/\.well-known\/security\.txt$/m);
    const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '') - Date.now();
    expect(expires).toBeGreaterThan(30 * DAY_MS);
    expect(expires).toBeLessThan(366 * DAY_MS);
  }, 60_000);

  it('is not there while the operator named no contact', async () => {
    const server = await TestServer.start();
    expect((await server.ask('GET', '/.well-known/security.txt')).status).toBe(404);
    await server.stop();
  }, 60_000);
});
