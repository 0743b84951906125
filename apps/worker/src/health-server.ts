import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

const READY_WITHIN_MS = 2_000;

/** Resolves whether the work came about in time. */
function cameAbout(work: () => Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), READY_WITHIN_MS);
    work()
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}

const answer = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

/**
 * Answers whoever runs the worker, as the other processes do: `/health/live` whether it lives, `/health/ready` whether
 * it can do its work, `/metrics` what it does. Not listening yet.
 *
 * @param work something that succeeds when the worker can work
 */
export function createHealthServer(registry: Registry, work: () => Promise<unknown>): Server {
  return createServer((request, response) => {
    const [pathname] = (request.url ?? '/').split('?');
    if (request.method !== 'GET') answer(response, 405, { status: 'method-not-allowed' });
    else if (pathname === '/health/live') answer(response, 200, { status: 'ok' });
    else if (pathname === '/health/ready')
      void cameAbout(work).then((isReady) =>
        answer(response, isReady ? 200 : 503, { status: isReady ? 'ok' : 'error' }),
      );
    else if (pathname === '/metrics')
      registry.metrics().then(
        (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
        () => answer(response, 500, { status: 'error' }),
      );
    else answer(response, 404, { status: 'not-found' });
  });
}
