import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { OPERATOR_ADDRESS } from '../../../apps/cli/src/organiser/mint-sign-in-link.js';
import { press } from './hour.js';
import { say } from './speak.js';
import { storyOf, type World } from './story.js';

interface Door {
  url: string;
  page: Page;
  code: string;
}

/** A code such as is shown in the room. */
async function codeOf({ server }: World): Promise<string> {
  const { sessionId } = await server.api.createSession({
    title: 'Koppen bij elkaar',
    languages: ['nl', 'en', 'fr', 'he'],
    agenda: [],
  });
  await server.api.run(sessionId, { kind: 'open-lobby' });
  const token = await server.process.organiserToken();
  const ask = async (path: string, body: object) => {
    const answer = await fetch(`${server.url}/api/v1/sessions/${sessionId}/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as { code?: string };
  };
  await ask('walk-in', { mostCount: 20 });
  return (await ask('walk-in/keys', {})).code ?? '';
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(say('join.code'), { exact: true }).fill(code);
  await press(page, 'join.next');
}

async function go(page: Page, address: string): Promise<Page> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Where people come in, or do not. */
export const doorStory = storyOf<Door>(
  'door',
  async (world) => ({ url: world.server.url, page: await world.person(), code: await codeOf(world) }),
  [
    { name: 'sign-in', viewer: 'stranger', reach: ({ url, page }) => go(page, `${url}/sign-in`) },
    {
      name: 'sign-in-asked',
      viewer: 'stranger',
      reach: async ({ page }) => {
        await page
          .getByLabel(say('sign-in.address'))
          .fill(OPERATOR_ADDRESS.replace('localhost', 'voorbeeld.nl'));
        await press(page, 'sign-in.ask');
        await expect(page.getByRole('status')).toBeVisible();
        return page;
      },
    },
    {
      name: 'sign-in-link-expired',
      viewer: 'stranger',
      hasAnswer: true,
      reach: async ({ url, page }) => {
        await go(page, `${url}/sign-in#token=${'a'.repeat(40)}`);
        await expect(page.getByRole('alert')).toBeVisible();
        return page;
      },
    },
    {
      name: 'not-signed-in',
      viewer: 'stranger',
      reach: ({ url, page }) => go(page, `${url}/sessions/${randomUUID()}`),
    },
    { name: 'studio-not-signed-in', viewer: 'stranger', reach: ({ url, page }) => go(page, `${url}/studio`) },
    { name: 'join', viewer: 'stranger', reach: ({ url, page }) => go(page, `${url}/join`) },
    {
      name: 'join-unknown-code',
      viewer: 'stranger',
      hasAnswer: true,
      reach: async ({ page }) => {
        await typeCode(page, '0000 0000');
        await expect(page.locator('[aria-invalid=true]')).toBeVisible();
        return page;
      },
    },
    {
      name: 'join-door',
      viewer: 'stranger',
      reach: async ({ page, code }) => {
        await typeCode(page, code);
        await expect(page.getByText(say('join.session'))).toBeVisible();
        return page;
      },
    },
    {
      name: 'join-in',
      viewer: 'participant',
      reach: async ({ page }) => {
        await press(page, 'join.enter');
        await expect(page.getByRole('heading', { name: say('join.in') })).toBeVisible();
        return page;
      },
    },
  ],
);
