import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMail } from '../support/read-mail.js';
import { expect, test, type RunningServer } from './fixtures.js';
import { HumanTime } from './human-time.js';

const ADDRESS = 'eerste.zin@voorbeeld.nl';
const QUESTION = 'Waar loop je tegenaan als je iets nieuws invoert?';
const PURPOSE = 'In een uur horen we van elkaar waar we allemaal tegenaan lopen, en wat helpt.';
const SENTENCE = 'Iedereen vindt het een goed plan maar niemand maakt er tijd voor vrij';
const STARTS_AT = Date.UTC(2026, 10, 24, 9);
const GOAL_MS = 90_000;
/** Before the first letter: what do I want to say? Reading and typing are counted apart. */
const THINKING_MS = 15_000;

/** A session at its first question, to which somebody is invited by mail. @returns the text of that mail */
async function mailOf({ api, process: { dataDir } }: RunningServer, ask: Asking): Promise<string> {
  const { sessionId, itemIds } = await api.createSession({
    title: 'De koppen bij elkaar',
    purpose: PURPOSE,
    startsAt: STARTS_AT,
    agenda: [{ itemKind: 'dialogue', title: 'Vraag 1', question: QUESTION, plannedMs: 600_000 }],
  });
  await ask(`/sessions/${sessionId}/invitations`, { invitations: [{ address: ADDRESS, language: 'nl' }] });
  await api.run(sessionId, { kind: 'start-session' });
  for (const itemId of itemIds) await api.run(sessionId, { kind: 'open-agenda-item', itemId });
  const outbox = join(dataDir, 'outbox');
  const texts = async () => {
    const names = await readdir(outbox).catch(() => []);
    const read = names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFile(join(outbox, name), 'utf8'));
    return (await Promise.all(read)).map(readMail).flatMap(({ to, text }) => (to === ADDRESS ? [text] : []));
  };
  await expect.poll(async () => (await texts()).length).toBeGreaterThan(0);
  return (await texts()).at(-1) ?? '';
}

type Asking = (path: string, body: object) => Promise<void>;

test('from the mail to one’s first sentence takes under 90 seconds', async ({ server, page, isMobile }) => {
  const token = await server.process.organiserToken();
  const mail = await mailOf(server, async (path, body) => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(201);
  });
  const person = new HumanTime(isMobile ? 'phone' : 'keyboard');
  const link = /^http\S+$/m.exec(mail)?.[0] ?? '';
  expect(mail).toContain('dinsdag 24 november 2026, 10:00–10:10 (Amsterdamse tijd)');
  person.readText('reads the mail', mail.replace(link, ''));
  person.press('follows the link');
  const followedAt = Date.now();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  let machineMs = Date.now() - followedAt;
  await person.readPage('reads the page', page);
  const box = page.getByRole('textbox').first();
  if (!(await box.isVisible())) {
    await page.getByRole('button', { name: 'Schrijf een bijdrage' }).click();
    person.press('opens the composer');
  }
  person.press('goes into the text box');
  await box.click();
  person.steps.push({ what: 'thinks', ms: THINKING_MS });
  await box.fill(SENTENCE);
  person.type('writes', SENTENCE);
  await person.readPage('reads what came meanwhile', page);
  person.press('posts');
  const postedAt = Date.now();
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByRole('article').filter({ hasText: SENTENCE })).toBeVisible();
  machineMs += Date.now() - postedAt;
  const firstSentence = { totalMs: person.totalMs, machineMs, steps: person.steps };
  process.stdout.write(`${JSON.stringify({ firstSentence })}\n`);
  expect(person.totalMs).toBeLessThan(GOAL_MS);
});
