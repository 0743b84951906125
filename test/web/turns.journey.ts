import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { tabTo } from './keyboard.js';
import { focusOf, listen } from './senses.js';
import { beginHour, newPollId, press } from './states/hour.js';
import { say } from './states/speak.js';

const scrolledBy = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const scrollDown = (page: Page): Promise<void> => page.evaluate(() => window.scrollTo(0, 400));

/** What one meets by F6 on a page, until the key is the browser's. */
async function landmarks(page: Page): Promise<string[]> {
  const focused = () => page.evaluate(() => document.activeElement?.localName ?? '');
  const seen: string[] = [];
  // The page listens a moment after it can be seen.
  await expect(async () => {
    await page.keyboard.press('F6');
    expect(await focused()).not.toBe('body');
  }).toPass();
  for (let presses = 0; presses < 4; presses += 1) {
    seen.push(await focused());
    await page.keyboard.press('F6');
  }
  return [...new Set(seen)];
}

test('the doors have landmarks and say whom to ask, as every page does', async ({ server, person }) => {
  const page = await person();
  for (const path of ['/sign-in', '/join']) {
    await page.goto(`${server.url}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await landmarks(page)).toEqual(['header', 'main', 'footer']);
    await page.getByText(say('page.help')).click();
    await expect(page.locator('footer').getByText(say('page.help-ask'))).toBeVisible();
  }
});

test('a participant finds the way when the page becomes another', async ({ server, person }) => {
  test.setTimeout(120_000);
  const hour = await beginHour({ server, person });
  const { anna, crowd, item, steer } = hour;
  await anna.setViewportSize({ width: 390, height: 600 });

  await test.step('it begins at its top and is told once; an empty bar is no stop for the Tab key', async () => {
    const heard = await listen(anna);
    await scrollDown(anna);
    await steer({ kind: 'start-session' });
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(say('between.title'));
    expect(await scrolledBy(anna)).toBe(0);
    await expect.poll(heard).toEqual([say('between.title')]);
    await expect(anna.locator('.notices')).not.toHaveAttribute('tabindex');
  });

  await test.step('who is typing keeps the place and the focus', async () => {
    await steer({ kind: 'open-agenda-item', itemId: item.dialogue });
    await anna.locator('.composer textarea').fill('Iedereen knikt');
    await scrollDown(anna);
    const at = async () => Math.round((await anna.locator('.composer textarea').boundingBox())?.y ?? 0);
    const [before, focus] = [await at(), await focusOf(anna)];
    await crowd.post(item.dialogue, 0, 6);
    await steer({ kind: 'advance-agenda-item', itemId: item.dialogue, to: 'dialogue' });
    await expect(anna.locator('.hand .card')).toHaveCount(3);
    expect(await focusOf(anna)).toBe(focus);
    expect(Math.abs((await at()) - before)).toBeLessThan(20);
  });

  await test.step('what one posted can be reached at once, to correct or withdraw it', async () => {
    await press(anna, 'write.post.experience');
    await press(anna, 'write.to-own');
    await expect(anna.locator('.own article').first()).toBeFocused();
    await expect(anna.getByRole('button', { name: say('own.withdraw') })).toBeVisible();
  });

  const pollId = newPollId();
  await test.step('an answered poll takes a few lines, a closed one waits behind one', async () => {
    await steer({ kind: 'open-poll', pollId, question: 'Wie zegt ja?', options: ['Ik', 'Jij'] });
    await anna.locator('.option').first().click();
    await expect(anna.locator('.option')).toHaveCount(0);
    await expect(anna.locator('.answered-poll button')).toBeFocused();
    await anna.locator('.answered-poll button').press('Enter');
    await tabTo(anna, anna.locator('.option input').first());
    await anna.keyboard.press('ArrowDown');
    await expect(anna.locator('.option input').nth(1)).toBeChecked();
    await anna.getByRole('button', { name: say('poll.done') }).press('Enter');
    await expect(anna.locator('.answered-poll')).toContainText('Jij');
    await steer({ kind: 'close-poll', pollId });
    await expect(anna.locator('.closed-poll')).toContainText('Wie zegt ja?');
    await expect(anna.locator('.outcome')).toBeHidden();
  });

  await test.step('what was shown before does not lie over the next question', async () => {
    await steer({ kind: 'set-stage', content: { kind: 'poll', pollId }, title: '' });
    await expect(anna.locator('.stage .outcome')).toBeVisible();
    await steer({ kind: 'open-agenda-item', itemId: item.scale });
    await expect(anna.getByText(say('item.scale-how'))).toBeVisible();
  });

  await test.step('the result begins with the report, and until when it is open', async () => {
    await scrollDown(anna);
    await steer({ kind: 'close-session' });
    const report = anna.getByRole('link', { name: say('result.whole') });
    await expect(report).toBeInViewport();
    expect(await scrolledBy(anna)).toBe(0);
    const [heading, link] = [await anna.locator('h1').boundingBox(), await report.boundingBox()];
    expect((link?.y ?? 0) - (heading?.y ?? 0)).toBeLessThan(120);
  });
  hour.leave();
});
