import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.js';

const QUESTION = 'Waar loop je tegenaan als je iets nieuws invoert?';
const STATEMENT = 'We did this in 3 teams (A, B and C).';
const ANNOUNCEMENT = 'Over vijf minuten is er koffie in de hal.';

/** Notes each language that the document shows a text in, from the first on. */
function noteLanguages(): void {
  const seen = new Set<string>();
  Object.assign(globalThis, { languagesSeen: seen });
  const look = () => {
    if (document.querySelector('main') !== null) seen.add(document.documentElement.lang);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

const languagesSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as { languagesSeen: Set<string> }).languagesSeen]);

const edgeOf = (page: Page, text: string): Promise<number> =>
  page.getByText(text, { exact: true }).evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return Math.round(element.getBoundingClientRect().right - range.getBoundingClientRect().right);
  });

test('who is invited in Hebrew reads Hebrew from the first word, and is told what is said to all', async ({
  server: { api },
  person,
}) => {
  const { sessionId, itemIds } = await api.createSession({
    title: 'De koppen bij elkaar',
    languages: ['nl', 'he', 'en'],
    agenda: [{ itemKind: 'dialogue', title: 'Vraag 1', question: QUESTION, plannedMs: 600_000 }],
  });
  const [invited] = await api.personalLinks(sessionId, [{ language: 'he' }]);
  await api.run(sessionId, { kind: 'start-session' });
  for (const itemId of itemIds) await api.run(sessionId, { kind: 'open-agenda-item', itemId });
  const page = await person();
  await page.addInitScript(noteLanguages);
  const link = new URL(invited?.link ?? '');
  const fragment = new URLSearchParams(link.hash.slice(1));
  fragment.set('language', 'he');
  link.hash = fragment.toString();

  await test.step('in a browser that asks for Dutch, the first time and the next', async () => {
    await page.goto(link.href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
    expect(await languagesSeen(page)).toEqual(['he']);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
    expect(await languagesSeen(page)).toEqual(['he']);
  });

  await test.step('what is written from left to right begins at the edge of the page all the same', async () => {
    await page.getByRole('textbox').first().fill(STATEMENT);
    await page.getByRole('textbox').first().press('Control+Enter');
    await expect(page.getByRole('article').filter({ hasText: STATEMENT })).toBeVisible();
    expect(await edgeOf(page, STATEMENT)).toBe(0);
    expect(await edgeOf(page, QUESTION)).toBe(0);
  });

  await test.step('an announcement and a lost connection stay in sight', async () => {
    await api.run(sessionId, { kind: 'announce', text: ANNOUNCEMENT });
    await expect(page.getByText(ANNOUNCEMENT)).toBeInViewport();
    await expectAccessible(page);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByText(ANNOUNCEMENT)).toBeInViewport();
    await page.context().setOffline(true);
    await expect(page.getByText('אין חיבור')).toBeInViewport({ timeout: 60_000 });
    await expect(page.getByText(ANNOUNCEMENT)).toBeInViewport();
    await expectAccessible(page);
    await page.context().setOffline(false);
  });
});
