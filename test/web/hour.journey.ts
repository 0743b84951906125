import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.js';
import { beginHour, mostAnswered, OWN_TEXT, press, QUESTION } from './states/hour.js';
import { say } from './states/speak.js';

const CROWD_COUNT = 12;
const CHOSEN_COUNT = 3;
const WORD = 'hoopvol';
/** By so much something may shift on the screen without being lost from sight. */
const MOST_SHIFT_PX = 20;

const scrolledBy = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const cards = (page: Page): Locator =>
  page.getByRole('region', { name: say('hand.heading') }).getByRole('article');
const choices = (page: Page): Locator => page.getByRole('checkbox');

/** The page becomes another: it begins at its top, wherever one was. */
async function turns(page: Page, change: () => Promise<void>, seen: Locator): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await scrolledBy(page)).toBeGreaterThan(0);
  await change();
  await expect(seen).toBeVisible();
  expect(await scrolledBy(page)).toBe(0);
}

/** Others do something: what one is at keeps the focus, and its place on the screen. */
async function staysWith(page: Page, control: Locator, act: () => Promise<void>): Promise<void> {
  await control.focus();
  const held = await page.evaluateHandle(() => document.activeElement);
  const topOf = () => held.evaluate((one) => one?.getBoundingClientRect().top ?? 0);
  const before = await topOf();
  await act();
  expect(await held.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(Math.abs((await topOf()) - before)).toBeLessThan(MOST_SHIFT_PX);
}

test('somebody on a phone goes through the whole hour', async ({ server, person, isMobile }) => {
  test.skip(!isMobile, 'the hour on a phone');
  test.setTimeout(120_000);
  const hour = await beginHour({ server, person }, CROWD_COUNT);
  const { anna, chair, crowd, item, steer } = hour;
  await anna.setViewportSize({ width: 390, height: 600 });
  const degree = (of: Locator | Page, one: 0 | 1 | 2 | 3) =>
    of.getByRole('button', { name: say(`scale.degree.${one}`), exact: true }).first();
  const asking = anna.locator('.hand .card:not(.card--answered)');
  const heading = (text: string) => anna.getByRole('heading', { level: 1, name: text });

  await test.step('the lobby says what happens and who sees what, and lets one try the scale', async () => {
    await expect(anna.getByRole('main').getByText(say('privacy.pseudonymity'))).toBeVisible();
    await expect(anna.getByText(say('before.lobby'))).toBeVisible();
    await degree(anna, 2).click();
    await expect(anna.getByText(say('before.practice-after'))).toBeVisible();
    await turns(anna, () => steer({ kind: 'start-session' }), heading(say('between.title')));
  });

  await test.step('one writes by oneself; what others write does not show yet', async () => {
    await steer({ kind: 'open-agenda-item', itemId: item.dialogue });
    await expect(heading(QUESTION)).toBeVisible();
    expect(await scrolledBy(anna)).toBe(0);
    const box = anna.getByRole('textbox');
    await box.fill(OWN_TEXT);
    await staysWith(anna, box, async () => {
      await crowd.post(item.dialogue, 0, 4);
      await expect(cards(anna)).toHaveCount(0);
    });
    const offline = anna.getByText(say('common.offline'));
    await staysWith(anna, box, async () => {
      await anna.context().setOffline(true);
      await expect(offline).toBeVisible();
    });
    await staysWith(anna, box, async () => {
      await anna.context().setOffline(false);
      await expect(offline).toBeHidden();
    });
    await press(anna, 'write.post.experience');
    await expect(anna.getByText(say('write.posted'))).toBeVisible();
    await anna.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  });

  await test.step('in the dialogue three at most lie before one, and the tally comes after one’s answer', async () => {
    const toDialogue = { kind: 'advance-agenda-item', itemId: item.dialogue, to: 'dialogue' } as const;
    await turns(anna, () => steer(toDialogue), cards(anna).first());
    await expect(cards(anna)).toHaveCount(3);
    await expectAccessible(anna);
    await expect(cards(anna).getByRole('listitem')).toHaveCount(0);
    const answered = anna.locator('.hand .card--answered');
    const answer = async (one: 2 | 3) => {
      const saved = say('hand.saved', { answer: say(`scale.degree.${one}`) });
      // A tap so soon after another counts for nothing.
      await expect(async () => {
        await degree(asking.last(), one).click();
        await expect(answered).toContainText(saved, { timeout: 1_000 });
      }).toPass();
      await expect(answered.getByRole('listitem')).toHaveCount(4);
    };
    await answer(3);
    await crowd.endorse();
    await answer(2);
    await staysWith(anna, degree(asking.first(), 1), async () => {
      await crowd.post(item.dialogue, 4, 8);
      // The one just answered, and again three.
      await expect(cards(anna)).toHaveCount(4);
    });
  });

  await test.step('endorsing only, and sharing: one goes on where one was', async () => {
    await staysWith(anna, degree(asking.first(), 2), async () => {
      await steer({ kind: 'advance-agenda-item', itemId: item.dialogue, to: 'endorse-only' });
      await expect(anna.getByText(say('write.endorse-only'))).toBeVisible();
    });
    await anna.keyboard.press('Enter');
    const statementIds = mostAnswered(chair.view, 3);
    await staysWith(anna, degree(asking.first(), 2), async () => {
      await steer({ kind: 'set-stage', content: { kind: 'statements', statementIds }, title: 'Top drie' });
      await expect(anna.getByRole('main').getByText('Top drie')).toBeVisible();
    });
    await steer({ kind: 'clear-stage' });
  });

  await test.step('a scale is answered, and then one sees what all answered', async () => {
    await turns(
      anna,
      () => steer({ kind: 'open-agenda-item', itemId: item.scale }),
      anna.getByText(say('item.scale-how')),
    );
    await degree(anna, 1).click();
    await expect(anna.getByText(say('item.scale-saved'))).toBeVisible();
    await staysWith(anna, degree(anna, 1), async () => {
      for (const one of crowd.people) await one.send({ kind: 'answer-scale', itemId: item.scale, answer: 2 });
    });
    await turns(
      anna,
      () => steer({ kind: 'close-agenda-item', itemId: item.scale }),
      anna.getByText(say('item.scale-outcome')),
    );
    await expect(anna.getByText(say('hand.answered-by', { count: CROWD_COUNT + 1 }))).toBeVisible();
  });

  await test.step('the final round: what one missed, and then one chooses three', async () => {
    await steer({ kind: 'open-agenda-item', itemId: item['final-round'] });
    await expect(anna.getByText(say('hand.final-round'))).toBeVisible();
    expect(await scrolledBy(anna)).toBe(0);
    await crowd.endorse();
    await press(anna, 'choose.now');
    await expect(choices(anna).nth(CHOSEN_COUNT)).toBeVisible();
    await expectAccessible(anna);
    for (let place = 0; place <= CHOSEN_COUNT; place += 1) await choices(anna).nth(place).click();
    await expect(
      anna.getByText(say('choose.count', { count: CHOSEN_COUNT, most: CHOSEN_COUNT })),
    ).toBeVisible();
    await expect(anna.getByText(say('choose.full', { most: CHOSEN_COUNT }))).toBeVisible();
    await staysWith(anna, choices(anna).nth(2), async () => {
      const ids = chair.view?.shared.shortlist.shown?.slice(0, 2).map(({ statementId }) => statementId) ?? [];
      for (const one of crowd.people.slice(0, 4))
        await one.send({ kind: 'choose-statements', statementIds: ids });
    });
  });

  await test.step('one word, while others give theirs', async () => {
    const box = anna.getByRole('textbox', { name: say('word.label') });
    const close = () => steer({ kind: 'close-agenda-item', itemId: item['final-round'] });
    await turns(anna, close, heading(say('between.title')));
    await box.fill(WORD);
    await staysWith(anna, box, async () => {
      for (const one of crowd.people) await one.send({ kind: 'give-word', word: 'samen' });
    });
    await press(anna, 'common.save');
    await expect(anna.getByRole('status').filter({ hasText: WORD })).toBeVisible();
  });

  await test.step('right after closing one has the result and the report', async () => {
    await turns(anna, () => steer({ kind: 'close-session' }), heading(say('result.title')));
    const report = anna.getByRole('link', { name: say('result.whole') });
    await expect(report).toBeVisible();
    await expect(report).toBeInViewport();
    const chosen = anna.locator('section').filter({ hasText: say('result.chosen') });
    await expect(chosen.getByRole('listitem')).toHaveCount(CHOSEN_COUNT);
    await expectAccessible(anna);
    const answer = await anna.request.get(
      new URL((await report.getAttribute('href')) ?? '', anna.url()).href,
    );
    expect(answer.status()).toBe(200);
  });
  hour.leave();
});
