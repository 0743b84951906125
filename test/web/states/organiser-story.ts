import { expect, type Page } from '@playwright/test';
import { press } from './hour.js';
import { say } from './speak.js';
import { storyOf } from './story.js';

interface Desk {
  page: Page;
}

/** Preparing a session, from nothing. */
export const organiserStory = storyOf<Desk>(
  'organiser',
  async ({ server, person }) => {
    const page = await person();
    await page.goto(await server.organiserLink(`states-${Date.now()}@voorbeeld.nl`));
    await page.waitForURL(/\/studio$/);
    return { page };
  },
  [
    {
      name: 'sessions-none',
      viewer: 'organiser',
      reach: async ({ page }) => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        return page;
      },
    },
    {
      name: 'new-session',
      viewer: 'organiser',
      reach: async ({ page }) => {
        await page
          .getByRole('link', { name: say('studio.new.title') })
          .first()
          .click();
        await expect(page.locator('form')).toBeVisible();
        return page;
      },
    },
    {
      name: 'new-session-mistakes',
      viewer: 'organiser',
      hasAnswer: true,
      reach: async ({ page }) => {
        await page.locator('form button[type=submit]').last().click();
        await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
        return page;
      },
    },
    {
      name: 'new-session-planned',
      viewer: 'organiser',
      hasAnswer: true,
      reach: async ({ page }) => {
        await page.locator('[aria-invalid=true]').first().fill('De koppen bij elkaar');
        await page.getByRole('button', { name: /^Ongeveer 60 mensen/ }).click();
        return page;
      },
    },
    {
      name: 'prepare',
      viewer: 'organiser',
      reach: async ({ page }) => {
        await page.locator('form button[type=submit]').last().click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('De koppen bij elkaar');
        return page;
      },
    },
    {
      name: 'prepare-invited',
      viewer: 'organiser',
      hasAnswer: true,
      reach: async ({ page }) => {
        await page.getByLabel('E-mailadressen').fill('anna@voorbeeld.nl\nbram@voorbeeld.nl; Gemeente Bree');
        await page.getByRole('button', { name: /^Nodig \d+ mensen uit$/ }).click();
        await expect(page.getByText('anna@voorbeeld.nl').first()).toBeVisible();
        return page;
      },
    },
    {
      name: 'prepare-walk-in',
      viewer: 'organiser',
      hasAnswer: true,
      reach: async ({ page }) => {
        await press(page, 'studio.walk-in.open');
        await press(page, 'studio.walk-in.show');
        await expect(page.getByRole('dialog').getByText('/join')).toBeVisible();
        return page;
      },
    },
    {
      name: 'sessions',
      viewer: 'organiser',
      reach: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.locator('.mark-link').click();
        await expect(page.getByText('De koppen bij elkaar').first()).toBeVisible();
        return page;
      },
    },
  ],
);
