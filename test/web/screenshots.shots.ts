import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { FastClock } from '../../apps/cli/src/demo/clock.js';
import { readRehearsal } from '../../apps/cli/src/demo/rehearsal.js';
import { RehearsalSession } from '../../apps/cli/src/demo/rehearsal-session.js';
import { expect, test } from './fixtures.js';

const FOLDER = 'docs/screenshots';
const SPEED = 20;
/** Far enough into the second question that there is something to see. */
const INTO_SECOND_QUESTION_MS = 50_000;

/** `npm run screenshots`: pictures of the main screens in a rehearsal, for the README. */
test('pictures of a rehearsal', async ({ browser, server }) => {
  test.setTimeout(240_000);
  await mkdir(FOLDER, { recursive: true });
  const clock = new FastClock(SPEED);
  const nothing = () => undefined;
  const session = new RehearsalSession(
    server.api,
    await server.process.organiserToken(),
    await readRehearsal('apps/cli/assets/rehearsal.nl.json'),
    clock,
    { peopleCount: 40, seed: 1 },
    { onItem: nothing, onStatement: nothing, onView: nothing, onItemClosed: nothing },
  );
  const { guests } = await session.prepare();
  const room = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await room.goto(guests.moderator.link);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await phone.goto(guests.participant.link);
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await phone.screenshot({ path: `${FOLDER}/lobby-phone.png` });
  const held = session.hold();
  await pause(INTO_SECOND_QUESTION_MS);
  await expect(phone.getByRole('article').first()).toBeVisible();
  await phone.getByRole('article').first().getByRole('button', { name: 'Grotendeels' }).click();
  await expect(phone.getByText(/deelnemers gaven antwoord/).first()).toBeVisible();
  await phone.screenshot({ path: `${FOLDER}/hand-phone.png` });
  await room.screenshot({ path: `${FOLDER}/room.png` });
  await held;
  await expect(phone.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  const report = await phone.getByRole('link', { name: /Lees het hele rapport/ }).getAttribute('href');
  await phone.screenshot({ path: `${FOLDER}/result-phone.png` });
  const paper = await browser.newPage({
    viewport: { width: 1100, height: 1400 },
    storageState: await phone.context().storageState(),
  });
  await paper.goto(new URL(report ?? '', server.url).href);
  await paper.screenshot({ path: `${FOLDER}/report.png` });
  session.leave();
});
