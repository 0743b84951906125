import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.js';
import { organiserPage, press, QUESTION, turnDesk } from './states/hour.js';
import { say } from './states/speak.js';

const TITLE = 'De oefenavond';
const PEOPLE_COUNT = 20;
const LEAST_COUNT = 3;

async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

/** How many statements the room says that there are, once there are enough. */
const fills = (page: Page, leastCount: number): Promise<void> =>
  expect(async () => {
    const rows = await page.locator('#desk-statements').getByRole('listitem').count();
    expect(rows).toBeGreaterThanOrEqual(leastCount);
  }).toPass({ timeout: 30_000 });

const sessionsNamed = (page: Page): Locator => page.getByRole('link', { name: TITLE });

test('an organiser practises a session with simulated people, and nothing of it is left', async ({
  server,
  person,
}) => {
  test.setTimeout(120_000);
  const { sessionId, itemIds } = await server.api.createSession({
    title: TITLE,
    languages: ['nl'],
    agenda: [{ itemKind: 'dialogue', title: 'Vraag 1', question: QUESTION, plannedMs: 600_000 }],
  });
  expect(itemIds).toHaveLength(1);
  const page = await organiserPage({ server, person });
  const prepared = `${server.url}/studio/sessions/${sessionId}`;
  await page.goto(prepared);
  const practising = page.getByRole('region', { name: say('studio.rehearsal.title') });
  await practising
    .getByLabel(say('studio.rehearsal.people'))
    .selectOption(say('studio.rehearsal.people.count', { count: PEOPLE_COUNT }));
  await practising.getByLabel(say('studio.rehearsal.speed')).selectOption(say('studio.rehearsal.speed.4'));
  await press(page, 'studio.rehearsal.begin');
  await page.waitForURL(/\/room$/);
  const room = page.url();
  expect(room).not.toContain(sessionId);

  await test.step('it says that everything is made up', async () => {
    await expect(page.getByText(say('studio.rehearsal.banner'))).toBeVisible();
    await expect(page.getByText(say('common.fictional'))).toBeVisible();
  });

  await test.step('simulated people come in and write', async () => {
    await press(page, 'room.step.open-lobby');
    await press(page, 'room.step.start-session');
    await confirm(page, say('room.start-session'));
    await page
      .getByRole('button', { name: say('room.step.open-item', { title: 'Vraag 1' }) })
      .first()
      .click();
    await turnDesk(page, 'statements');
    await fills(page, LEAST_COUNT);
  });

  await test.step('they answer what is put before them', async () => {
    await press(page, 'room.step.to-dialogue');
    await expect(page.getByText(/\d+\u00a0van\u00a0\d+ /).first()).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
  });

  await test.step('themes come and move', async () => {
    await turnDesk(page, 'overview');
    const themes = page.locator('.themes').getByRole('heading', { level: 3 });
    await expect(themes.first()).toBeVisible({ timeout: 30_000 });
    const figures = page.locator('.themes');
    const before = await figures.innerText();
    await expect(figures).not.toHaveText(before, { useInnerText: true, timeout: 30_000 });
  });

  await test.step('it is not among the sessions, and wiped it is gone', async () => {
    await page.goto(`${server.url}/studio`);
    await expect(sessionsNamed(page)).toHaveCount(1);
    await page.goto(room);
    await press(page, 'studio.rehearsal.wipe');
    await confirm(page, say('studio.rehearsal.wipe'));
    await page.waitForURL(prepared);
    await expect(practising.getByText(say('studio.rehearsal.none'))).toBeVisible();
    await page.goto(`${server.url}/studio`);
    await expect(sessionsNamed(page)).toHaveCount(1);
    await expect(sessionsNamed(page)).toHaveAttribute('href', new URL(prepared).pathname);
    await page.goto(room);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE);
    await expect(page.getByText(say('studio.rehearsal.banner'))).toHaveCount(0);
  });
});
