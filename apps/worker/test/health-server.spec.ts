import type { AddressInfo } from 'node:net';
import { Gauge, Registry } from 'prom-client';
import { createHealthServer } from '../src/health-server.js';

async function asked(work: () => Promise<unknown>, path: string, method = 'GET') {
  const registry = new Registry();
  new Gauge({ name: 'weerklank_sessions_led', help: 'Sessions led', registers: [registry] }).set(3);
  const server = createHealthServer(registry, work);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    return { status: response.status, text: await response.text() };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const works = () => Promise.resolve();

describe('the health of a worker', () => {
  it('is alive and ready while its work succeeds', async () => {
    await expect(asked(works, '/health/live')).resolves.toMatchObject({ status: 200 });
    await expect(asked(works, '/health/ready')).resolves.toMatchObject({ status: 200 });
  });

  it('is alive but not ready while its work fails, and says nothing of why', async () => {
    const fails = () => Promise.reject(new Error('password of the database is wrong'));
    await expect(asked(fails, '/health/live')).resolves.toMatchObject({ status: 200 });
    await expect(asked(fails, '/health/ready')).resolves.toEqual({ status: 503, text: '{"status":"error"}' });
  });

  it('is not ready when its work hangs', async () => {
    const hangs = () => new Promise(() => undefined);
    await expect(asked(hangs, '/health/ready')).resolves.toMatchObject({ status: 503 });
  });

  it('tells its figures, and nothing else', async () => {
    const { status, text } = await asked(works, '/metrics');
    expect(status).toBe(200);
    expect(text).toContain('weerklank_sessions_led 3');
    await expect(asked(works, '/')).resolves.toMatchObject({ status: 404 });
    await expect(asked(works, '/metrics', 'POST')).resolves.toMatchObject({ status: 405 });
  });
});
