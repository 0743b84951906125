import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { loadScreenTexts, type ScreenTexts } from '@app/texts';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, test, type RunningServer } from './fixtures.js';
import { settle } from './settle.js';

const FOLDER = 'docs/guide/pictures';
/** Long enough for the simulated people, four times as fast as in an hour, to write and to answer. */
const DIALOGUE_MS = 60_000;
const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 640 };
const COLUMN = { width: 860, height: 860 };

/** What the made-up organiser fills in. */
const PLANS = {
  nl: {
    locale: 'nl-NL',
    title: 'De koppen bij elkaar',
    purpose: 'Van elkaar horen wat er echt gebeurt als je iets nieuws invoert.',
    question: 'Waar loop je tegenaan als je iets nieuws invoert?',
    people:
      'anna@voorbeeld.nl; Gemeente Bree; kleine gemeente\nbram@voorbeeld.nl; Gemeente Oever; grote gemeente',
  },
  en: {
    locale: 'en-GB',
    title: 'Heads together',
    purpose: 'Hear from each other what really happens when you introduce something new.',
    question: 'What do you run into when you introduce something new?',
    people: 'anna@example.org; Bree Council; small council\nbram@example.org; Oever Council; large council',
  },
} as const;

type Tongue = keyof typeof PLANS;

async function take(what: Page | Locator, name: string): Promise<void> {
  await settle('page' in what ? what.page() : what);
  await what.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled', caret: 'hide' });
}

async function planned(page: Page, tongue: Tongue, say: ScreenTexts): Promise<void> {
  const { title, purpose, question } = PLANS[tongue];
  await page
    .getByRole('link', { name: say('studio.sessions.new') })
    .first()
    .click();
  await page.getByRole('button', { name: say('studio.template.medium') }).click();
  for (const one of ['nl', 'en']) {
    const spoken = new Intl.DisplayNames(tongue, { type: 'language' }).of(one) ?? one;
    await page.getByRole('checkbox', { name: spoken ?? one }).setChecked(one === tongue);
  }
  await page.getByLabel(say('studio.plan.title')).first().fill(title);
  await page.getByLabel(say('studio.plan.purpose')).fill(purpose);
  await page.getByLabel(say('studio.item.question.dialogue')).first().fill(question);
  await page.getByRole('button', { name: say('studio.new.create') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Somebody on a phone, by the code of the rehearsal. */
async function walkIn(
  browser: Browser,
  server: RunningServer,
  organiser: Page,
  tongue: Tongue,
  say: ScreenTexts,
) {
  await organiser.getByRole('button', { name: say('studio.walk-in.open') }).click();
  await organiser.getByRole('button', { name: say('studio.walk-in.show') }).click();
  const code = await organiser.getByRole('dialog').getByText(CODE).innerText();
  await organiser.keyboard.press('Escape');
  const { locale } = PLANS[tongue];
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, locale });
  const phone = await context.newPage();
  await phone.goto(`${server.url}/join`);
  await phone.getByLabel(say('join.code')).fill(code);
  await phone.getByRole('button', { name: say('join.next') }).click();
  await phone.getByRole('button', { name: say('join.enter') }).click();
  await phone.getByRole('link', { name: say('join.go') }).click();
  await expect(phone.getByRole('button', { name: say('scale.degree.2') })).toBeVisible();
  return phone;
}

/** Takes the next step of the script. */
async function next(room: Page, label: string | RegExp): Promise<void> {
  await room.getByRole('button', { name: label }).first().click();
}

/** `npm run screenshots`: pictures of the guide, of a rehearsal in each of its languages. */
for (const tongue of ['nl', 'en'] as const)
  test(`pictures of the guide: ${tongue}`, async ({ browser, server }) => {
    test.setTimeout(300_000);
    await mkdir(FOLDER, { recursive: true });
    const say = await loadScreenTexts(tongue);
    const name = (one: string) => `${one}.${tongue}`;
    const desk = await browser.newContext({ viewport: COLUMN, locale: PLANS[tongue].locale });
    const organiser = await desk.newPage();
    await organiser.goto(await server.organiserLink(`guide-${tongue}@voorbeeld.nl`));
    await organiser.waitForURL(/\/studio$/);
    await planned(organiser, tongue, say);
    await take(organiser, name('prepare'));
    await organiser.getByLabel(say('studio.invite.addresses')).fill(PLANS[tongue].people);
    await take(
      organiser.getByRole('region', { name: say('studio.invite.title') }).locator('form'),
      name('invite'),
    );

    await organiser.getByRole('button', { name: say('studio.rehearsal.begin') }).click();
    await organiser.waitForURL(/\/room$/);
    const room = organiser;
    await room.setViewportSize(DESK);
    await next(room, say('room.step.open-lobby'));
    await room.getByRole('link', { name: say('room.to-session-page'), exact: true }).click();
    const phone = await walkIn(browser, server, organiser, tongue, say);
    await room.getByRole('link', { name: say('studio.to-room') }).click();
    await next(room, say('room.step.start-session'));
    await room
      .getByRole('dialog')
      .getByRole('button', { name: say('room.start-session') })
      .click();
    const question = say('studio.template.question', { number: 1 });
    await next(room, say('room.open-named', { title: question }));
    await pause(DIALOGUE_MS / 3);
    await next(room, say('room.step.to-dialogue'));
    await pause(DIALOGUE_MS);
    await phone
      .getByRole('article')
      .first()
      .getByRole('button', { name: say('scale.degree.2') })
      .click();
    await expect(phone.locator('.card--answered')).toBeVisible();
    await take(phone, name('hand'));
    await take(room, name('room'));
    await room.keyboard.press('6');
    await room.getByRole('button', { name: /: .*3/ }).first().click();
    const screen = await desk.newPage();
    await screen.setViewportSize({ width: 1280, height: 720 });
    await screen.goto(room.url().replace(/room$/, 'stage'));
    await expect(screen.getByRole('listitem').first()).toBeVisible();
    await take(screen.getByRole('main'), name('projector'));

    await next(room, say('room.step.to-endorse-only'));
    await next(room, say('room.step.close-question'));
    await next(room, say('room.close-session'));
    await room
      .getByRole('dialog')
      .getByRole('button', { name: say('room.close-session') })
      .click();
    const whole = phone.getByRole('link', { name: say('result.whole') });
    await expect(whole).toBeVisible();
    await phone.evaluate(() => window.scrollTo(0, 0));
    await take(phone, name('result'));
    const storageState = await phone.context().storageState();
    const paper = await browser.newPage({ viewport: { width: 900, height: 1000 }, storageState });
    await paper.goto(new URL((await whole.getAttribute('href')) ?? '', server.url).href);
    await paper.evaluate(() => document.querySelector('h2')?.scrollIntoView());
    await take(paper, name('report'));
    for (const page of [room, phone, paper]) await page.context().close();
  });
