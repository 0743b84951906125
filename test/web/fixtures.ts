import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { ApiClient } from '../../apps/cli/src/client/api-client.js';
import { openProjectDatabase } from '../../apps/cli/src/database/open-project-database.js';
import { mintSignInLink } from '../../apps/cli/src/organiser/mint-sign-in-link.js';
import { freePort, ServerProcess } from '../../apps/cli/src/server/server-process.js';

const MAIN = resolve('dist/apps/api/src/main.js');

export interface RunningServer {
  url: string;
  api: ApiClient;
  process: ServerProcess;
  /** A link by which a browser signs in as an organiser. */
  organiserLink: (address: string) => Promise<string>;
}

interface WorkerFixtures {
  server: RunningServer;
}

interface TestFixtures {
  /** A browser of another person, on the same kind of device. */
  person: () => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'weerklank-web-'));
      await chmod(folder, 0o755);
      const server = new ServerProcess({
        dataDir: folder,
        port: await freePort(),
        keepAlive: true,
        main: MAIN,
      });
      await server.start();
      const organiserLink = async (address: string) => {
        const { database } = await openProjectDatabase(folder);
        try {
          return await mintSignInLink(database.dataSource, address, 'nl', server.url);
        } finally {
          await database.close();
        }
      };
      const api = new ApiClient(server.url, await server.organiserToken());
      await use({ url: server.url, api, process: server, organiserLink });
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  person: async ({ browser, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expectAccessible } from './accessible.js';
export { expect };
