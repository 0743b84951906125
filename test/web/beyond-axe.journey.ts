import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { pressByKey, tabTo } from './keyboard.js';
import { focusOf, listen, lookOf, lostAtDoubleSize, misplacedIn, motionOf, smallOnes } from './senses.js';
import { beginHour, inDialogue, newPollId, statementOf, turnDesk } from './states/hour.js';
import { say, speak } from './states/speak.js';

/** WCAG 2.5.5: what one endorses with is as large as a fingertip. */
const FINGERTIP = 44;
const BURST = 20;

/** F6 through the page and back. @returns what had the focus on the way */
async function landmarks(page: Page): Promise<string[]> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const seen: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('F6');
    const at = await page.evaluate(() => {
      const { activeElement: one } = document;
      return `${one?.localName} ${one?.id ?? ''}${one?.getAttribute('aria-labelledby') ?? ''}`.trim();
    });
    if (at === seen.at(-1)) break;
    seen.push(at);
  }
  return seen;
}

test('a participant without a mouse, with large text, in forced colours, at their own pace', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const hour = await inDialogue({ server, person });
  const { anna, crowd, item, steer } = hour;
  const cards = anna.locator('.hand .card');
  await expect(cards).toHaveCount(3);

  await test.step('text of twice the size loses nothing', async () => {
    expect(await lostAtDoubleSize(anna)).toEqual([]);
  });

  await test.step('what one endorses with is as large as a fingertip, also on the narrowest screen', async () => {
    for (const width of [320, 1280]) {
      await anna.setViewportSize({ width, height: 800 });
      expect(await smallOnes(anna.locator('.degree'), FINGERTIP)).toEqual([]);
    }
  });

  await test.step('a card is read in the order in which it stands, from both sides', async () => {
    for (const language of ['nl', 'he'] as const) {
      await speak(anna, language);
      expect(await misplacedIn(cards.first())).toEqual([]);
    }
    await speak(anna, 'nl');
  });

  await test.step('F6 goes through the parts of the page, Shift+F6 back', async () => {
    const seen = await landmarks(anna);
    expect(seen[0]).toBe('header');
    expect(seen).toContain('main main');
    expect(seen).toContain('section hand-heading');
    expect(seen.at(-1)).toBe('footer');
    await anna.keyboard.press('Shift+F6');
    expect(await focusOf(anna)).not.toContain('FOOTER');
  });

  await test.step('motion where it is wanted, none where it is not', async () => {
    const answerTop = async () => {
      await pressByKey(anna, anna.locator('.hand .card:not(.card--answered) .degree').nth(1));
      await expect(anna.locator('.hand .card--answered')).toBeVisible();
    };
    await anna.emulateMedia({ reducedMotion: 'reduce' });
    await answerTop();
    expect(await motionOf(anna)).toBe(0);
    expect(await anna.locator('.ripple').evaluate((one) => getComputedStyle(one).animationName)).toBe('none');
    await anna.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await anna.locator('.ripple').evaluate((one) => getComputedStyle(one).animationName)).not.toBe(
      'none',
    );
  });

  await test.step('in forced colours one sees what is chosen, where one is, and how many rings', async () => {
    await anna.emulateMedia({ forcedColors: 'active' });
    await pressByKey(anna, anna.locator('.hand .answered .button').first());
    const degrees = anna.locator('.hand .card').first().locator('.degree');
    expect(await lookOf(degrees.nth(1))).not.toBe(await lookOf(degrees.nth(2)));
    const resting = await lookOf(degrees.nth(2));
    await tabTo(anna, degrees.nth(2));
    expect(await lookOf(degrees.nth(2))).not.toBe(resting);
    const [none, fully] = [degrees.nth(0).locator('svg'), degrees.nth(3).locator('svg')];
    expect((await none.screenshot()).equals(await fully.screenshot())).toBe(false);
    await anna.emulateMedia({ forcedColors: 'none' });
    await pressByKey(anna, anna.getByRole('button', { name: say('hand.leave') }));
  });

  const pollId = newPollId();
  await test.step('what arrives leaves the focus where it is, and is told at most twice', async () => {
    await pressByKey(anna, anna.locator('.write-open'));
    const text = anna.locator('.composer textarea');
    await expect(text).toBeFocused();
    await anna.keyboard.type('Wij beginnen');
    const before = await focusOf(anna);
    const heard = await listen(anna);
    await crowd.post(item.dialogue, 8, 8 + BURST);
    await crowd.endorse();
    expect((await heard()).length).toBeLessThanOrEqual(2);
    await steer({ kind: 'announce', text: 'Over vijf minuten is er koffie.' });
    await steer({ kind: 'open-poll', pollId, question: 'Wie zegt ja?', options: ['Ik', 'Jij'] });
    const [first = ''] = crowd.script.map((one) => one.text);
    const statementIds = [statementOf(hour, first)];
    await steer({ kind: 'set-stage', content: { kind: 'statements', statementIds }, title: 'Kijk' });
    await expect(anna.locator('.stage')).toBeVisible();
    await expect(anna.locator('.option')).toHaveCount(2);
    expect(await focusOf(anna)).toBe(before);
    // The announcement, the poll and the stage are each told once.
    const told = await heard();
    for (const part of ['koffie', 'Wie zegt ja', 'Kijk'])
      expect(told.filter((one) => one.includes(part))).toHaveLength(1);
  });

  await test.step('in forced colours the chosen answer of a poll stands out', async () => {
    await anna.emulateMedia({ forcedColors: 'active' });
    const options = anna.locator('.option');
    await tabTo(anna, options.first().locator('input'));
    await anna.keyboard.press('Space');
    await expect(anna.getByText(say('poll.saved'))).toBeVisible();
    expect(await lookOf(options.first())).not.toBe(await lookOf(options.nth(1)));
    await anna.keyboard.press('ArrowDown');
    await expect(options.nth(1).locator('input')).toBeChecked();
    await anna.emulateMedia({ forcedColors: 'none' });
  });

  await test.step('writing, correcting and endorsing by the keyboard alone', async () => {
    await pressByKey(anna, anna.locator('.composer textarea'), 'Control+Enter');
    await expect(anna.getByText(say('write.posted'))).toBeVisible();
    await pressByKey(anna, anna.locator('.fold summary').last());
    await expect(anna.locator('.own')).toContainText('Wij beginnen');
    await pressByKey(anna, anna.getByRole('button', { name: say('own.correct') }));
    await expect(anna.getByLabel(say('own.text'))).toBeFocused();
    await anna.keyboard.press('Control+End');
    await anna.keyboard.type(' klein');
    await anna.keyboard.press('Control+Enter');
    await expect(anna.locator('.own')).toContainText('Wij beginnen klein');
    await tabTo(anna, anna.locator('.hand .card:not(.card--answered) .degree').first());
    await anna.keyboard.press('3');
    await expect(anna.locator('.hand .card--answered')).toContainText(say('scale.degree.3'));
  });

  await test.step('choosing and the last word by the keyboard alone', async () => {
    await steer({ kind: 'open-agenda-item', itemId: item['final-round'] });
    const now = anna.getByRole('button', { name: say('choose.now') });
    const boxes = anna.locator('.choice__box');
    await expect(now.or(boxes.first()).first()).toBeVisible();
    if (await now.isVisible()) await pressByKey(anna, now);
    await pressByKey(anna, boxes.first(), 'Space');
    await expect(anna.locator('.choice--chosen')).toHaveCount(1);
    expect(await smallOnes(anna.locator('.choice'), FINGERTIP)).toEqual([]);
    await steer({ kind: 'close-agenda-item', itemId: item['final-round'] });
    await pressByKey(anna, anna.locator('.word .input'), 'End');
    await anna.keyboard.type('samen');
    await anna.keyboard.press('Enter');
    await expect(anna.locator('.word__given')).toHaveText('samen');
  });
  hour.leave();
});

test('a moderator without a mouse, with large text, in forced colours', async ({ server, person }) => {
  test.setTimeout(180_000);
  const hour = await beginHour({ server, person });
  const { room, anna, crowd, item } = hour;

  await test.step('from the lobby into the dialogue by the keyboard alone', async () => {
    await room.keyboard.press('n');
    await pressByKey(room, room.getByRole('dialog').getByRole('button', { name: say('room.start-session') }));
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(say('between.title'));
    await hour.steer({ kind: 'skip-agenda-item', itemId: item.presentation, isSkipped: true });
    await expect(
      room.getByRole('button', { name: say('room.step.open-item', { title: 'Vraag 1' }) }),
    ).toBeEnabled();
    await room.keyboard.press('n');
    await expect(anna.locator('.composer')).toBeVisible();
    await crowd.post(item.dialogue, 0, 12);
    await expect(room.getByRole('button', { name: say('room.step.to-dialogue') })).toBeEnabled();
    await room.keyboard.press('n');
    await expect(anna.locator('.hand .card')).toHaveCount(3);
  });

  await test.step('what arrives leaves the focus and the row under it where they are', async () => {
    await turnDesk(room, 'statements');
    await tabTo(room, room.locator('.intervene summary').nth(2));
    const before = await focusOf(room);
    const row = await room.evaluate(() => document.activeElement?.closest('.statement')?.textContent);
    await crowd.post(item.dialogue, 12, 16);
    await crowd.endorse();
    expect(await focusOf(room)).toBe(before);
    const text = crowd.script.find((one) => row?.includes(one.text))?.text ?? '';
    expect(await room.evaluate(() => document.activeElement?.closest('.statement')?.textContent)).toContain(
      text,
    );
    expect(text).not.toBe('');
  });

  await test.step('steering, saying something and asking on by the keyboard alone', async () => {
    await room.keyboard.press('a');
    await expect(room.locator('#announcement')).toBeFocused();
    await room.keyboard.type('Nog vijf minuten.');
    await pressByKey(room, room.getByRole('button', { name: say('room.announce.send') }));
    await expect(anna.getByText('Nog vijf minuten.')).toBeVisible();
    await tabTo(room, room.locator('#desk-tab-message'));
    await room.keyboard.press('ArrowRight');
    await expect(room.locator('#desk-tab-stage')).toBeFocused();
    await expect(room.locator('#desk-stage')).toBeVisible();
    await room.keyboard.press('?');
    await expect(room.getByRole('dialog')).toBeVisible();
    await room.keyboard.press('Escape');
    await expect(room.locator('#desk-tab-stage')).toBeFocused();
    await room.keyboard.press('q');
    await room.keyboard.type('Wie begint?');
    await room.keyboard.press('Enter');
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Wie begint?');
  });

  await test.step('F6 goes through the parts of the room', async () => {
    const seen = await landmarks(room);
    expect(seen[0]).toBe('header');
    expect(seen).toContain('main main');
    expect(seen).toContain('section now-heading');
    expect(seen.some((one) => one.startsWith('div desk-stage'))).toBe(true);
  });

  for (const view of ['overview', 'statements', 'message', 'stage', 'notes'] as const)
    await test.step(`text of twice the size loses nothing: ${view}`, async () => {
      await turnDesk(room, view);
      expect.soft(await lostAtDoubleSize(room), view).toEqual([]);
    });

  await test.step('in forced colours one sees the chosen tab and lane', async () => {
    await room.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await turnDesk(room, 'statements');
    expect(await lookOf(room.locator('#desk-tab-statements'))).not.toBe(
      await lookOf(room.locator('#desk-tab-map')),
    );
    const lanes = room.locator('.lane span');
    expect(await lookOf(lanes.first())).not.toBe(await lookOf(lanes.last()));
    expect(await motionOf(room)).toBe(0);
  });
  hour.leave();
});
