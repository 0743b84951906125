import { loadScreenTexts } from '@app/texts';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.js';
import { Crowd } from './states/crowd.js';

const say = await loadScreenTexts('he');

const TITLE = 'ראש אל ראש';
const QUESTION = 'במה נתקלים כשמנסים להכניס משהו חדש?';
const STATEMENTS = [
  'כולם מהנהנים בישיבה, ואז לאף אחד אין זמן.',
  'כדאי להתחיל עם צוות אחד שבאמת רוצה.',
  'בלי תקציב קבוע שום ניסוי לא נמשך.',
  'המנהלת שואלת בכל שבוע מה למדנו.',
  'מפסיקים אחרי שלושה חודשים, גם כשזה עובד.',
] as const;
const CROWD_COUNT = 12;

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.composer textarea').fill(text);
  await page.getByRole('button', { name: say('write.post.experience') }).click();
  await expect(page.getByText(say('write.posted'))).toBeVisible();
}

const reads = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).direction);

test('five people and a crowd hold their dialogue in Hebrew, from right to left', async ({
  server,
  person,
}) => {
  test.setTimeout(240_000);
  const { api } = server;
  const { sessionId, itemIds } = await api.createSession({
    title: TITLE,
    languages: ['he'],
    settings: { limits: 'lifted' },
    agenda: [{ itemKind: 'dialogue', title: 'שאלה 1', question: QUESTION, plannedMs: 600_000 }],
  });
  const [itemId] = itemIds;
  if (itemId === undefined) throw new Error('The session has no item');
  const links = await api.personalLinks(sessionId, [
    { role: 'moderator', language: 'he' },
    ...STATEMENTS.map(() => ({ language: 'he' })),
  ]);
  const [room, ...people] = await Promise.all(
    links.map(async ({ link }) => {
      const page = await person();
      await page.goto(link);
      return page;
    }),
  );
  const [anna] = people;
  if (!room || !anna) throw new Error('There are too few people');
  await room.waitForURL(/\/studio\//);

  await test.step('each enters, in Hebrew from the first word', async () => {
    await api.run(sessionId, { kind: 'open-lobby' });
    for (const page of [room, ...people]) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(page.locator('html')).toHaveAttribute('lang', 'he');
      expect(await reads(page)).toBe('rtl');
    }
    await expectAccessible(anna);
  });

  await test.step('the moderator begins, and each writes by themselves', async () => {
    await room
      .getByRole('button', { name: say('room.step.start-session') })
      .first()
      .click();
    await room
      .getByRole('dialog')
      .getByRole('button', { name: say('room.start-session') })
      .click();
    await room.getByRole('button', { name: say('room.step.open-item', { title: 'שאלה 1' }) }).click();
    for (const [index, page] of people.entries()) await write(page, STATEMENTS[index] ?? '');
    await expectAccessible(anna);
  });

  const crowd = await Crowd.enter(server, sessionId, CROWD_COUNT);
  await test.step('each sees the others, and recognises them', async () => {
    await crowd.post(itemId, 0, 6);
    await room.getByRole('button', { name: say('room.step.to-dialogue') }).click();
    await crowd.endorse();
    for (const page of people) {
      await page.locator('.hand .degree').nth(2).click();
      await expect(
        page.getByText(say('hand.saved', { answer: say('scale.degree.2') })).first(),
      ).toBeVisible();
      await expect(page.locator('.hand .tally').first()).toBeVisible();
    }
    // The least stands at the right, where one begins to read.
    const [least, most] = await anna
      .locator('.hand .scale')
      .first()
      .locator('.degree')
      .evaluateAll((all) => all.slice(0, 2).map((one) => one.getBoundingClientRect().left));
    expect(least).toBeGreaterThan(most ?? NaN);
    await expectAccessible(anna);
    await expectAccessible(room);
  });

  await test.step('the moderator closes, and each has the result', async () => {
    await api.run(sessionId, { kind: 'close-agenda-item', itemId });
    await room
      .getByRole('button', { name: say('room.step.close-session') })
      .first()
      .click();
    await room
      .getByRole('dialog')
      .getByRole('button', { name: say('room.close-session') })
      .click();
    const report = anna.getByRole('link', { name: say('result.whole') });
    await expect(report).toBeVisible();
    await expectAccessible(anna);
    await anna.goto(new URL((await report.getAttribute('href')) ?? '', anna.url()).href);
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(anna.locator('html')).toHaveAttribute('lang', 'he');
    expect(await reads(anna)).toBe('rtl');
    await expectAccessible(anna);
  });
  crowd.leave();
});
